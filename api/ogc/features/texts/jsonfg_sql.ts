// A feature as JSON-FG (21-045): `geometry` in CRS84, or `place` in the CRS that was asked for; `time` is the date that `datetime` asks for.
import { quotedLiteral } from '../../../../data/database/sql_file.ts'
import { crs84 } from '../../collections/crs_uris.ts'
import type { OgcAddresses } from '../../links/addresses.ts'
import type { ItemsQuestion } from '../asked/items_question.ts'
import { concatenated, idOf, placeOf, propertiesOf } from './feature_sql.ts'

export function jsonfgFeature(question: ItemsQuestion): string {
  const place = placeOf(question)
  const isPlain = question.crs.uri === crs84
  return concatenated([
    `'{"type":"Feature","id":'`,
    idOf(question),
    quotedLiteral(`,"time":${timeOf(question)},"geometry":`),
    isPlain ? place : `'null'`,
    `',"place":'`,
    isPlain ? `'null'` : place,
    `',"properties":'`,
    propertiesOf(question),
    `'}'`,
  ])
}

/** Of the outermost object. */
export function jsonfgTold({ layer, crs }: ItemsQuestion, addresses: OgcAddresses) {
  const dimension = layer.geometry_kind && dimensions[layer.geometry_kind]
  return {
    conformsTo: [
      'http://www.opengis.net/spec/json-fg-1/1.0/conf/core',
      'http://www.opengis.net/spec/json-fg-1/1.0/conf/types-schemas',
    ],
    featureType: layer.id,
    featureSchema: addresses.schema(layer.id),
    ...(dimension == null ? {} : { geometryDimension: dimension }),
    coordRefSys: crs.uri,
  }
}

const dimensions = { point: 0, line: 1, polygon: 2, mixed: null } as const

/** The date of the statuses, or what a published version describes. */
function timeOf({ layer, at }: ItemsQuestion): string {
  const date = at?.as_of ?? (layer.from.origin === 'published' ? layer.data_as_of : null)
  return JSON.stringify(date === null ? null : { date })
}
