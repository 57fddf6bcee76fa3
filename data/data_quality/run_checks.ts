// Asks the database which rows break which rules. Counting all takes seconds on a million addresses, so the counts of a state
// are kept until the next change or the next day.
import { z } from 'zod'
import type { Database } from '../database/database.ts'
import { filledSql } from '../database/filled_sql.ts'
import { quotedIdentifier, sqlFile } from '../database/sql_file.ts'
import { registers } from '../registers/registers.ts'
import type { Check } from './check.ts'
import { checks } from './checks.ts'

const countSql = sqlFile(import.meta.url, './count_rows.sql')
const listSql = sqlFile(import.meta.url, './list_rows.sql')
const countRow = z.object({ rows: z.int() })

/** What explains a row: numbers, dates and texts, by the names in the check's header. */
export const detailText = z
  .string()
  .transform((text) =>
    z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).parse(JSON.parse(text)),
  )
const brokenRow = z.object({ id: z.string(), detail: detailText, geometry: z.string().nullable() })
export type BrokenRow = z.infer<typeof brokenRow>

export type Counts = ReadonlyMap<string, number>
type Kept = { readonly state: string; readonly counts: Promise<Counts> }
const kept = new WeakMap<Database, Kept>()

/** How many rows break each rule, by the check's id. */
export function countBrokenRows(database: Database, today: string): Promise<Counts> {
  const state = `${database.revision()} ${today}`
  const known = kept.get(database)
  if (known?.state === state) return known.counts
  const counts = countAll(database, today)
  kept.set(database, { state, counts })
  // A failure is not kept: the next asker tries again.
  counts.catch(() => kept.delete(database))
  return counts
}

async function countAll(database: Database, today: string): Promise<Counts> {
  return database.snapshot(async (connection) => {
    const counts = new Map<string, number>()
    for (const check of checks) {
      const [found] = await connection.rows(filledSql(countSql, { check: check.sql }), { today }, countRow)
      counts.set(check.id, found?.rows ?? 0)
    }
    return counts
  })
}

type Page = { readonly today: string; readonly limit: number; readonly offset: number }

export function listBrokenRows(
  database: Database,
  check: Check,
  { today, limit, offset }: Page,
  signal?: AbortSignal,
): Promise<BrokenRow[]> {
  return database.rows(filledSql(listSql, placesOf(check)), { today, limit, offset }, brokenRow, signal)
}

/** What fills the {places} of the statements beside this file. */
export function placesOf(check: Check) {
  const { key } = registers[check.register]
  return {
    check: check.sql,
    register_key: key.map((name) => `broken.${quotedIdentifier(name)}::varchar`).join(', '),
    detail: asJson(
      'broken',
      check.details.map(({ name }) => name),
    ),
    order: check.key.map((name) => `broken.${quotedIdentifier(name)}`).join(', '),
  }
}

/** Columns as a JSON object. */
export function asJson(table: string, names: readonly string[]): string {
  if (names.length === 0) return "'{}'"
  const fields = names.map((name) => `${quotedIdentifier(name)} := ${table}.${quotedIdentifier(name)}`)
  return `to_json(struct_pack(${fields.join(', ')}))::varchar`
}
