// The rows of a layer as SQL: what tables, downloads and the OGC API select from. Fields are those that the caller sees, and counts of people below the layer's
// threshold are null in it, so that filters and sorting know no more than answers show.
import type { Parameters } from '../../data/database/connection.ts'
import { quotedIdentifier } from '../../data/database/sql_file.ts'
import type { FieldType } from '../contract/catalogue/catalogue_codes.ts'
import type { Question } from '../question.ts'
import { registerFeatures } from './registers/register_features.ts'
import type { SeenField, SeenLayer } from './seen_layer.ts'

export type RelationField = { readonly name: string; readonly type: FieldType; readonly column: string }

export type FeatureRelation = {
  /**
   * A select with the columns feature_id, those of `fields` (by `column`), geometry (EPSG:3006, null where a row has no place) and x_min, y_min, x_max,
   * y_max (EPSG:3006). To be put in brackets after `from`.
   */
  readonly sql: string
  readonly parameters: Parameters
  readonly fields: readonly RelationField[]
}

/** `at` is for registers whose rows have a status. */
export function featureRelation(
  layer: Pick<SeenLayer, 'from' | 'fields' | 'kind'>,
  at: Question,
): FeatureRelation {
  const fields = layer.fields.map(({ name, type, column }) => ({ name, type, column }))
  if (layer.from.origin === 'register') {
    const { sql, parameters } = registerFeatures(layer.from.register, at)
    const columns = layer.fields.map(({ column }) => quotedIdentifier(column))
    return { sql: selection(columns, layer, `(${sql})`), parameters, fields }
  }
  const table = `published.${quotedIdentifier(layer.from.data_id)}`
  return { sql: selection(layer.fields.map(shownColumn), layer, table), parameters: {}, fields }
}

const bounds = ['x_min', 'y_min', 'x_max', 'y_max']

function selection(columns: readonly string[], { kind }: Pick<SeenLayer, 'kind'>, from: string): string {
  const place = kind === 'table' ? [] : ['geometry', ...bounds]
  return `select ${['feature_id', ...columns, ...place].join(', ')} from ${from}`
}

function shownColumn({ column, suppress_below }: SeenField): string {
  const name = quotedIdentifier(column)
  if (suppress_below === null) return name
  return `case when ${name} >= ${suppress_below} then ${name} end as ${name}`
}
