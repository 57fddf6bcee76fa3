// Differences as a person looks at them: a page at a time, with geometry for a map.
import { z } from 'zod'
import { type ChangeKind, type Differences, difference } from '../../../api/contract/deliveries/import.ts'
import type { Connection, Parameters } from '../../database/connection.ts'
import { filledSql } from '../../database/filled_sql.ts'
import { quotedIdentifier, sqlFile } from '../../database/sql_file.ts'
import type { Register } from '../../registers/register.ts'
import { registerPlaces } from '../../registers/register_sql.ts'

export type DifferencesPage = {
  readonly change?: ChangeKind | undefined
  readonly limit: number
  readonly offset: number
}

/** Seven decimals of a degree are about a centimetre. */
const decimals = 1e7

const json = z.string().transform((text) => JSON.parse(text, rounded))
const row = difference.extend({
  before: json.pipe(difference.shape.before.unwrap()).nullable(),
  after: json.pipe(difference.shape.after.unwrap()).nullable(),
  geometry_before: json.pipe(difference.shape.geometry_before.unwrap()).nullable(),
  geometry_after: json.pipe(difference.shape.geometry_after.unwrap()).nullable(),
})
const totalRow = z.object({ total: z.int() })

export type Found = {
  /** A statement with the rows that `differencesSql` describes, and what it binds. */
  readonly differences: string
  readonly parameters: Parameters
}

export async function pageOfDifferences(
  connection: Pick<Connection, 'rows'>,
  register: Register,
  { differences, parameters, change, limit, offset }: DifferencesPage & Found,
): Promise<Differences> {
  const sql = (name: string) =>
    filledSql(sqlFile(import.meta.url, name), { ...pagePlaces(register), differences })
  const wanted = { ...parameters, change: change ?? null }
  const [counted] = await connection.rows(sql('./count_differences.sql'), wanted, totalRow)
  const items = await connection.rows(sql('./page_of_differences.sql'), { ...wanted, limit, offset }, row)
  return { items, total: counted?.total ?? 0 }
}

function pagePlaces(register: Register): Readonly<Record<string, string>> {
  const fields = (side: string) =>
    register.columns
      .map(({ name }) => `${quotedIdentifier(name)}: ${quotedIdentifier(`${side}_${name}`)}`)
      .join(', ')
  return {
    ...registerPlaces(register),
    key_texts: register.key.map((name) => `${quotedIdentifier(name)}::varchar`).join(', '),
    before: `{${fields('before')}}`,
    after: `{${fields('after')}}`,
    shape_before: mapShape(register, 'before'),
    shape_after: mapShape(register, 'after'),
  }
}

function mapShape({ geometry }: Register, side: string): string {
  if (!geometry) return 'null'
  if (geometry.kind === 'point') return `registers.for_a_map(ST_Point(${side}_x, ${side}_y))`
  return `registers.for_a_map(${side}_geometry)`
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * decimals) / decimals : value
}
