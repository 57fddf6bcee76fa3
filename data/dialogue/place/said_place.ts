import { z } from 'zod'
import type { SaidPlace } from '../../../api/contract/dialogue/said.ts'
import type { Asked } from '../../accounts/recording.ts'
import { sqlFile } from '../../database/sql_file.ts'

const placeSql = sqlFile(import.meta.url, './said_place.sql')
const placeRow = z.object({ easting: z.number(), northing: z.number(), area_ids: z.array(z.string()) })

export type PlaceKept = {
  readonly easting: number | null
  readonly northing: number | null
  readonly area_ids: readonly string[]
}

/** As it is kept, with the areas that hold it. */
export async function placeKept(asked: Asked, said: SaidPlace | null): Promise<PlaceKept> {
  if (!said) return { easting: null, northing: null, area_ids: [] }
  const { longitude, latitude } = said
  const [found] = await asked.rows(placeSql, { longitude, latitude }, placeRow)
  if (!found) throw new Error('A place has no position.')
  return found
}
