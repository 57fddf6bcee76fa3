// How a file was read, line by line. The API gives it without a fixed shape, since every reader has its own to tell: what
// has no word of ours stands under its own name.
import type { DeliveryText } from '../text/administration.ts'

type Words = { readonly text: DeliveryText['one']; readonly titleOf: (column: string) => string }
export type ReadingFact = { readonly name: string; readonly value: string }

export function readingFacts(
  reading: Readonly<Record<string, unknown>>,
  { text, titleOf }: Words,
): ReadingFact[] {
  const names: Readonly<Record<string, string>> = text.readingNames
  const codes: Readonly<Record<string, string>> = text.readingCodes
  return Object.entries(reading).flatMap(([key, value]) => {
    const said = key === 'rename' ? renamed(value, titleOf) : (codes[`${key}.${value}`] ?? plain(value, text))
    return said === '' ? [] : [{ name: names[key] ?? key, value: said }]
  })
}

function renamed(value: unknown, titleOf: (column: string) => string): string {
  return entriesOf(value)
    .filter(([, theirs]) => theirs !== '')
    .map(([ours, theirs]) => `${titleOf(ours)}: ${String(theirs)}`)
    .join(', ')
}

function plain(value: unknown, text: DeliveryText['one']): string {
  if (value === null || value === undefined || value === '') return ''
  if (typeof value === 'boolean') return value ? text.yes : text.no
  if (Array.isArray(value)) return value.map((one) => plain(one, text)).join(', ')
  if (typeof value === 'object')
    return entriesOf(value)
      .map(([name, one]) => `${name}: ${plain(one, text)}`)
      .join(', ')
  return String(value)
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}
