// GeoJSON: longitude and latitude (CRS84), outer rings against the clock, a feature a line.
import type { Connection } from '../../../data/database/connection.ts'
import { filledSql } from '../../../data/database/filled_sql.ts'
import { sqlFile } from '../../../data/database/sql_file.ts'
import { permissionText } from '../../contract/catalogue/iso_codes.ts'
import type { LayerPart } from '../part/layer_part.ts'
import { jsonMembers } from './field_cells.ts'

const featuresSql = sqlFile(import.meta.url, './geojson_features.sql')
const place = "geojson_place(ST_Transform(feature.geometry, 'EPSG:4326', always_xy := true)::geometry)"

export async function* geojsonPieces(
  connection: Connection,
  { layer, relation }: LayerPart,
  readme: string,
): AsyncGenerator<string> {
  const { title, licence, attribution, permission } = layer.description
  const told = {
    name: layer.id,
    description: title.sv,
    licence,
    attribution: attribution || layer.publisher.name,
    ...(permission ? { permission: permissionText(permission) } : {}),
    describedby: readme,
  }
  const sql = filledSql(featuresSql, {
    properties: jsonMembers(relation.fields),
    place: layer.kind === 'table' ? 'null' : place,
    relation: relation.sql,
  })
  // The first piece has rows in it: what the engine refuses is refused before anything is sent.
  let before = `{"type":"FeatureCollection",${JSON.stringify(told).slice(1, -1)},"features":[\n`
  for await (const features of connection.texts(sql, relation.parameters)) {
    yield before + features.join(',\n')
    before = ',\n'
  }
  yield before === ',\n' ? '\n]}\n' : `${before}]}\n`
}
