// The rows of a part as a Parquet file in a folder of ours. With places it is a GeoParquet that names its CRS, and leaves as it is; every format of GDAL is
// written from one.
import type { Connection } from '../../../data/database/connection.ts'
import { filledSql } from '../../../data/database/filled_sql.ts'
import { quotedIdentifier, quotedLiteral, sqlFile } from '../../../data/database/sql_file.ts'
import { permissionText } from '../../contract/catalogue/iso_codes.ts'
import type { LayerPart } from '../part/layer_part.ts'
import { uniqueName } from './unique_names.ts'

const rowsSql = sqlFile(import.meta.url, './rows_file.sql')

/** The name of the geometry's column; null for a table. */
export function geometryColumn({ layer }: LayerPart): string | null {
  if (layer.kind === 'table') return null
  return uniqueName(
    'geometry',
    layer.fields.map(({ name }) => name),
  )
}

export async function writeRows(
  connection: Connection,
  part: LayerPart,
  { file, more = [] }: { readonly file: string; readonly more?: readonly string[] },
): Promise<void> {
  const { relation } = part
  const place = geometryColumn(part)
  const columns = [
    ...relation.fields.map(({ name, column }) => `${quotedIdentifier(column)} as ${quotedIdentifier(name)}`),
    ...(place === null ? [] : [`feature.geometry as ${quotedIdentifier(place)}`]),
    ...more,
  ]
  const sql = filledSql(rowsSql, {
    columns: columns.join(', '),
    relation: relation.sql,
    file: quotedLiteral(file),
    metadata: `{${Object.entries(told(part))
      .map(([key, value]) => `${key}: ${quotedLiteral(value)}`)
      .join(', ')}}`,
  })
  await connection.run(sql, relation.parameters)
}

/** What stands in the file of the layer it came from. */
function told({ layer, at }: LayerPart): Record<string, string> {
  const { title, abstract, licence, attribution, permission } = layer.description
  return {
    title: title.sv,
    description: abstract.sv,
    licence: licence ?? '',
    attribution: attribution || layer.publisher.name,
    permission: permission ? permissionText(permission) : '',
    data_as_of: at?.as_of ?? layer.data_as_of ?? '',
  }
}
