// CSV by the engine's own parallel reader, told everything beforehand: letting it guess takes longer than reading.
import { AppError } from '../../../api/contract/problem.ts'
import { quotedIdentifier, quotedLiteral } from '../../database/sql_file.ts'
import { firstBytes, linkAs } from '../child/source.ts'
import { wantedNames } from '../columns/wanted_names.ts'
import { asUtf8, utf16Order } from '../text/as_utf8.ts'
import { delimiterNames, readCsvHeader } from '../text/csv_header.ts'
import { repairCsv } from '../text/csv_repair.ts'
import { titlesNote } from '../text/find_header.ts'
import { anyType, type Format, type Opened, type TheirColumn } from './format.ts'

export const csv: Format = {
  name: 'CSV',
  endings: ['.csv', '.tsv'],
  recognises: ({ head }) => utf16Order(head) !== undefined || isMostlyText(head),
  async open({ source, request, engine }) {
    // The engine starts while the bytes are checked.
    const started = engine()
    const text = await asUtf8(source, { format: 'CSV', told: request.encoding })
    await started
    const path = text.path
    const wanted = wantedNames(request)
    const { delimiter, header_line } = request
    const header = readCsvHeader(source, {
      path,
      wanted,
      ...(delimiter && { delimiter }),
      ...(header_line !== undefined && { header_line }),
    })
    if (
      header.columns.length === 1 &&
      delimiter === undefined &&
      !wanted.includes(header.columns[0]?.toLowerCase() ?? '')
    )
      throw new AppError(
        'bad_input',
        `${source.name} is text, but no table: its first line has no comma, semicolon or tab that parts columns.`,
      )
    const type = text.has_odd_blanks ? 'VARCHAR' : 'SPACED'
    const columns = header.columns.map((name) => ({ name, type }))
    const told: Omit<Opened, 'relation'> = {
      columns,
      selected: (column) => columnName(columns.indexOf(column)),
      types_in_text: anyType,
      first_line: header.lines + 1,
      layers: [],
      encoding: text.encoding,
      delimiter: delimiterNames[header.delimiter],
      header_line: header.line,
      notes: [...text.notes, ...(header.has_titles ? [titlesNote(header.line)] : [])],
    }
    const linked = linkAs({ ...source, path }, '.csv')
    const regular = {
      columns,
      delimiter: header.delimiter,
      skip: header.lines,
      newLine: lineEnd(firstBytes(path)),
    }
    const repaired = async (): Promise<Opened> => {
      const { path: copy, rows } = await repairCsv(source, { path, header })
      const leading = { line: 'bigint', row_problem: 'varchar' }
      const relation = readCsv(copy, { columns, delimiter: ',', skip: 0, newLine: '\\n', leading })
      return { ...told, relation, line: 'line', row_problem: 'row_problem', expected_rows: rows }
    }
    const quick: Opened = {
      ...told,
      relation: readCsv(linked, regular),
      is_ordered: true,
      // A regular file has a row in each line after the header.
      expected_rows: text.line_feeds + (text.ends_open ? 1 : 0) - header.lines,
      otherwise: repaired,
    }
    return {
      ...quick,
      with_numbers: (numbers) => ({
        ...quick,
        relation: readCsv(linked, { ...regular, numbers }),
        otherwise: async () => quick,
      }),
    }
  },
}

type CsvReading = {
  columns: readonly TheirColumn[]
  delimiter: string
  skip: number
  newLine: string
  leading?: Readonly<Record<string, string>>
  numbers?: readonly TheirColumn[]
}

function readCsv(
  path: string,
  { columns, delimiter, skip, newLine, leading = {}, numbers = [] }: CsvReading,
): string {
  const own = columns.map(
    (column, at) => [columnName(at), numbers.includes(column) ? 'double' : 'varchar'] as const,
  )
  const types = [...Object.entries(leading), ...own].map(
    ([name, type]) => `${quotedIdentifier(name)}: '${type}'`,
  )
  const options = {
    auto_detect: 'false',
    header: 'false',
    skip: String(skip),
    delim: quotedLiteral(delimiter),
    quote: `'"'`,
    escape: `'"'`,
    new_line: `'${newLine}'`,
    // Small buffers divide a file among the cores; one long line still fits.
    buffer_size: '8000000',
    max_line_size: '4000000',
    columns: `{${types.join(', ')}}`,
  }
  const written = Object.entries(options).map(([name, value]) => `${name} = ${value}`)
  return `read_csv(${quotedLiteral(path)}, ${written.join(', ')})`
}

/** Their names may be empty or twice the same; in SQL columns go by their place. */
function columnName(at: number): string {
  return `column_${at + 1}`
}

function lineEnd(head: Buffer): string {
  const at = head.indexOf(10)
  if (at < 0) return head.includes(13) ? '\\r' : '\\n'
  return head[at - 1] === 13 ? '\\r\\n' : '\\n'
}

/** A text with a stray NUL is told so; a picture is told that it is no table at all. */
function isMostlyText(head: Buffer): boolean {
  const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length
  return controls * 10 < head.length
}
