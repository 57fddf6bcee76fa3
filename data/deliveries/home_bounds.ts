// The bounds of the installation's municipalities in degrees, against which guesses of a CRS are held.
import { z } from 'zod'
import type { Connection } from '../database/connection.ts'
import { sqlFile } from '../database/sql_file.ts'
import type { Bounds } from '../reading/reading.ts'

const bounds = z.object({
  west: z.number().nullable(),
  south: z.number().nullable(),
  east: z.number().nullable(),
  north: z.number().nullable(),
})

/** Undefined while there are no municipalities. */
export async function homeBounds(connection: Connection): Promise<Bounds | undefined> {
  const [found] = await connection.rows(sqlFile(import.meta.url, './home_bounds.sql'), {}, bounds)
  if (found === undefined) return undefined
  const { west, south, east, north } = found
  if (west === null || south === null || east === null || north === null) return undefined
  return [west, south, east, north]
}
