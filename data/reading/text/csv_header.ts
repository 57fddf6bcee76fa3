// The header of a CSV file and what it tells: the delimiter and where the data begins.

import type { ReadingInstructions } from '../../../api/contract/deliveries/reading_instructions.ts'
import { AppError } from '../../../api/contract/problem.ts'
import { firstBytes, type Source } from '../child/source.ts'
import { readRecord } from './csv_record.ts'
import { findHeader, headerSearchedIn } from './find_header.ts'

export type CsvHeader = {
  delimiter: string
  columns: readonly string[]
  /** The line in which it begins, from 1. */
  line: number
  /** Physical lines up to and with the header. */
  lines: number
  /** Titles stand above it. */
  has_titles: boolean
}

type Asked = Pick<ReadingInstructions, 'delimiter' | 'header_line'> & {
  path: string
  /** Names of columns, in small letters. */
  wanted: readonly string[]
}

export const delimiterNames = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const
type Delimiter = keyof typeof delimiterNames
const delimiters: readonly Delimiter[] = [',', ';', '\t']

/** The delimiter is the one that shows most of the wanted columns, or else most columns at all. */
export function readCsvHeader(source: Source, asked: Asked): CsvHeader & { delimiter: Delimiter } {
  const text = firstBytes(asked.path, 262_144)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
  const wanted = new Set(asked.wanted)
  const possible = delimiters.filter(
    (mark) => asked.delimiter === undefined || delimiterNames[mark] === asked.delimiter,
  )
  const candidates = possible.flatMap((delimiter) => {
    const header = headerWith(text, { delimiter, wanted, told: asked.header_line })
    return header ? [{ header: { ...header, delimiter }, score: score(header.columns, wanted) }] : []
  })
  const [best] = candidates.toSorted((one, other) => other.score - one.score)
  if (best) return best.header
  if (asked.header_line !== undefined)
    throw new AppError(
      'bad_input',
      `${source.name} has no line ${asked.header_line} that could name its columns. Say in which line they are named.`,
    )
  throw new AppError('bad_input', `${source.name} has no header: its first line should name the columns.`)
}

type Looked = { delimiter: string; wanted: ReadonlySet<string>; told: number | undefined }

function headerWith(
  text: string,
  { delimiter, wanted, told }: Looked,
): Omit<CsvHeader, 'delimiter'> | undefined {
  const records = firstRecords(text, { delimiter, upTo: told ?? 0 })
  const at =
    told === undefined
      ? findHeader(
          records.map(({ fields }) => fields),
          wanted,
        )
      : records.findIndex((record) => record.line <= told && told < record.line + record.lines)
  const found = at === undefined ? undefined : records[at]
  if (found === undefined || isBlank(found)) return undefined
  return {
    columns: found.fields.map((field) => field.trim()),
    line: found.line,
    lines: found.line + found.lines - 1,
    has_titles: !records.slice(0, at).every(isBlank),
  }
}

type Placed = { fields: readonly string[]; line: number; lines: number }

function firstRecords(text: string, { delimiter, upTo }: { delimiter: string; upTo: number }): Placed[] {
  const found: Placed[] = []
  let [start, line] = [0, 1]
  while (found.length < headerSearchedIn || line <= upTo) {
    const record = readRecord(text, { start, delimiter })
    if (!record) break
    found.push({
      fields: isDelimiterLine(record.fields) ? [''] : record.fields,
      line,
      lines: record.lines,
    })
    line += record.lines
    start = record.end
  }
  return found
}

function isBlank({ fields }: Placed): boolean {
  return fields.every((field) => field.trim() === '')
}

/** Excel's own way to name the delimiter, in a line before the header. */
function isDelimiterLine(fields: readonly string[]): boolean {
  return /^sep=.?$/i.test(fields.join(''))
}

function score(columns: readonly string[], wanted: ReadonlySet<string>): number {
  const found = columns.filter((column) => wanted.has(column.toLowerCase())).length
  return found * 1000 + columns.length
}
