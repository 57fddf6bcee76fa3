// The files that a planner brings, made here.
import writeExcelFile from 'write-excel-file/universal'

export type SentFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

export async function excelFile(name: string, rows: readonly (readonly string[])[]): Promise<SentFile> {
  const sheet = rows.map((row) => row.map((value) => ({ value, type: String })))
  const made = await writeExcelFile([{ sheet: 'Blad1', data: sheet }]).toBlob()
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return { name, mimeType, buffer: Buffer.from(await made.arrayBuffer()) }
}

export function textFile(name: string, text: string): SentFile {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) }
}
