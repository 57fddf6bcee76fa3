// The SQL that turns their columns into ours: `given`, as the file has them, and `numbered`, with lines and places.
import type { ReadingInstructions } from '../../../api/contract/deliveries/reading_instructions.ts'
import { quotedIdentifier, quotedLiteral } from '../../database/sql_file.ts'
import type { Position } from '../columns/find_position.ts'
import { recoded } from '../columns/recoded.ts'
import type { Opened, TheirColumn } from '../formats/format.ts'
import type { Taking } from './take_rows.ts'

export type Placed = Taking & { position: Position | undefined }

/** What the person says of how places are written. */
type Written = Pick<ReadingInstructions, 'decimal' | 'swap_axes'>

/** One way to read a file; `has_numbers` when coordinates come as numbers and not as text. */
export type Way = { opened: Opened; has_numbers: boolean }

export function givenColumns(way: Way, { matched, ours, position, request }: Placed): string[] {
  const { opened } = way
  const inRelation = opened.selected ?? ((column: TheirColumn) => quotedIdentifier(column.name))
  const textOf = (column: TheirColumn) => asText(inRelation(column), column.type)
  const columns = ours.flatMap((name) => {
    const column = matched.found.get(name)
    return column ? [`${recoded(textOf(column), request.values?.[name])} as ${quotedIdentifier(name)}`] : []
  })
  return [
    ...(opened.line === undefined ? [] : [`${opened.line} as given_line`]),
    ...columns,
    `${opened.row_problem ?? 'null::varchar'} as row_problem`,
    ...placeColumns(position, way.has_numbers ? inRelation : textOf),
  ]
}

function placeColumns(position: Position | undefined, textOf: (column: TheirColumn) => string): string[] {
  if (position === undefined) return []
  if (position.kind === 'numbers')
    return [`${textOf(position.x)} as given_x`, `${textOf(position.y)} as given_y`]
  if (position.kind === 'wkt') return [`${textOf(position.wkt)} as given_wkt`]
  if (position.is_wkb) return [`${position.geometry} as given_wkb`]
  // Without the CRS in its type, so that only ours decides.
  return [`${position.geometry}::geometry as given_shape`]
}

/** A value of theirs as our text; the macros are in sql/macros.sql. */
export function asText(name: string, type: string): string {
  if (type === 'CELL') return `text_of_cell(${name})`
  if (type === 'SPACED') return `trimmed_of_spaces(${name})`
  if (type === 'VARCHAR') return `trimmed(${name})`
  if (/^(DOUBLE|FLOAT|DECIMAL\(.*\))$/.test(type)) return `text_of_number(${name})`
  if (/^(TIMESTAMP|DATETIME)[^[]*$/.test(type)) return `text_of_time(${name})`
  return `trimmed(${name}::varchar)`
}

/** The same without lines, for rows that go straight from the file into the result. */
export function unnumberedView(way: Way, position: Position | undefined, written: Written): string {
  return `create temp view numbered as select *${placesInView(way, position, written)} from given`
}

/** Rows keep the order of the file, so their place in the table tells their line. */
export function numberedView(
  way: Way,
  position: Position | undefined,
  { replaced, ...written }: Written & { replaced: readonly string[] },
): string {
  const { opened } = way
  const line = opened.line === undefined ? `rowid + ${opened.first_line}` : 'given_line'
  const extras = [
    ...(opened.line === undefined ? [] : ['given_line']),
    ...(position?.kind === 'geometry' && position.is_wkb ? ['given_wkb'] : []),
  ]
  const rest = extras.length === 0 ? '*' : `* exclude (${extras.join(', ')})`
  const read = replaced.length === 0 ? '' : ` replace (${replaced.join(', ')})`
  return `create or replace temp view numbered as select (${line})::bigint as line, ${rest}${read}${placesInView(way, position, written)} from given`
}

function placesInView(
  { has_numbers }: Way,
  position: Position | undefined,
  { decimal, swap_axes }: Written,
): string {
  const turned = (shape: string) => (swap_axes ? `st_flipcoordinates(${shape})` : shape)
  if (position?.kind === 'numbers') {
    if (has_numbers) return ', given_x as source_x, given_y as source_y'
    const [x, y] = [numberOf('given_x', position.x, decimal), numberOf('given_y', position.y, decimal)]
    return `, ${x} as source_x, ${y} as source_y`
  }
  if (position?.kind === 'wkt') return `, ${turned('try(st_geomfromtext(given_wkt))')} as given_shape`
  if (position?.kind !== 'geometry') return ''
  // No bytes at all, which is how GDAL tells a missing geometry, would end the engine.
  if (position.is_wkb)
    return `, ${turned("try(st_geomfromwkb(nullif(given_wkb, ''::blob)))")} as given_shape, text_of_unread(given_shape, given_wkb) as given_wkt`
  return swap_axes
    ? ` replace (${turned('given_shape')} as given_shape), null::varchar as given_wkt`
    : ', null::varchar as given_wkt'
}

/** What is said of decimals holds for text; a cell of a sheet may be a number, which has a point. */
function numberOf(text: string, { type }: TheirColumn, decimal: Written['decimal']): string {
  const told = decimal === undefined ? undefined : `number_of(${text}, ${quotedLiteral(decimal)})`
  if (told && ['VARCHAR', 'SPACED'].includes(type)) return told
  const seen = `number_of(${text}, null)`
  return told && type === 'CELL' ? `coalesce(${told}, ${seen})` : seen
}
