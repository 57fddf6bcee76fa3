// `npm run audit -- verify|search|export`: the audit log, by the running server where there is one. Ends with 1 where the log is not whole.
import { exportAuditLog, searchAuditLog, verifyAuditLog } from '../api/commands/audit_command.ts'
import { auditArguments } from './arguments/audit_arguments.ts'
import { doWork } from './do_work.ts'
import { entryLine, verificationWords } from './words/audit_words.ts'

const asked = auditArguments(process.argv.slice(2))
if (asked.what === 'verify') {
  const found = await doWork(verifyAuditLog, asked.work)
  console.log(verificationWords(found))
  if (!found.is_whole) process.exitCode = 1
} else if (asked.what === 'search') {
  const { items, total } = await doWork(searchAuditLog, asked.work)
  console.log([...items.map(entryLine), `${items.length} of ${total} entries, the newest first`].join('\n'))
} else console.log(`The audit log: ${(await doWork(exportAuditLog, asked.work)).path}`)
