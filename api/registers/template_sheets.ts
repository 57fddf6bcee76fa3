// An empty register as an Excel file: one sheet to fill in, one that says how. The first row of the sheet to fill in has the names of the
// exchange format, so the file imports as it is; the other sheet lacks them, so the reader takes the right one of the two.
import type { Register } from '../../data/registers/register.ts'
import type { RegisterColumn } from '../contract/register.ts'
import {
  addressKindWords,
  applicationStatusWords,
  backboneStatusWords,
  connectionPointKindWords,
  type Words,
} from '../contract/vocabulary.ts'
import { exchangeColumns } from './exchange_columns.ts'
import { templateWords } from './template_words.ts'

export type TemplateLanguage = keyof Words
type Cell = {
  readonly value: string
  readonly type: typeof String
  readonly fontWeight?: 'bold'
  readonly wrap?: true
}
export type TemplateSheet = {
  readonly sheet: string
  readonly data: Cell[][]
  readonly columns: { readonly width: number }[]
  readonly stickyRowsCount: number
}

const codeWords: Readonly<Record<string, Words>> = {
  ...applicationStatusWords,
  ...backboneStatusWords,
  ...addressKindWords,
  ...connectionPointKindWords,
}

export function templateSheets(register: Register, language: TemplateLanguage): TemplateSheet[] {
  const columns = exchangeColumns(register)
  const words = templateWords[language]
  return [
    {
      sheet: register.name,
      data: [columns.map(({ name }) => heading(name))],
      columns: columns.map(({ name }) => ({ width: Math.max(14, name.length + 4) })),
      stickyRowsCount: 1,
    },
    {
      sheet: words.sheet,
      data: [
        words.headings.map(heading),
        ...columns.map((column) => [
          cell(column.name),
          cell(column.title[language]),
          cell(column.is_required ? words.yes : words.no),
          cell(howToWrite(column, language)),
        ]),
        [],
        [cell(words.how(register.name))],
      ],
      columns: [{ width: 22 }, { width: 28 }, { width: 10 }, { width: 90 }],
      stickyRowsCount: 1,
    },
  ]
}

function howToWrite({ type, choices }: RegisterColumn, language: TemplateLanguage): string {
  const words = templateWords[language]
  if (choices.length === 0) return words.types[type]
  // Codes of several registers share words; those without (technologies) say themselves.
  const said = choices.map((code) => {
    const meaning = codeWords[code]?.[language]
    return meaning ? `${code} (${meaning})` : code
  })
  return `${words.oneOf} ${said.join(', ')}`
}

function heading(value: string): Cell {
  return { value, type: String, fontWeight: 'bold' }
}

function cell(value: string): Cell {
  return { value, type: String, wrap: true }
}
