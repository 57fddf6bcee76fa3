// Records as CSV that our own import reads back: comma, UTF-8, names of the exchange format.
import type { BrokenRecords, Value } from './broken_records.ts'

export function recordsCsv({ columns, rows }: BrokenRecords): string {
  return [columns, ...rows.map(({ values }) => values)]
    .map((values) => `${values.map(field).join(',')}\n`)
    .join('')
}

function field(value: Value): string {
  const text = value === null ? '' : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
