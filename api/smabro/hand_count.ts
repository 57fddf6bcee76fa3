// The README of Småbro is the promise: its tables are read here, so that words and tests cannot drift apart.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const smabroFolder = fileURLToPath(new URL('../../data/fixture/smabro', import.meta.url))

/** A line of a table: what stands under each heading, `–` for null. */
export type CountedRow = Readonly<Record<string, string>>

/** The first table below a heading of the README. */
export function handCount(heading: string): CountedRow[] {
  const lines = readFileSync(`${smabroFolder}/README.md`, 'utf8').split('\n')
  const start = lines.indexOf(`### ${heading}`)
  if (start < 0) throw new Error(`The README of Småbro has no heading “${heading}”.`)
  const first = lines.findIndex((line, index) => index > start && line.startsWith('|'))
  const afterLast = lines.findIndex((line, index) => index > first && !line.startsWith('|'))
  const [names = [], , ...rows] = lines.slice(first, afterLast < 0 ? undefined : afterLast).map(cells)
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])))
}

/** The same columns of an answer, written as the README writes them. */
export function asCounted(answer: Readonly<Record<string, unknown>>, columns: readonly string[]): CountedRow {
  return Object.fromEntries(columns.map((column) => [column, written(column, answer[column])]))
}

/** Some columns of what was counted. */
export function only(row: CountedRow, columns: readonly string[]): CountedRow {
  return Object.fromEntries(columns.map((column) => [column, row[column] ?? '']))
}

function cells(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
}

function written(column: string, value: unknown): string {
  if (value === null) return '–'
  if (column.endsWith('_pct') && column !== 'share_pct' && typeof value === 'number') return value.toFixed(1)
  return String(value)
}
