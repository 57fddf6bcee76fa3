// What can be said of how a file is read, for the formats that it can be said of: what was found first, then what else it could be.
import type { Inspection } from '../../api/contract/deliveries/inspection.ts'
import type { ReadingInstructions } from '../../api/contract/deliveries/reading_instructions.ts'
import type { ImportText } from '../text/administration.ts'
import { withReading } from './said.ts'

export type ReadingChoice = {
  readonly name: string
  readonly label: string
  /** Empty: as it was found. */
  readonly chosen: string
  readonly options: readonly { readonly value: string; readonly word: string }[]
  readonly say: (before: ReadingInstructions, value: string | undefined) => ReadingInstructions
}
type Asked = { readonly inspection: Inspection; readonly said: ReadingInstructions }

/** The encodings of Swedish files, old and new. */
const encodings = ['UTF-8', 'Windows-1252', 'ISO-8859-1', 'CP850', 'CP865', 'UTF-16LE', 'macintosh']

export function readingChoices({ inspection, said }: Asked, text: ImportText): ReadingChoice[] {
  const { file } = text
  return [
    ...layerChoice({ inspection, said }, text),
    ...choice('encoding', {
      label: file.encoding,
      found: inspection.encoding,
      words: Object.fromEntries(encodings.map((name) => [name, name])),
      said,
      text,
    }),
    ...choice('delimiter', {
      label: file.delimiter,
      found: inspection.delimiter,
      words: file.delimiters,
      said,
      text,
    }),
    ...choice('decimal', {
      label: file.decimal,
      found: inspection.decimal,
      words: file.decimals,
      said,
      text,
    }),
    ...choice('date_format', {
      label: file.date_format,
      found: inspection.date_format,
      words: file.dateFormats,
      said,
      text,
    }),
  ]
}

/** A layer is chosen, not found wrongly: each has its own name. */
function layerChoice({ inspection, said }: Asked, { file }: ImportText): ReadingChoice[] {
  if (inspection.layers.length < 2) return []
  return [
    {
      name: 'layer',
      label: file.layer,
      chosen: said.layer ?? inspection.layer ?? '',
      options: inspection.layers.map(({ name, rows }) => ({ value: name, word: file.layerRows(name, rows) })),
      say: (before, value) => withReading(before, 'layer', value),
    },
  ]
}

type Name = 'encoding' | 'delimiter' | 'decimal' | 'date_format'
type Of<Value extends string> = {
  readonly label: string
  readonly found: Value | undefined
  readonly words: Readonly<Record<string, string>>
  readonly said: ReadingInstructions
  readonly text: ImportText
}

/** None where the format fixes it: then nothing was found, and nobody has said anything. */
function choice<One extends Name>(
  name: One,
  { label, found, words, said, text }: Of<NonNullable<ReadingInstructions[One]>>,
): ReadingChoice[] {
  const own = said[name]
  if (found === undefined && own === undefined) return []
  const values = Object.keys(words)
  const isOne = (value: string | undefined): value is NonNullable<ReadingInstructions[One]> =>
    value !== undefined && (values.includes(value) || value === own)
  const asFound = text.asFound(found === undefined ? text.notFound : (words[found] ?? found))
  return [
    {
      name,
      label,
      chosen: own ?? '',
      options: [
        // What was said is what is found then: the way back is to leave it to the file.
        { value: '', word: own === undefined ? asFound : text.leaveToFile },
        ...(own !== undefined && !values.includes(own) ? [{ value: own, word: own }] : []),
        ...values.map((value) => ({ value, word: words[value] ?? value })),
      ],
      say: (before, value) => withReading(before, name, isOne(value) ? value : undefined),
    },
  ]
}
