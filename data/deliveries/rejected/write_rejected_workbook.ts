// The rejected rows as an Excel file: corrected there, it can be imported as it is, since the reader leaves out columns that a
// register does not know (line, reason, given_geometry).
import { createReadStream } from 'node:fs'
import { parse } from 'csv-parse'
import writeExcelFile from 'write-excel-file/node'
import { z } from 'zod'
import { AppError } from '../../../api/contract/problem.ts'

/** What a cell of Excel holds, and a sheet. */
const longestCell = 32_767
const rowsAtMost = 1_048_576

const record = z.array(z.string())

/** From the CSV file of rejected rows that a delivery or preview wrote. Every value is text, so that leading zeros stay. */
export async function writeRejectedWorkbook(csv: string, xlsx: string): Promise<void> {
  const rows: string[][] = []
  for await (const found of createReadStream(csv).pipe(parse())) {
    rows.push(record.parse(found))
    if (rows.length > rowsAtMost)
      throw tooLarge(`There are more rejected rows than a sheet of Excel holds (${rowsAtMost})`)
  }
  const longest = rows.flat().reduce((most, value) => Math.max(most, value.length), 0)
  if (longest > longestCell)
    throw tooLarge(`A value has ${longest} characters, and a cell of Excel holds ${longestCell}`)
  const [header = [], ...others] = rows
  await writeExcelFile(
    [
      header.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
      ...others.map(([line = '', ...values]) => [
        { value: Number(line), type: Number },
        ...values.map((value) => (value === '' ? null : { value, type: String, format: '@' })),
      ]),
    ],
    { sheet: 'rejected', stickyRowsCount: 1 },
  ).toFile(xlsx)
}

function tooLarge(reason: string): AppError {
  return new AppError('too_large', `${reason}. Take the rejected rows as CSV.`)
}
