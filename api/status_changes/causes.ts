// What caused a change: the records with a date on its day, each in the words of its register, only public fields.
import { z } from 'zod'
import { sqlFile } from '../../data/database/sql_file.ts'
import type { Sight } from '../access/public_fields.ts'
import type { Product } from '../product.ts'

export type Change = { readonly area_id: string; readonly date: string; readonly rule: string }
type CauseRecord = { register: string; [field: string]: unknown }

const sql = sqlFile(import.meta.url, './cause_records.sql')

const causeRow = z.object({
  area_id: z.string(),
  date: z.string(),
  register: z.enum([
    'shortage-areas',
    'connection-points',
    'coverage',
    'backbone-events',
    'application-events',
  ]),
  id: z.string().nullable(),
  name: z.string().nullable(),
  status: z.string().nullable(),
  first_date: z.string().nullable(),
  last_date: z.string().nullable(),
  note: z.string().nullable(),
  count: z.int().nullable(),
})
type CauseRow = z.infer<typeof causeRow>

/** The records of each change, by `causeKey`. */
export async function causesOf(
  product: Product,
  changes: readonly Change[],
  { passed_m, sight }: { passed_m: number; sight: Sight },
): Promise<Map<string, CauseRecord[]>> {
  const rows = await product.database.rows(
    sql,
    {
      area_ids: changes.map(({ area_id }) => area_id),
      dates: changes.map(({ date }) => date),
      rules: changes.map(({ rule }) => rule),
      passed_m,
    },
    causeRow,
  )
  const byChange = new Map<string, CauseRow[]>()
  for (const row of rows) byChange.set(causeKey(row), [...(byChange.get(causeKey(row)) ?? []), row])
  return new Map([...byChange].map(([key, found]) => [key, asRecords(found, sight)]))
}

export function causeKey({ area_id, date }: { area_id: string; date: string }): string {
  return `${date} ${area_id}`
}

function asRecords(rows: readonly CauseRow[], sight: Sight): CauseRecord[] {
  const points = rows.filter(({ register }) => register === 'connection-points')
  if (points.length === 0 || sight.sees('connection-points', 'id'))
    return rows.map((row) => inItsWords(row, sight))
  const others = rows
    .filter(({ register }) => register !== 'connection-points')
    .map((row) => inItsWords(row, sight))
  return [{ register: 'connection-points', count: points.length }, ...others]
}

function inItsWords(row: CauseRow, sight: Sight): CauseRecord {
  const { register, id, name, status, first_date, last_date, note, count } = row
  switch (register) {
    case 'shortage-areas':
      return {
        register,
        ...sight.visible(register, { id, name, listed_from: first_date, listed_to: last_date }),
      }
    case 'connection-points':
      return {
        register,
        ...sight.visible(register, { id, project_id: name, kind: status, in_service_from: first_date }),
      }
    case 'coverage':
      return { register, count }
    case 'backbone-events':
      return {
        register,
        ...sight.visible(register, { project_id: id, project_name: name, status, date: first_date, note }),
      }
    case 'application-events':
      return {
        register,
        ...sight.visible(register, {
          application_id: id,
          association_name: name,
          status,
          date: first_date,
          note,
        }),
      }
  }
}
