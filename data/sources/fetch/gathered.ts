// What is gathered from many documents before anything is done with it may be no larger than the memory: each document has its limit, and so have all.
import { AppError } from '../../../api/contract/problem.ts'
import type { Page } from './web.ts'

const charactersAtMost = 256_000_000

/** To be told of each document; throws AppError('too_large') when they are too much together. */
export function gathered(what: string, atMost = charactersAtMost): (page: Pick<Page, 'text'>) => void {
  let characters = 0
  return ({ text }) => {
    characters += text.length
    if (characters > atMost)
      throw new AppError(
        'too_large',
        `${what} is larger than ${Math.round(atMost / 1_000_000)} million characters. Name a smaller part of it.`,
      )
  }
}
