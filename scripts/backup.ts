// `npm run backup [-- <folder>]`: a whole copy, made by the running server where there is one.
import { join, resolve } from 'node:path'
import { handOver } from '../api/commands/hand_over.ts'
import { backupDone } from '../api/commands/work.ts'
import { readSettings } from '../api/settings.ts'
import { makeBackup } from '../data/backup/make_backup.ts'
import { dataFolder } from '../data/data_folder.ts'
import { openInstallation } from '../data/installation.ts'
import { setUpSpatial } from './set_up/spatial.ts'

const settings = readSettings(process.env)
await setUpSpatial()
const folder = dataFolder(settings.BRISTKARTAN_DATA)
const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-')
const target = resolve(process.argv[2] ?? join(folder.backups, stamp))
const backup =
  (await handOver(folder, { path: '/backups', work: { folder: target } }, backupDone)) ?? (await backUpHere())
console.log(`Backup of ${backup.files} files (${(backup.bytes / 1e6).toFixed(1)} MB) in ${backup.folder}`)
console.log(`To restore it: BRISTKARTAN_DATA=<empty folder> npm run restore -- ${backup.folder}`)

async function backUpHere() {
  const installation = await openInstallation({
    folder: settings.BRISTKARTAN_DATA,
    spatial_extension: settings.BRISTKARTAN_SPATIAL,
  })
  try {
    return await makeBackup(installation, target)
  } finally {
    await installation.database.close()
  }
}
