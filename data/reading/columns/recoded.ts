// Their words for our codes, as a person said them: compared without regard to capitals and blanks.

import type { ReadingInstructions } from '../../../api/contract/deliveries/reading_instructions.ts'
import { AppError } from '../../../api/contract/problem.ts'
import { quotedLiteral } from '../../database/sql_file.ts'

type Values = NonNullable<ReadingInstructions['values']>

/** The SQL of a column's text with their words exchanged; sql/macros.sql folds the text in the same way. */
export function recoded(text: string, codes: Values[string] | undefined): string {
  const pairs = Object.entries(codes ?? {})
  if (pairs.length === 0) return text
  // The first of two spellings that fold to one counts; a map in SQL refuses a key that stands twice.
  const folded = new Map(pairs.toReversed().map(([theirs, ours]) => [foldedWord(theirs), ours]))
  const list = (words: Iterable<string>) => [...words].map(quotedLiteral).join(', ')
  return `recoded(${text}, map([${list(folded.keys())}], [${list(folded.values())}]))`
}

export function requireKnownValues(values: Values, columns: readonly string[]): void {
  const unknown = Object.keys(values).filter((name) => !columns.includes(name))
  if (unknown.length > 0)
    throw new AppError(
      'bad_input',
      `Values are given for ${unknown.join(', ')}, which the register does not have. Its columns are: ${columns.join(', ')}.`,
    )
}

function foldedWord(word: string): string {
  return word
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase()
}
