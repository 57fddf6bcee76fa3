// What came of a report, on its way to whoever reported it without an account. Their address stays with the report: once it is erased there, nothing goes.
import { createHash } from 'node:crypto'
import type { Connection } from '../../database/connection.ts'
import { sqlFile } from '../../database/sql_file.ts'

const insertSql = sqlFile(import.meta.url, './insert_report_answer.sql')

type Decided = { readonly id: string; readonly edition: number }

/** Of each decision once. */
export function reportAnswerKey({ id, edition }: Decided): string {
  return createHash('sha256').update(`report\n${id}\n${edition}`).digest('hex').slice(0, 40)
}

export async function putReportAnswer(connection: Connection, decided: Decided, now: Date): Promise<void> {
  const key = reportAnswerKey(decided)
  await connection.run(insertSql, { key, report_id: decided.id, now: now.toISOString() })
}
