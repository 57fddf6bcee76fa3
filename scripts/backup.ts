// `npm run backup [-- <folder>]`: a whole copy, made by the running server where there is one.
import { join, resolve } from 'node:path'
import { backUp } from '../api/commands/backup_command.ts'
import { readSettings } from '../api/settings.ts'
import { dataFolder } from '../data/data_folder.ts'
import { doWork } from './do_work.ts'

const { backups } = dataFolder(readSettings(process.env).BRISTKARTAN_DATA)
const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-')
const backup = await doWork(backUp, { folder: resolve(process.argv[2] ?? join(backups, stamp)) })
console.log(`Backup of ${backup.files} files (${(backup.bytes / 1e6).toFixed(1)} MB) in ${backup.folder}`)
console.log(`To restore it: BRISTKARTAN_DATA=<empty folder> npm run restore -- ${backup.folder}`)
