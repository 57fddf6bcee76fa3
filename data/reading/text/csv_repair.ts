// The careful way through a CSV file that has line breaks inside quotes, blank lines or rows of the wrong length.
// It writes a copy with one well-formed record a line, each led by the line where it stood and by what is wrong.
import { closeSync, createReadStream, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { damaged, type Source } from '../child/source.ts'
import type { CsvHeader } from './csv_header.ts'
import { readRecord } from './csv_record.ts'

const chunkBytes = 4 << 20
const writtenAtOnce = 1 << 20

export type Repaired = { path: string; rows: number }

export async function repairCsv(
  source: Source,
  { path, header }: { path: string; header: CsvHeader },
): Promise<Repaired> {
  const { delimiter } = header
  const repaired = join(source.folder, 'repaired.csv')
  const file = openSync(repaired, 'w')
  let [text, line, rows, out] = ['', 1, 0, '']
  const take = (isLast: boolean) => {
    let start = 0
    for (;;) {
      const record = readRecord(text, { start, delimiter })
      // A record that touches the end of what is known may go on in the next piece.
      if (!record || (!isLast && record.end >= text.length)) break
      if (line > header.lines && record.fields.some((field) => field.trim() !== '')) {
        out += writtenRecord(line, { fields: record.fields, expected: header.columns.length })
        rows++
      }
      line += record.lines
      start = record.end
      if (out.length > writtenAtOnce) {
        writeSync(file, out)
        out = ''
      }
    }
    text = text.slice(start)
    if (text.length > 64 << 20 || (isLast && text !== ''))
      throw damaged(source, `the quote that opens in line ${line} never closes`)
  }
  try {
    for await (const piece of createReadStream(path, { encoding: 'utf8', highWaterMark: chunkBytes })) {
      text += text === '' && line === 1 ? String(piece).replace(/^\uFEFF/, '') : String(piece)
      take(false)
    }
    take(true)
    writeSync(file, out)
  } finally {
    closeSync(file)
  }
  return { path: repaired, rows }
}

/** Empty fields beyond the header, as Excel writes them, do no harm. */
function writtenRecord(line: number, { fields, expected }: { fields: string[]; expected: number }): string {
  const given = fields.slice(0, expected)
  const isRegular = given.length === expected && fields.slice(expected).every((field) => field.trim() === '')
  const problem = isRegular ? '' : `has ${fields.length} fields where the header has ${expected}`
  const padded = Array.from({ length: expected }, (_, at) => quoted(given[at] ?? ''))
  return `${[line, quoted(problem), ...padded].join(',')}\n`
}

function quoted(field: string): string {
  return field === '' ? '' : `"${field.replaceAll('"', '""')}"`
}
