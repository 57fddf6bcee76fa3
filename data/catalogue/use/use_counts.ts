// How often layers are used, and in which way: counted in memory and written down now and then, so that no answer waits for it. Nothing of who.
import { type UseDay, useDay } from '../../../api/contract/catalogue/publishing.ts'
import type { Asked } from '../../accounts/recording.ts'
import type { Database } from '../../database/database.ts'
import { sqlFile } from '../../database/sql_file.ts'
import { today } from '../../today.ts'

const addSql = sqlFile(import.meta.url, './add_use.sql')
const insertSql = sqlFile(import.meta.url, './insert_use.sql')
const useSql = sqlFile(import.meta.url, './layer_use.sql')

export type Use = { readonly used_on: string; readonly layer_id: string; readonly way: string }
type Counted = Use & { readonly times: number }

export type UseCounts = {
  count(layer_id: string, way: string): void
  /** What was counted and is not written down yet. */
  pending(layer_id: string): readonly Counted[]
  /** Writes down what was counted since. What fails is counted on and written the next time. */
  write(): Promise<void>
}

export function createUseCounts(database: Pick<Database, 'record'>, now: () => Date): UseCounts {
  let counted = new Map<string, Counted>()

  function add(use: Use, times: number): void {
    const key = JSON.stringify([use.used_on, use.layer_id, use.way])
    counted.set(key, { ...use, times: times + (counted.get(key)?.times ?? 0) })
  }

  return {
    count: (layer_id, way) => add({ used_on: today(now()), layer_id, way }, 1),
    pending: (layer_id) => [...counted.values()].filter((use) => use.layer_id === layer_id),
    async write() {
      if (counted.size === 0) return
      const written = [...counted.values()]
      counted = new Map()
      try {
        await database.record(async (connection) => {
          for (const use of written) {
            const { times, ...key } = use
            await connection.run(addSql, { ...key, times })
            await connection.run(insertSql, { ...key, times })
          }
        })
      } catch (error) {
        for (const { times, ...use } of written) add(use, times)
        throw error
      }
    },
  }
}

/** What was written down and what was counted since, the newest day first. */
export async function layerUseOf(asked: Asked, counts: UseCounts, layer_id: string): Promise<UseDay[]> {
  const days = await asked.rows(useSql, { layer_id }, useDay)
  const isSame = (one: UseDay, other: UseDay) => one.used_on === other.used_on && one.way === other.way
  for (const { layer_id: _, ...counted } of counts.pending(layer_id)) {
    const known = days.find((day) => isSame(day, counted))
    if (known) known.times += counted.times
    else days.push(counted)
  }
  return days.toSorted((a, b) => b.used_on.localeCompare(a.used_on) || a.way.localeCompare(b.way))
}
