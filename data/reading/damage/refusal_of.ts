// A file that cannot be read is told in words that a person can act on, also when its parser crashed.
import { AppError } from '../../../api/contract/problem.ts'

export function refusalOf(error: unknown, where: string): 'refused' | 'crashed' {
  if (!(error instanceof AppError) || !['bad_input', 'too_large'].includes(error.kind))
    throw new Error(`Not refused in words (${where})`, { cause: error })
  return / crashed \(/.test(error.message) ? 'crashed' : 'refused'
}
