// One row of a register as it is now, with its place, and a fingerprint by which it is known again.
import { z } from 'zod'
import type { RegisterName } from '../../../api/contract/vocabulary.ts'
import type { Asked } from '../../accounts/recording.ts'
import { filledSql } from '../../database/filled_sql.ts'
import { quotedIdentifier, sqlFile } from '../../database/sql_file.ts'
import type { Register } from '../../registers/register.ts'
import { registers } from '../../registers/registers.ts'
import { type Shape, shape } from './shape.ts'

const sql = sqlFile(import.meta.url, './present_row.sql')

const json = z.string().transform((text): unknown => JSON.parse(text))
export type RowValue = string | number | null
const fields = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))
const presentRow = z.object({
  record: json.pipe(fields),
  /** As it is kept, to the last digit. */
  geometry_3006: json.pipe(shape),
  geometry: z.string(),
  fingerprint: z.string(),
})

export type PresentRow = {
  readonly fields: Readonly<Record<string, RowValue>>
  readonly geometry_3006: Shape
  /** GeoJSON in EPSG:4326, as text. */
  readonly geometry: string
  readonly fingerprint: string
}

/** Of a register whose rows have a place and a key of one column. */
export async function rowOfRegister(
  asked: Asked,
  name: RegisterName,
  key: string,
): Promise<PresentRow | undefined> {
  const [found] = await asked.rows(filledSql(sql, placesOf(registers[name])), { key }, presentRow)
  if (!found) return undefined
  const { record, ...place } = found
  return { fields: record, ...place }
}

function placesOf({ table, columns, key: [key = ''], geometry }: Register) {
  const own = columns.map(({ name }) => quotedIdentifier(name))
  return {
    register: `registers.${quotedIdentifier(table)}`,
    record: `to_json({${own.map((name) => `${name}: record.${name}`).join(', ')}})::varchar`,
    key: `record.${quotedIdentifier(key)}`,
    geometry:
      geometry?.kind === 'point' ? "ST_SetCRS(ST_Point(record.x, record.y), 'EPSG:3006')" : 'record.geometry',
  }
}
