// The period that a collection can be asked about by `datetime`: of a published layer the dates of its versions, of the shortage areas from their first change of
// status. What else is in a register is known as it is today.
import { z } from 'zod'
import { sqlFile } from '../../../data/database/sql_file.ts'
import { today } from '../../../data/today.ts'
import { defaultSettings } from '../../contract/limits.ts'
import { kept } from '../../kept.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import type { Product } from '../../product.ts'
import { type Interval, until } from './extent.ts'

const sql = sqlFile(import.meta.url, './first_status_change.sql')

/** Undefined where nothing is said of it. */
export async function temporalExtent(product: Product, seen: SeenLayer): Promise<Interval | undefined> {
  if (seen.from.origin === 'published') return datesOf(seen)
  if (seen.from.register !== 'shortage-areas') return until(seen.data_as_of)
  const first = await firstStatusChange(product)
  return seen.data_as_of === null ? undefined : [first, later(first, seen.data_as_of)]
}

const firstStatusChange = kept(async (product: Product): Promise<string | null> => {
  const asked = { ...defaultSettings, to: today(product.now()) }
  const [row] = await product.database.rows(sql, asked, z.object({ first_on: z.string().nullable() }))
  return row?.first_on ?? null
})

function datesOf({ versions, data_as_of }: SeenLayer): Interval | undefined {
  const shown = versions.filter(({ state }) => state === 'published' || state === 'superseded')
  const dates = [...shown.map(({ as_of }) => as_of), data_as_of].filter((one) => one !== null).sort()
  const [first] = dates
  return first === undefined ? undefined : [first, dates.at(-1) ?? first]
}

function later(one: string | null, other: string): string {
  return one !== null && one > other ? one : other
}
