// `npm run restore -- <backup folder>`: puts a backup into the empty data folder.

import { AppError } from '../api/contract/problem.ts'
import { readSettings } from '../api/settings.ts'
import { restoreBackup } from '../data/backup/restore_backup.ts'
import { setUpSpatial } from './set_up/spatial.ts'

const [backup] = process.argv.slice(2)
if (!backup)
  throw new AppError(
    'bad_input',
    'Name the backup: BRISTKARTAN_DATA=<empty folder> npm run restore -- <backup folder>',
  )
const settings = readSettings(process.env)
await setUpSpatial()
const restored = await restoreBackup(backup, settings.BRISTKARTAN_DATA, settings.BRISTKARTAN_SPATIAL)
console.log(
  `Restored ${restored.files} files, revision ${restored.revision}, made ${restored.made_at}, into ${restored.folder}`,
)
if (restored.audit_head)
  console.log(
    `Its audit log ends with entry ${restored.audit_head.number}: npm run audit -- verify --expect ${restored.audit_head.number}:${restored.audit_head.hash}`,
  )
