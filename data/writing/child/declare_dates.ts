// The columns of a GeoPackage that hold dates, written as the text that they are there, get the type DATE: in SQLite's own description of the table, in which
// TEXT and DATE have the same length. GDAL writes it into the first pages of the file.
import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { AppError } from '../../../api/contract/problem.ts'

const firstBytes = 4 * 1024 * 1024

/** Throws where a column is not found, so that no date leaves as a text unseen. */
export function declareDates(path: string, table: string, names: readonly string[]): void {
  if (names.length === 0) return
  const file = openSync(path, 'r+')
  try {
    const bytes = Buffer.alloc(firstBytes)
    const length = readSync(file, bytes, 0, firstBytes, 0)
    const begins = bytes.subarray(0, length).indexOf(`CREATE TABLE ${quoted(table)} (`)
    for (const name of names) {
      const declared = `${quoted(name)} TEXT`
      const found = begins < 0 ? -1 : bytes.subarray(0, length).indexOf(declared, begins)
      if (found < 0)
        throw new AppError(
          'data_missing',
          `The field ${name} could not be written as a date in GeoPackage. Take another format.`,
        )
      const at = found + Buffer.byteLength(declared) - 'TEXT'.length
      writeSync(file, 'DATE', at)
    }
  } finally {
    closeSync(file)
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
