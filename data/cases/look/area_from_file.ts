// The surfaces of a file that somebody sends become one area. The file is not kept: what is kept is what the person saves.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { drawnArea, mostCorners } from '../../../api/contract/cases/drawn_area.ts'
import { AppError } from '../../../api/contract/problem.ts'
import { filledSql } from '../../database/filled_sql.ts'
import { quotedLiteral, sqlFile } from '../../database/sql_file.ts'
import type { Installation } from '../../deliveries/delivery.ts'
import { homeBounds } from '../../deliveries/home_bounds.ts'
import { readWhole } from '../../reading/read_whole.ts'
import { groundOf } from './look.ts'

const surfacesSql = sqlFile(import.meta.url, './surfaces_of_file.sql')
const surfacesRow = z.object({ surfaces: z.int(), others: z.int(), geometry: z.string().nullable() })

/** An area is a page of coordinates: what takes longer is no area. */
const limits = { seconds: 60, memory_mb: 1024, disk_mb: 1024 }

export type SentFile = {
  /** In a folder of its own, under the name that messages have. */
  readonly path: string
  /** Of ours, for this alone. */
  readonly folder: string
  readonly crs?: string | undefined
  readonly layer?: string | undefined
  readonly signal: AbortSignal
}

/** Throws AppError('bad_input') where it holds anything but surfaces, or no area that an application can have. */
export async function areaFromFile(
  { database, spatial_extension }: Pick<Installation, 'database' | 'spatial_extension'>,
  { path, folder, crs, layer, signal }: SentFile,
) {
  const out = join(folder, 'out')
  await mkdir(out)
  const home = crs === undefined ? await database.session(homeBounds) : undefined
  const reading = await readWhole({
    path,
    folder: out,
    spatial: spatial_extension,
    limits,
    signal,
    ...(crs !== undefined && { crs }),
    ...(layer !== undefined && { layer }),
    ...(home && { home }),
  })
  if (reading.geometry_kind === null)
    throw refusal(
      'holds no places. Send a file with the outline of the area, such as a GeoPackage, a Shapefile as zip, GeoJSON or KML.',
    )
  if (reading.geometry_kind === 'point' || reading.geometry_kind === 'line')
    throw refusal(
      `holds ${reading.geometry_kind === 'point' ? 'points' : 'lines'}, and an area is a surface. Draw its outline as a polygon in the program that the file comes from, or on the map here.`,
    )
  const sql = filledSql(surfacesSql, { rows: `read_parquet(${quotedLiteral(reading.parquet)})` })
  const [found] = await database.rows(sql, {}, surfacesRow, signal)
  const { surfaces, others, geometry } = surfacesRow.parse(found)
  if (others > 0)
    throw refusal(
      'holds points or lines besides surfaces. Leave only the outline of the area in it, or name the layer that has it.',
    )
  const area = drawnArea.safeParse(JSON.parse(geometry ?? 'null'))
  if (!area.success)
    throw refusal(
      `holds an area with more than ${mostCorners} corners, or none. Simplify its outline and send it again.`,
    )
  await groundOf(database, area.data)
  return { geometry: area.data, surfaces, crs: reading.crs ?? null, notes: reading.notes }
}

function refusal(why: string): AppError {
  return new AppError('bad_input', `The file ${why}`, [{ parameter: 'file', detail: why }])
}
