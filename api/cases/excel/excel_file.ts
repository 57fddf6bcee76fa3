// A table as an Excel file: each text a text and never a formula, amounts numbers, days dates.
import writeXlsxFile from 'write-excel-file/node'

export type ExcelColumn<Row> = {
  readonly heading: string
  readonly kind: 'text' | 'number' | 'date'
  readonly width?: number
  readonly value: (row: Row) => string | number | null
}

/** Excel's own limit of a cell. */
const longestCell = 32_767

export async function excelFile<Row>(
  sheet: string,
  columns: readonly ExcelColumn<Row>[],
  rows: readonly Row[],
): Promise<ArrayBuffer> {
  const headings = columns.map(({ heading }) => ({
    value: heading,
    type: String,
    fontWeight: 'bold' as const,
  }))
  const cells = rows.map((row) => columns.map(({ kind, value }) => cell(kind, value(row))))
  const file = await writeXlsxFile([headings, ...cells], {
    sheet,
    stickyRowsCount: 1,
    columns: columns.map(({ kind, width }) => ({ width: width ?? (kind === 'text' ? 20 : 14) })),
  }).toBuffer()
  return new Uint8Array(file).buffer
}

function cell(kind: 'text' | 'number' | 'date', value: string | number | null) {
  if (value === null) return null
  if (kind === 'number') return { value: Number(value), type: Number, format: '#,##0' }
  if (kind === 'date') return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
  return { value: String(value).slice(0, longestCell), type: String, format: '@' }
}

/** As it is sent: a file with a name. */
export function excelHeaders(name: string) {
  return { 'Content-Disposition': `attachment; filename="${name}.xlsx"` }
}
