// In the child: the rows of a Parquet file are copied into a format of GDAL.
import { join } from 'node:path'
import { quotedIdentifier, quotedLiteral } from '../../database/sql_file.ts'
import { openEngine } from '../../reading/child/engine.ts'
import type { IsolatedWriting } from '../../reading/isolation/run_isolated.ts'
import type { GdalFormat, WrittenColumn } from '../writing_task.ts'
import { declareDates } from './declare_dates.ts'

type Written = { readonly file: string }

const drivers: Readonly<Record<GdalFormat, string>> = {
  gpkg: 'GPKG',
  fgb: 'FlatGeobuf',
  shp: 'ESRI Shapefile',
}

export async function writeGdalFile(request: IsolatedWriting): Promise<Written> {
  const { format, folder, layer, columns, geometry, path, part } = request
  const engine = await openEngine(request, { isSpatial: true })
  const file = `${layer}.${format}`
  const rows = `read_parquet(${quotedLiteral(path)})${part ? ` where ${quotedIdentifier(part.column)} = ${part.equals}` : ''}`
  const selected = [
    ...columns.map((column) => written(format, column)),
    ...(geometry === null ? [] : [quotedIdentifier(geometry)]),
  ]
  const options = [
    'format gdal',
    `driver ${quotedLiteral(drivers[format])}`,
    ...(geometry === null ? [] : [`srs ${quotedLiteral(request.crs ?? 'EPSG:3006')}`]),
    ...(request.geometry_type === undefined ? [] : [`geometry_type ${quotedLiteral(request.geometry_type)}`]),
    ...(format === 'shp' ? [] : [`layer_name ${quotedLiteral(layer)}`]),
    `layer_creation_options (${creationOptions(request, await hasRowsWithoutPlace())
      .map(quotedLiteral)
      .join(', ')})`,
  ]
  await engine.run(
    `copy (select ${selected.join(', ')} from ${rows}) to ${quotedLiteral(join(folder, file))} (${options.join(', ')})`,
  )
  if (format === 'gpkg')
    declareDates(
      join(folder, file),
      layer,
      columns.filter(({ type }) => type === 'date').map(({ name }) => name),
    )
  return { file }

  async function hasRowsWithoutPlace(): Promise<boolean> {
    if (geometry === null || format !== 'fgb') return false
    const [found] = await engine.rows(
      `select count(*) as without from (select ${quotedIdentifier(geometry)} as geometry from ${rows}) where geometry is null`,
    )
    return Number(found?.without) > 0
  }
}

/**
 * On the engine's way to GDAL a date before 1970 becomes 1900-01-00. GeoPackage keeps dates as ISO text, so they go in as such; FlatGeobuf has no dates, and
 * a time of the day 00:00 is what GDAL itself would make of one.
 */
function written(format: GdalFormat, { name, type }: WrittenColumn): string {
  const column = quotedIdentifier(name)
  if (type !== 'date') return column
  return `${column}::${format === 'gpkg' ? 'varchar' : 'timestamp'} as ${column}`
}

function creationOptions(
  { format, title, description, geometry, columns }: IsolatedWriting,
  hasNull: boolean,
): string[] {
  const taken = columns.map(({ name }) => name)
  if (format === 'gpkg')
    return [
      // A field may have the name that GDAL gives to its own column.
      `FID=${unusedName('fid', taken)}`,
      `GEOMETRY_NAME=${unusedName('geom', taken)}`,
      `IDENTIFIER=${title}`,
      `DESCRIPTION=${description}`,
      ...(geometry === null ? ['ASPATIAL_VARIANT=GPKG_ATTRIBUTES'] : []),
    ]
  // Its index has no room for a row without a place.
  if (format === 'fgb')
    return [`TITLE=${title}`, `DESCRIPTION=${description}`, `SPATIAL_INDEX=${hasNull ? 'NO' : 'YES'}`]
  return ['ENCODING=UTF-8']
}

function unusedName(wanted: string, taken: readonly string[]): string {
  const isTaken = taken.some((name) => name.toLowerCase() === wanted)
  return isTaken ? unusedName(`${wanted}_`, taken) : wanted
}
