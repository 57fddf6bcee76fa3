// What `npm run audit` does: search the log, verify it, and write it to a file.
import { once } from 'node:events'
import { createWriteStream, existsSync } from 'node:fs'
import { exportedLog } from '../../data/audit/export/export_log.ts'
import { searchLog } from '../../data/audit/search/search_log.ts'
import { verifyLog } from '../../data/audit/verification/verify_log.ts'
import { answeredEntry } from '../audit_log/answered_entry.ts'
import { auditVerification } from '../contract/people/audit.ts'
import { AppError } from '../contract/problem.ts'
import { command } from './command.ts'
import { noteByCommand } from './note_by_command.ts'
import {
  auditExportDone,
  auditExportWork,
  auditSearchDone,
  auditSearchWork,
  auditVerificationWork,
} from './work.ts'

export const searchAuditLog = command({
  path: '/audit-search',
  work: auditSearchWork,
  done: auditSearchDone,
  async run(installation, { filters, ...page }) {
    const found = await installation.database.snapshot((connection) => searchLog(connection, filters, page))
    await noteByCommand(installation, {
      action: 'personal_data_read',
      object: ['audit_log', null],
      after: { question: 'npm run audit: search', ...filters, records: found.entries.length },
    })
    return { items: found.entries.map(answeredEntry), total: found.total }
  },
})

export const verifyAuditLog = command({
  path: '/audit-verification',
  work: auditVerificationWork,
  done: auditVerification,
  run: ({ database }, { expect }) => database.snapshot((connection) => verifyLog(connection, expect)),
  logged: ({ is_whole, last_number, faults }) => ({ is_whole, last_number, faults: faults.length }),
})

export const exportAuditLog = command({
  path: '/audit-export',
  work: auditExportWork,
  done: auditExportDone,
  async run(installation, { filters, format, to }) {
    if (existsSync(to)) throw new AppError('conflict', `${to} exists already. Name another file.`)
    await noteByCommand(installation, {
      action: 'personal_data_exported',
      object: ['audit_log', null],
      after: { format, ...filters },
    })
    const file = createWriteStream(to, { flags: 'wx', mode: 0o600 })
    for await (const piece of exportedLog(installation.database, filters, format))
      if (!file.write(piece)) await once(file, 'drain')
    file.end()
    await once(file, 'finish')
    return { path: to }
  },
})
