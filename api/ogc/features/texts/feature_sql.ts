// A feature as GeoJSON, as SQL over the columns of a layer's relation: built-in functions alone, so that any connection of the pool can write it.
import { quotedIdentifier, quotedLiteral } from '../../../../data/database/sql_file.ts'
import type { FieldType } from '../../../contract/catalogue/catalogue_codes.ts'
import type { ItemsQuestion } from '../asked/items_question.ts'
import { geojsonPlace } from '../crs/place_sql.ts'
import { keyOf } from '../paging/sort_keys.ts'

type Written = Pick<ItemsQuestion, 'layer' | 'fields' | 'crs'>

export function geojsonFeature(written: Written): string {
  return concatenated([
    `'{"type":"Feature","id":'`,
    idOf(written),
    `',"geometry":'`,
    placeOf(written),
    `',"properties":'`,
    propertiesOf(written),
    `'}'`,
  ])
}

/** What a page for people shows of it, which is read here: a whole number that a double would take for another one is text, and of its place only that it has one. */
export function shownFeature(written: Written): string {
  const isVector = written.layer.kind === 'vector'
  return concatenated([
    `'{"id":'`,
    idOf(written),
    `',"has_place":'`,
    isVector ? '(geometry is not null)::varchar' : `'false'`,
    `',"properties":'`,
    propertiesOf(written, (type, column) =>
      type === 'integer'
        ? `case when abs(${column}::hugeint) <= ${Number.MAX_SAFE_INTEGER} then to_json(${column}) else to_json(${column}::varchar) end`
        : value(type, column),
    ),
    `'}'`,
  ])
}

export function concatenated(parts: readonly string[]): string {
  return parts.join(' || ')
}

/** Of a register the key, of a published row its number. */
export function idOf({ layer }: Pick<Written, 'layer'>): string {
  const { type, column } = keyOf(layer)
  return type === 'text' ? `to_json(${column})::varchar` : column
}

export function placeOf({ layer, crs }: Pick<Written, 'layer' | 'crs'>): string {
  return layer.kind === 'vector' ? `coalesce(${geojsonPlace('geometry', crs, layer)}, 'null')` : `'null'`
}

export function propertiesOf({ fields }: Pick<Written, 'fields'>, cell = value): string {
  const members = fields.map(
    ({ name, type, column }) => `${quotedLiteral(name)}, ${cell(type, quotedIdentifier(column))}`,
  )
  return `json_object(${members.join(', ')})::varchar`
}

function value(type: FieldType, column: string): string {
  // RFC 8259 knows no infinities.
  if (type === 'number') return `case when isfinite(${column}) then ${column} end`
  if (type === 'date') return `${column}::date::varchar`
  if (type === 'datetime') return `replace(${column}::timestamp::varchar, ' ', 'T')`
  return column
}
