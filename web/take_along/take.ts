// The ways of taking something along. Fetched when one is pressed, so that no page waits for them.
import { csvOf } from './csv.ts'
import { saveFile } from './save_file.ts'
import type { Takeaway } from './takeaway.ts'

export async function takeExcel(takeaway: Takeaway): Promise<void> {
  const { excelOf } = await import('./excel.ts')
  saveFile(`${takeaway.fileName}.xlsx`, await excelOf(takeaway))
}

export async function takeCsv(takeaway: Takeaway): Promise<void> {
  saveFile(`${takeaway.fileName}.csv`, new Blob([csvOf(takeaway)], { type: 'text/csv;charset=utf-8' }))
}

export function takeText({ text }: Takeaway): Promise<void> {
  return navigator.clipboard.writeText(text)
}
