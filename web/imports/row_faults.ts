// A row's fault in the page's language, where the language has words of its own for it.
import type { RegisterAnswer } from '../../api/contract/register.ts'
import type { Words } from '../state/words.svelte.ts'
import { rowFault as inSwedish } from '../text/sv/row_faults.ts'

type Asked = {
  readonly titleOf: (column: string) => string
  readonly wordOf: (column: string, code: string) => string
  readonly registers: readonly Pick<RegisterAnswer, 'name' | 'title'>[]
}

export function rowFaultsIn(
  words: Pick<Words, 'language' | 'of'>,
  { titleOf, wordOf, registers }: Asked,
): (fault: string) => string | undefined {
  const registerOf = (name: string) => {
    const found = registers.find((register) => register.name === name)
    return found ? words.of(found.title) : name
  }
  return (fault) =>
    words.language.code === 'sv' ? inSwedish(fault, { titleOf, wordOf, registerOf }) : undefined
}
