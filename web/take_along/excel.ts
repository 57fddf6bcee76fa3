// The same table as an Excel file, with a second sheet that says what it rests on. Texts are cells of text, which no
// spreadsheet runs as formulas. `universal` packs without workers made of text, and its files can be tested in Node.
import type { SheetData } from 'write-excel-file/universal'
import writeExcelFile from 'write-excel-file/universal'
import type { Kind, Value } from './column.ts'
import type { Takeaway } from './takeaway.ts'

const widths: Readonly<Record<Kind, number>> = { text: 26, whole: 14, tenths: 14, date: 14 }
const aboutWidths = [{ width: 28 }, { width: 100 }]

export function excelOf({ sheet, about }: Pick<Takeaway, 'sheet' | 'about'>): Promise<Blob> {
  const heading: SheetData = [sheet.columns.map(({ heading }) => bold(heading))]
  const rows: SheetData = sheet.rows.map((row) =>
    row.map((value, at) => cell(value, sheet.columns[at]?.kind ?? 'text')),
  )
  return writeExcelFile([
    {
      sheet: sheet.name,
      data: [...heading, ...rows],
      columns: sheet.columns.map(({ kind }) => ({ width: widths[kind] })),
      stickyRowsCount: 1,
    },
    {
      sheet: about.name,
      data: about.lines.map(([label, said]) => [bold(label), { value: said, type: String, wrap: true }]),
      columns: aboutWidths,
    },
  ]).toBlob()
}

function bold(value: string) {
  return { value, type: String, fontWeight: 'bold', wrap: true } as const
}

function cell(value: Value, kind: Kind): SheetData[number][number] {
  if (value === null) return null
  if (typeof value === 'number') return { value, type: Number, format: kind === 'tenths' ? '0.0' : '0' }
  if (kind === 'date') return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
  return { value, type: String }
}
