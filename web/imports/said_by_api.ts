// What the API says in English, in the page's language where that has words of its own for it.
import type { RegisterAnswer } from '../../api/contract/register.ts'
import type { Words } from '../state/words.svelte.ts'
import { readingNote } from '../text/sv/said_by_api/reading_notes.ts'
import { refusal } from '../text/sv/said_by_api/refusals.ts'
import { rowFault } from '../text/sv/said_by_api/row_faults.ts'

type Asked = {
  readonly titleOf: (column: string) => string
  readonly wordOf: (column: string, code: string) => string
  readonly registers: readonly Pick<RegisterAnswer, 'name' | 'title'>[]
}
/** Undefined: it is said only in English. */
export type Said = (english: string) => string | undefined

export function rowFaultsIn(
  words: Pick<Words, 'language' | 'of'>,
  { titleOf, wordOf, registers }: Asked,
): Said {
  const registerOf = (name: string) => {
    const found = registers.find((register) => register.name === name)
    return found ? words.of(found.title) : name
  }
  return (fault) =>
    words.language.code === 'sv' ? rowFault(fault, { titleOf, wordOf, registerOf }) : undefined
}

export function notesIn({ language }: Pick<Words, 'language'>, titleOf: (column: string) => string): Said {
  return (note) => (language.code === 'sv' ? readingNote(note, titleOf) : undefined)
}

/** A known refusal says itself what to change; in English it is told as it came. */
export function refusalsIn({ language }: Pick<Words, 'language'>): Said {
  return (said) => {
    const swedish = refusal(said, (column) => column)
    return swedish === undefined || language.code === 'sv' ? swedish : said
  }
}

/** The faults of a row, which come in one text; what parts them may stand in a value too. */
export function faultsOf(reason: string, said: Said): string[] {
  const pieces = reason.split('; ')
  const faults: string[] = []
  for (let from = 0; from < pieces.length; ) {
    let until = pieces.length
    while (until > from + 1 && said(pieces.slice(from, until).join('; ')) === undefined) until--
    faults.push(pieces.slice(from, until).join('; '))
    from = until
  }
  return faults
}
