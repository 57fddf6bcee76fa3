// The metadata table as a spreadsheet that is changed and sent back. Every cell of Excel is text, so that nothing is taken for a number or a formula; CSV has no types.
import writeXlsxFile from 'write-excel-file/node'
import { guarded } from '../../../data/catalogue/table/formula_guard.ts'
import { recordsCsv } from '../../../data/data_quality/records_csv.ts'
import { layerColumns, listSeparator, metadataColumns } from '../../contract/catalogue/metadata_columns.ts'
import type { MetadataRow } from '../../contract/catalogue/metadata_table.ts'
import { AppError } from '../../contract/problem.ts'
import { tableColumns } from './table_columns.ts'

/** Excel's own limit of a cell. */
const longestCell = 32_767

const heading = [...layerColumns, ...metadataColumns].map(({ name }) => name)

export function tableCsv(rows: readonly MetadataRow[]): string {
  return recordsCsv({
    columns: heading,
    rows: rows.map((row) => ({ values: valuesOf(row).map(guarded), geometry: null })),
  })
}

export async function tableXlsx(rows: readonly MetadataRow[]): Promise<ArrayBuffer> {
  const file = await writeXlsxFile([
    {
      sheet: 'metadata',
      data: [headingRow(heading), ...rows.map((row) => valuesOf(row).map((value) => cell(value, row.id)))],
      columns: heading.map((name) => ({ width: widths.get(name) ?? 24 })),
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
    },
    {
      sheet: 'columns',
      data: [headingRow(['column', 'svenska', 'English', 'holds']), ...explained()],
      columns: [{ width: 24 }, { width: 40 }, { width: 40 }, { width: 100 }],
      stickyRowsCount: 1,
    },
  ]).toBuffer()
  return new Uint8Array(file).buffer
}

const widths = new Map([
  ['fingerprint', 10],
  ['abstract_sv', 50],
  ['abstract_en', 50],
  ['k', 6],
  ['r', 6],
  ['t', 6],
])

function valuesOf({ id, fingerprint, organisation_id, state, cells }: MetadataRow): string[] {
  return [id, fingerprint, organisation_id, state, ...metadataColumns.map(({ name }) => cells[name] ?? '')]
}

function headingRow(names: readonly string[]) {
  return names.map((value) => ({ value, type: String, fontWeight: 'bold' as const }))
}

/** Marked as text, so that Excel keeps what is typed into an empty one as it was typed. */
function cell(value: string, id: string) {
  if (value.length > longestCell)
    throw new AppError(
      'too_large',
      `A cell of ${id} has ${value.length} characters, and one of Excel holds ${longestCell}. Take the table as CSV.`,
    )
  return { value, type: String, format: '@' }
}

function explained() {
  const plain = (value: string) => ({ value, type: String, wrap: true })
  return [
    ...layerColumns.map(({ name, sv, en }) => [plain(name), plain(sv), plain(en), plain('')]),
    ...tableColumns.map(({ name, title, holds, codes }) => [
      plain(name),
      plain(title.sv),
      plain(title.en),
      plain(
        [
          ['list', 'codes', 'addresses'].includes(holds) ? `… ${listSeparator} …` : '',
          (codes ?? []).map(({ code, title: words }) => `${code}: ${words.sv} / ${words.en}`).join('\n'),
        ]
          .filter((text) => text !== '')
          .join('\n'),
      ),
    ]),
  ]
}
