// A rectangle of degrees, as a bbox names it.
import { z } from 'zod'
import type { Database } from '../../../data/database/database.ts'
import { sqlFile } from '../../../data/database/sql_file.ts'
import { refuse } from './layer_part.ts'

export type Rectangle = readonly [west: number, south: number, east: number, north: number]

const boundsSql = sqlFile(import.meta.url, './bounds_in_metres.sql')
const boundsRow = z.object({
  bbox_x_min: z.number(),
  bbox_y_min: z.number(),
  bbox_x_max: z.number(),
  bbox_y_max: z.number(),
})
export type BoundsInMetres = z.infer<typeof boundsRow>

/** Where EPSG:3006 can be counted in: anything that reaches further is cut only by the geometry itself. */
const swedishWest = -5
const swedishEast = 35
const swedishSouth = 45
const swedishNorth = 80
const everywhere: BoundsInMetres = {
  bbox_x_min: -1e12,
  bbox_y_min: -1e12,
  bbox_x_max: 1e12,
  bbox_y_max: 1e12,
}

export function rectangleOf(bbox: string): Rectangle {
  const [west = 0, south = 0, east = 0, north = 0] = bbox.split(',').map(Number)
  if (west > east || south > north)
    refuse(
      'bbox',
      'must be west,south,east,north in degrees: its west lies east of its east, or its south north of its north',
    )
  if (west < -180 || east > 180 || south < -90 || north > 90)
    refuse('bbox', 'must be degrees: longitudes from -180 to 180, latitudes from -90 to 90')
  return [west, south, east, north]
}

export async function boundsInMetres(
  database: Pick<Database, 'rows'>,
  [west, south, east, north]: Rectangle,
): Promise<BoundsInMetres> {
  if (west < swedishWest || east > swedishEast || south < swedishSouth || north > swedishNorth)
    return everywhere
  const [bounds] = await database.rows(boundsSql, { west, south, east, north }, boundsRow)
  return bounds ?? everywhere
}
