import { makeBackup } from '../../data/backup/make_backup.ts'
import { command } from './command.ts'
import { backupDone, backupWork } from './work.ts'

export const backUp = command({
  path: '/backups',
  work: backupWork,
  done: backupDone,
  run: (installation, { folder }) => makeBackup(installation, folder),
  logged: ({ files, bytes }) => ({ files, bytes }),
})
