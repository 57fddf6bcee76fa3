// Why a step failed, in the page's words: what to do about it. The API's own words follow as a technical detail.
import type { Failure } from '../api.ts'
import type { ImportText } from '../text/administration.ts'

type FailedText = ImportText['failed']

export function failureWords({ kind, problem }: Failure, text: FailedText): string {
  if (problem === 'unauthenticated' || problem === 'forbidden') return text.signedOut
  if (problem === 'conflict') return text.conflict
  if (problem === 'too_large') return text.too_large
  return kind === 'refused' ? text.bad_input : text[kind]
}
