// What a cell says to people: codes by their words, the rest as it is written.
import { listSeparator } from '../../../../api/contract/catalogue/metadata_columns.ts'
import type { MetadataColumnFacts } from '../../../../api/contract/catalogue/metadata_table.ts'
import type { Words } from '../../../../api/contract/vocabulary.ts'

export function cellWords(
  text: string,
  { holds, codes }: MetadataColumnFacts,
  wordsOf: (pair: Words) => string,
): string {
  const one = (code: string) => {
    const found = codes?.find((known) => known.code === code)
    return found ? wordsOf(found.title) : code
  }
  if (holds === 'code' || holds === 'licence') return one(text)
  if (holds === 'codes') return codesIn(text).map(one).join(', ')
  return text
}

/** Codes have no separator of their own to be escaped. */
export function codesIn(text: string): string[] {
  return text
    .split(listSeparator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

export function codesAsText(codes: readonly string[]): string {
  return codes.join(` ${listSeparator} `)
}
