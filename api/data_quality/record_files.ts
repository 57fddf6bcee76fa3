// The records of a check as files that can be corrected and sent back.
import writeXlsxFile from 'write-excel-file/node'
import type { BrokenRecords, Value } from '../../data/data_quality/broken_records.ts'
import { recordsCsv } from '../../data/data_quality/records_csv.ts'
import type { recordFormats } from '../contract/data_quality.ts'
import { geojsonText } from '../geojson.ts'
import { xlsxType } from '../registers/get_register_template.ts'

type RecordFormat = (typeof recordFormats)[number]
type RecordFile = { readonly body: string | ArrayBuffer; readonly type: string }

/** Excel's own limit of a cell. */
const longestCell = 32_767

export async function recordFile(format: RecordFormat, records: BrokenRecords): Promise<RecordFile> {
  if (format === 'geojson') return { body: recordsGeojson(records), type: 'application/geo+json' }
  if (format === 'xlsx') return { body: await recordsXlsx(records), type: xlsxType }
  return { body: recordsCsv(records), type: 'text/csv; charset=utf-8' }
}

function recordsGeojson({ columns, rows }: BrokenRecords): string {
  const features = rows.map(({ values, geometry }) => ({
    type: 'Feature',
    properties: Object.fromEntries(
      columns.flatMap((name, at) => (name === 'wkt' ? [] : [[name, values[at] ?? null]])),
    ),
    geometry: geometry === null ? null : geojsonText.parse(geometry),
  }))
  return JSON.stringify({ type: 'FeatureCollection', features })
}

async function recordsXlsx({ columns, rows }: BrokenRecords): Promise<ArrayBuffer> {
  const heading = columns.map((name) => ({ value: name, type: String, fontWeight: 'bold' as const }))
  const cells = rows.map(({ values }) => values.map(cell))
  const file = await writeXlsxFile([heading, ...cells], { stickyRowsCount: 1 }).toBuffer()
  return new Uint8Array(file).buffer
}

/** Texts stay texts, ids with leading zeros too. */
function cell(value: Value) {
  if (value === null) return null
  if (typeof value === 'number') return { value, type: Number }
  const text = String(value)
  // An outline that is cut off would be another outline: the cell says so, and an import rejects it with a reason.
  return { value: text.length > longestCell ? tooLong : text, type: String }
}

const tooLong = 'too long for Excel: take the CSV file'
