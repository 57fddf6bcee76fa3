// What a register's columns, codes and faults are called on the page, for everything that shows its rows.
import type { RegisterAnswer } from '../../api/contract/register.ts'
import type { RegisterName } from '../../api/contract/vocabulary.ts'
import type { ApiInfo } from '../state/installation.svelte.ts'
import type { Words } from '../state/words.svelte.ts'
import { administrationText } from '../text/administration.ts'
import { type CodeWord, codeWords, columnTitles } from './column_titles.ts'
import { rowFaultsIn } from './said_by_api.ts'

export type RegisterNames = {
  readonly titleOf: (column: string) => string
  readonly codesOf: (column: string) => readonly CodeWord[]
  /** A code by its word, anything else as it is. */
  readonly wordOf: (column: string, value: string) => string
  readonly keyColumns: readonly string[]
  /** A key as the API writes it, with the words of its codes. */
  readonly keyOf: (key: string) => string
  /** Undefined: said only in English. */
  readonly faultOf: (fault: string) => string | undefined
}
type Asked = {
  readonly register: RegisterName | undefined
  readonly registers: readonly RegisterAnswer[]
  readonly info: ApiInfo | undefined
}

export function namesOf(
  { register, registers, info }: Asked,
  words: Pick<Words, 'language' | 'of'>,
): RegisterNames {
  const form = registers.find(({ name }) => name === register)
  const keyColumns = form?.key ?? []
  const titleOf = columnTitles(form, { wording: words, text: administrationText(words).imports })
  const codesOf = (column: string) =>
    register ? codeWords({ register, column }, { vocabularies: info?.vocabularies, wording: words }) : []
  const wordOf = (column: string, value: string) =>
    codesOf(column).find(({ code }) => code === value)?.word ?? value
  return {
    titleOf,
    codesOf,
    wordOf,
    keyColumns,
    keyOf(key) {
      const parts = key.split(' · ')
      return parts.length === keyColumns.length
        ? parts.map((part, at) => wordOf(keyColumns[at] ?? '', part)).join(' · ')
        : key
    },
    faultOf: rowFaultsIn(words, { titleOf, wordOf, registers }),
  }
}
