// A request under an idempotency key is carried out once: the key is written in the transaction of what it does, its answer afterwards.
import { z } from 'zod'
import type { Asked } from '../accounts/recording.ts'
import type { Connection } from '../database/connection.ts'
import type { Database } from '../database/database.ts'
import { sqlFile } from '../database/sql_file.ts'

const sentSql = sqlFile(import.meta.url, './sent_request.sql')
const insertSql = sqlFile(import.meta.url, './insert_sent.sql')
const answerSql = sqlFile(import.meta.url, './set_answer.sql')
const forgetSql = sqlFile(import.meta.url, './forget_sent.sql')

const sentRow = z.object({
  body_hash: z.string(),
  status: z.int().nullable(),
  answer: z.string().nullable(),
})
export type SentRequest = z.infer<typeof sentRow>
export type SentKey = { readonly key_hash: string; readonly body_hash: string }

const hoursKept = 24

export async function sentRequest(asked: Asked, key_hash: string): Promise<SentRequest | undefined> {
  const [found] = await asked.rows(sentSql, { key_hash }, sentRow)
  return found
}

export async function writeSent(connection: Connection, key: SentKey, now: Date): Promise<void> {
  await connection.run(insertSql, { ...key, received_at: now.toISOString() })
}

export async function writeAnswer(
  connection: Connection,
  key_hash: string,
  { status, answer }: { readonly status: number; readonly answer: string },
): Promise<void> {
  await connection.run(answerSql, { key_hash, status, answer })
}

export async function forgetSent(database: Database, now: Date): Promise<void> {
  const before = new Date(now.getTime() - hoursKept * 3600 * 1000).toISOString()
  await database.record((connection) => connection.run(forgetSql, { before }))
}
