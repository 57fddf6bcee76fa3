// What an association and those who handle its case write to each other.
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type CaseSide, caseSides } from '../../../api/contract/cases/case_codes.ts'
import type { Asked, Recording } from '../../accounts/recording.ts'
import { sqlFile } from '../../database/sql_file.ts'

const messagesSql = sqlFile(import.meta.url, './messages.sql')
const insertSql = sqlFile(import.meta.url, './insert_message.sql')

const messageRow = z.object({
  id: z.string(),
  side: z.enum(caseSides),
  text: z.string(),
  sent_at: z.string(),
  sent_by: z.string(),
  sent_by_name: z.string().nullable(),
})
export type KeptMessage = z.infer<typeof messageRow>

/** The oldest first. */
export async function messagesOf(asked: Asked, application_id: string): Promise<KeptMessage[]> {
  return asked.rows(messagesSql, { application_id }, messageRow)
}

type Written = { readonly application_id: string; readonly side: CaseSide; readonly text: string }

/** Its id. The log tells that something was written, not what. */
export async function sendMessage(
  { connection, note, by, now }: Recording,
  { application_id, side, text }: Written,
): Promise<string> {
  const id = randomUUID()
  const sent = { sent_at: now.toISOString(), sent_by: by.actor }
  await connection.run(insertSql, { id, application_id, side, text, ...sent })
  note({ by, action: 'message_sent', object: ['application', application_id], after: { message: id, side } })
  return id
}
