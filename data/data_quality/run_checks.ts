// Asks the database which rows break which rules. Counting all takes seconds on a million addresses, so the counts of a state
// are kept until the next change or the next day.
import { z } from 'zod'
import type { Database } from '../database/database.ts'
import { filledSql } from '../database/filled_sql.ts'
import { sqlFile } from '../database/sql_file.ts'
import type { Check } from './check.ts'
import { detailText, placesOf } from './check_places.ts'
import { checks } from './checks.ts'

const countSql = sqlFile(import.meta.url, './count_rows.sql')
const listSql = sqlFile(import.meta.url, './list_rows.sql')
const countRow = z.object({ rows: z.int() })

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
