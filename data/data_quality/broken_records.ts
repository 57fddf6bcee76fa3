// The records behind the rows of a check, whole: a file of them is corrected and sent again as an update, which replaces whole
// rows. What explains each stands in columns after the register's own, which an import leaves out and names.
import { z } from 'zod'
import { AppError } from '../../api/contract/problem.ts'
import type { Database } from '../database/database.ts'
import { filledSql } from '../database/filled_sql.ts'
import { quotedIdentifier, sqlFile } from '../database/sql_file.ts'
import type { Register } from '../registers/register.ts'
import { sameKey } from '../registers/register_sql.ts'
import { registers } from '../registers/registers.ts'
import type { Check } from './check.ts'
import { asJson, detailText, placesOf } from './check_places.ts'

export type Value = string | number | boolean | null
export type BrokenRecords = {
  /** The register's columns, `wkt` where it has geometry (EPSG:3006), then what explains. */
  readonly columns: readonly string[]
  readonly rows: readonly { readonly values: readonly Value[]; readonly geometry: string | null }[]
}

const sql = sqlFile(import.meta.url, './list_records.sql')
const recordRow = z.object({
  record: detailText,
  reason: detailText,
  wkt: z.string().nullable(),
  geometry: z.string().nullable(),
})

/** A file with more is not corrected by hand: its cause is one. */
const recordsAtMost = 100_000

export async function brokenRecords(database: Database, check: Check, today: string): Promise<BrokenRecords> {
  const register = registers[check.register]
  const own = register.columns.map(({ name }) => name)
  const reasons = reasonsOf(check, register)
  const found = await database.rows(
    filledSql(sql, recordPlaces(check, register)),
    { today, limit: recordsAtMost + 1 },
    recordRow,
  )
  if (found.length > recordsAtMost)
    throw new AppError(
      'too_large',
      `More than ${recordsAtMost} rows break this rule: so many have one cause. Look at some of them, mend it where the register is made, and import the register anew.`,
    )
  const wkt = register.geometry ? ['wkt'] : []
  return {
    columns: [...own, ...wkt, ...reasons],
    rows: found.map((row) => ({
      values: [
        ...own.map((name) => row.record[name] ?? null),
        ...wkt.map(() => row.wkt),
        ...reasons.map((name) => row.reason[name] ?? null),
      ],
      geometry: row.geometry,
    })),
  }
}

/** What the register's own columns do not say already. */
function reasonsOf({ details }: Check, { columns }: Register): string[] {
  const own = new Set(columns.map(({ name }) => name))
  return details.map(({ name }) => name).filter((name) => !own.has(name))
}

function recordPlaces(check: Check, register: Register) {
  const { order, check: text } = placesOf(check)
  return {
    check: text,
    order,
    register: `registers.${quotedIdentifier(register.table)}`,
    record: asJson(
      'record',
      register.columns.map(({ name }) => name),
    ),
    reason: asJson('broken', reasonsOf(check, register)),
    geometry: geometryOf(register),
    same_key: sameKey(register, 'record', 'broken'),
  }
}

function geometryOf({ geometry }: Register): string {
  if (!geometry) return "null::geometry('EPSG:3006')"
  return geometry.kind === 'point'
    ? "ST_SetCRS(ST_Point(record.x, record.y), 'EPSG:3006')"
    : 'record.geometry'
}
