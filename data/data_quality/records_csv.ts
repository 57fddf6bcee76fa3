import { rowsAsCsv } from '../deliveries/made_here/rows_as_csv.ts'
import type { BrokenRecords } from './broken_records.ts'

/** Records as CSV that our own import reads back. */
export function recordsCsv({ columns, rows }: BrokenRecords): string {
  return rowsAsCsv({ columns, rows: rows.map(({ values }) => values) })
}
