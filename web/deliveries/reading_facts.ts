// How a file was read, line by line: what was found in it and what a person said of it.
import type { RegisterNames } from '../imports/register_names.ts'
import type { DeliveryText, ImportText } from '../text/administration.ts'

type Words = {
  readonly text: DeliveryText['one']
  /** What the page where it was read called the same things. */
  readonly fileText: ImportText['file']
  readonly names: Pick<RegisterNames, 'titleOf' | 'wordOf'>
}
export type ReadingFact = { readonly name: string; readonly value: string }
type Reading = Readonly<Record<string, unknown>>

/** The API gives it without a fixed shape: what has no word of ours stands under its own name, below the others. */
export function readingFacts(reading: Reading, words: Words): ReadingFact[] {
  const names: Readonly<Record<string, string>> = words.text.readingNames
  const keys = [...Object.keys(names), ...Object.keys(reading).filter((key) => !(key in names))]
  return keys.flatMap((key) => {
    const value = saysNothing.has(key) ? '' : shownOf(key, reading, words)
    return value === '' ? [] : [{ name: names[key] ?? key, value }]
  })
}

/** Which layers there were besides, our own columns that were found, and where the CRS was, which stands beside it. */
const saysNothing: ReadonlySet<string> = new Set(['layers', 'columns', 'crs_from'])

function shownOf(key: string, reading: Reading, words: Words): string {
  const { text, fileText } = words
  const given = reading[key]
  if (given === undefined) return ''
  if (key === 'rename') return renamed(given, words)
  if (key === 'values') return recoded(given, words)
  if (key === 'crs') return [plain(given, text), crsFrom(reading.crs_from, text)].filter(Boolean).join(', ')
  if (key === 'format') return fileText.formatWord(String(given))
  if (key === 'header_line') return given === 1 ? '' : plain(given, text)
  if (key === 'repaired') return plain(fieldsOf(given).rows, text)
  if (given === false) return ''
  const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    delimiter: fileText.delimiters,
    decimal: fileText.decimals,
    date_format: fileText.dateFormats,
  }
  return codes[key]?.[String(given)] ?? plain(given, text)
}

function crsFrom(from: unknown, { crsFrom }: DeliveryText['one']): string {
  const words: Readonly<Record<string, string>> = crsFrom
  return words[String(from)] ?? ''
}

function renamed(value: unknown, { names, text }: Words): string {
  return Object.entries(fieldsOf(value))
    .filter(([ours, theirs]) => theirs !== ours && theirs !== names.titleOf(ours))
    .map(([ours, theirs]) => {
      const title = names.titleOf(ours)
      return theirs === '' ? text.notInFile(title) : `${String(theirs)} → ${title}`
    })
    .join('; ')
}

function recoded(value: unknown, { names, text }: Words): string {
  return Object.entries(fieldsOf(value))
    .map(([column, codes]) => {
      const pairs = Object.entries(fieldsOf(codes)).map(
        ([theirs, ours]) => `${theirs} → ${ours === '' ? text.noValue : names.wordOf(column, String(ours))}`,
      )
      return `${names.titleOf(column)}: ${pairs.join(', ')}`
    })
    .join('; ')
}

function plain(value: unknown, text: DeliveryText['one']): string {
  if (value === null || value === undefined || value === '') return ''
  if (typeof value === 'boolean') return value ? text.yes : text.no
  if (Array.isArray(value)) return value.map((one) => plain(one, text)).join(', ')
  if (typeof value === 'object')
    return Object.entries(fieldsOf(value))
      .map(([name, one]) => `${name}: ${plain(one, text)}`)
      .join(', ')
  return String(value)
}

function fieldsOf(value: unknown): Reading {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
