// The header of a CSV file and what it tells: the delimiter and where the data begins.
import { AppError } from '../../../api/contract/problem.ts'
import { firstBytes, type Source } from '../child/source.ts'
import { readRecord } from './csv_record.ts'

export type CsvHeader = {
  delimiter: string
  columns: readonly string[]
  /** Physical lines up to and with the header. */
  lines: number
}

const delimiters = [',', ';', '\t']

/** The delimiter is the one that shows most of the wanted columns, or else most columns at all. */
export function readCsvHeader(
  source: Source,
  { path, wanted }: { path: string; wanted: readonly string[] },
): CsvHeader {
  const text = firstBytes(path, 262_144)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
  const candidates = delimiters.flatMap((delimiter) => {
    const header = headerWith(text, delimiter)
    return header ? [{ header, score: score(header.columns, wanted) }] : []
  })
  const [best] = candidates.toSorted((one, other) => other.score - one.score)
  if (!best)
    throw new AppError('bad_input', `${source.name} has no header: its first line should name the columns.`)
  return best.header
}

function headerWith(text: string, delimiter: string): CsvHeader | undefined {
  let start = 0
  let lines = 0
  for (;;) {
    const record = readRecord(text, { start, delimiter })
    if (!record) return undefined
    lines += record.lines
    start = record.end
    const isBlank = record.fields.every((field) => field.trim() === '')
    // Excel's own way to name the delimiter, in a line before the header.
    if (isBlank || /^sep=.?$/i.test(record.fields.join(''))) continue
    return { delimiter, columns: record.fields.map((field) => field.trim()), lines }
  }
}

function score(columns: readonly string[], wanted: readonly string[]): number {
  const found = columns.filter((column) => wanted.includes(column.toLowerCase())).length
  return found * 1000 + columns.length
}
