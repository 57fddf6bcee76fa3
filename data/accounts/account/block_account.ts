// Shuts an account's door and opens it again. What it had open ends with the blocking; unblocking brings nothing of that back.
import { sqlFile } from '../../database/sql_file.ts'
import type { Recording } from '../recording.ts'
import { endSession, sessionsOf } from '../session/session.ts'
import type { Account } from './account.ts'

const setBlockedSql = sqlFile(import.meta.url, './set_blocked.sql')

/** API tokens stay, open nothing while it is blocked, and are revoked by whoever finds that they should be. */
export async function setBlocked(
  recording: Recording,
  { id, is_blocked: was_blocked }: Account,
  is_blocked: boolean,
): Promise<void> {
  if (is_blocked === was_blocked) return
  const { connection, note, by, now } = recording
  await connection.run(setBlockedSql, { id, is_blocked })
  note({
    by,
    action: 'account_changed',
    object: ['account', id],
    before: { is_blocked: was_blocked },
    after: { is_blocked },
  })
  if (!is_blocked) return
  for (const session of await sessionsOf(connection, { account_id: id, now }))
    await endSession(recording, session, 'session_ended')
}
