// The rejected rows as an Excel file: corrected there, it can be imported as it is.

/** From the CSV file of rejected rows that a delivery or preview wrote. */
export async function writeRejectedWorkbook(_csv: string, _xlsx: string): Promise<void> {
  throw new Error('not yet')
}
