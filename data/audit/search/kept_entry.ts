// An entry as it is kept, with the personal values that are still kept apart from it.
import { z } from 'zod'
import type { Connection } from '../../database/connection.ts'
import { sqlFile } from '../../database/sql_file.ts'

const valuesSql = sqlFile(import.meta.url, './values_of_entries.sql')

export const entryRow = z.object({
  number: z.int(),
  noted_at: z.string(),
  actor: z.string(),
  via: z.string().nullable(),
  action: z.string(),
  object_kind: z.string(),
  object_id: z.string().nullable(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  previous_hash: z.string(),
  hash: z.string(),
})

const valueRow = z.object({
  entry_number: z.int(),
  side: z.string(),
  field: z.string(),
  salt: z.string(),
  value: z.string(),
  account_id: z.string().nullable(),
})
export type KeptValue = z.infer<typeof valueRow>
export type KeptEntry = z.infer<typeof entryRow> & { readonly personal_values: readonly KeptValue[] }

export async function withPersonalValues<Row extends { readonly number: number }>(
  asked: Pick<Connection, 'rows'>,
  rows: readonly Row[],
): Promise<(Row & { readonly personal_values: readonly KeptValue[] })[]> {
  const numbers = rows.map(({ number }) => String(number))
  const values = await asked.rows(valuesSql, { numbers }, valueRow)
  const byEntry = new Map<number, KeptValue[]>()
  for (const value of values) {
    const own = byEntry.get(value.entry_number)
    if (own) own.push(value)
    else byEntry.set(value.entry_number, [value])
  }
  return rows.map((row) => ({ ...row, personal_values: byEntry.get(row.number) ?? [] }))
}
