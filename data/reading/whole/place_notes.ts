// What a publisher should know of the places in a file, and what stops it from being kept.
import { AppError } from '../../../api/contract/problem.ts'
import { count, type Row } from '../child/engine.ts'

/** Throws where a place is there that cannot be kept, or where so many lie elsewhere that the CRS or its axes must be wrong. */
export function refusePlaces(summary: Row, name: string): void {
  refuse(name, linesOf(summary, 'unread'), 'a geometry that cannot be read')
  refuse(
    name,
    linesOf(summary, 'not_finite'),
    'a place that is no place: a coordinate is not a finite number or lies beyond the CRS',
  )
  const outside = linesOf(summary, 'outside')
  if (outside.rows * 2 > count(summary.places))
    throw new AppError(
      'bad_input',
      `${name} has most of its places elsewhere, in ${linesInWords(outside)}: one ${String(summary.outside_problem)}. Name the right CRS, for example --crs EPSG:3006.`,
    )
}

function refuse(name: string, lines: Lines, what: string): void {
  if (lines.rows === 0) return
  throw new AppError(
    'bad_input',
    `${name} has ${what}, in ${linesInWords(lines)}. Correct it and send the file again.`,
  )
}

export function placeNotes(summary: Row): string[] {
  const rows = (name: string) => count(summary[name])
  const lines = (name: string) => ` (${linesInWords(linesOf(summary, name))})`
  const said: [string, number, string][] = [
    [
      'Rows without a geometry, which are in the table and not on the map',
      rows('without_place') - rows('empty'),
      '',
    ],
    ['Rows with an empty geometry, kept as none', rows('empty'), ''],
    ['Rows with heights or measures (Z, M), which were left out', rows('with_height'), ''],
    [
      'Rows with coordinates that are no numbers, and so without a place',
      rows('no_numbers'),
      lines('no_numbers'),
    ],
    ['Rows outside the area of use of EPSG:3006, in which data is kept', rows('outside'), lines('outside')],
    ['Rows with a surface that is not valid, kept as it is', rows('invalid'), lines('invalid')],
  ]
  return said.flatMap(([what, number, where]) => (number > 0 ? [`${what}: ${number}${where}.`] : []))
}

type Lines = { rows: number; lines: unknown[] }

function linesOf(summary: Row, name: string): Lines {
  const lines = summary[`${name}_lines`]
  return { rows: count(summary[name]), lines: Array.isArray(lines) ? lines : [] }
}

function linesInWords({ rows, lines }: Lines): string {
  const shown = lines.join(', ')
  if (rows === 1) return `line ${shown}`
  return rows > lines.length ? `lines ${shown} and ${rows - lines.length} more` : `lines ${shown}`
}
