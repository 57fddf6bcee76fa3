// Everything that goes through GDAL: one driver and no other, so that no file can pass itself off as another kind.
import { AppError } from '../../../api/contract/problem.ts'
import { quotedIdentifier, quotedLiteral } from '../../database/sql_file.ts'
import type { Engine } from '../child/engine.ts'
import { damaged, type Source } from '../child/source.ts'
import type { Opened } from './format.ts'

export type GdalFile = {
  source: Source
  path: string
  driver: 'GPKG' | 'FlatGeobuf' | 'ESRI Shapefile' | 'GeoJSON' | 'GML' | 'MapInfo File' | 'ODS' | 'XLSX'
  layer?: string
  options?: readonly string[]
}

type Described = Pick<Opened, 'relation' | 'columns'> &
  Partial<Pick<Opened, 'geometry' | 'geometry_is_wkb' | 'crs'>>

/** The name under which the extension hands out GDAL's own feature number. */
export const featureNumber = 'OGC_FID'

/** The file as a relation with its columns. `layer` must exist: an unknown name has crashed the extension. */
export async function describeGdal(engine: Engine, file: GdalFile): Promise<Described> {
  const described = await describe(engine, { relation: readCall(file), source: file.source })
  if (described.geometry === undefined) return { relation: readCall(file), ...described }
  // As bytes, so that one geometry that the engine cannot hold is that row's problem and not the file's.
  const relation = readCall(file, 'keep_wkb := true')
  const [bytes] = await engine.rows(
    `select column_name as name from (describe select * from ${relation}) where column_type like '%BLOB'
     and column_name not in (${[featureNumber, ...described.columns.map(({ name }) => name)].map(quotedLiteral).join(', ')})`,
  )
  if (!bytes) throw damaged(file.source, 'its geometry cannot be found')
  return { relation, ...described, geometry: quotedIdentifier(String(bytes.name)), geometry_is_wkb: true }
}

export async function describe(
  engine: Engine,
  { relation, source }: { relation: string; source: Source },
): Promise<Omit<Described, 'relation'>> {
  const rows = await engine.rows(`describe select * from ${relation}`).catch((error: unknown) => {
    throw damaged(source, firstLine(error))
  })
  const columns = rows.map((row) => ({ name: String(row.column_name), type: String(row.column_type) }))
  const geometry = columns.find((column) => column.type.startsWith('GEOMETRY'))
  const crs = geometry && crsOfType(geometry.type)
  return {
    columns: columns.filter((column) => column !== geometry && column.name !== featureNumber),
    ...(geometry && { geometry: quotedIdentifier(geometry.name) }),
    ...(crs && { crs: { name: crs, from: 'file' as const } }),
  }
}

/** What went wrong, without the engine's hints and without our paths. */
export function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  const line = text.split('\n')[0] ?? ''
  return line
    .replace(/^[\w ]+ Error: /, '')
    .replace(/^Could not open GDAL dataset at: .*/, 'it cannot be opened, or has no layers')
    .replace(/(at: )?\S*\/given\/given\S*/g, 'the file')
}

export function unknownLayer(name: string, layers: readonly string[]): AppError {
  return new AppError('bad_input', `There is no layer “${name}”. The file has: ${layers.join(', ')}.`)
}

export function readCall({ path, driver, layer, options = [] }: GdalFile, ...more: string[]): string {
  const parameters = [quotedLiteral(path), `allowed_drivers := [${quotedLiteral(driver)}]`, ...more]
  if (layer !== undefined) parameters.push(`layer := ${quotedLiteral(layer)}`)
  if (options.length > 0) parameters.push(`open_options := [${options.map(quotedLiteral).join(', ')}]`)
  return `st_read(${parameters.join(', ')})`
}

/** The engine writes the CRS into the type: GEOMETRY('EPSG:3007'), or a whole PROJJSON in place of the code. */
function crsOfType(type: string): string | undefined {
  return /^GEOMETRY\('(.*)'\)$/s.exec(type)?.[1]?.replaceAll("''", "'")
}
