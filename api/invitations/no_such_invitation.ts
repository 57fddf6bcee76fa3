import { AppError } from '../contract/problem.ts'

/** The same for every secret that opens nothing. */
export function noSuchInvitation(): AppError {
  return new AppError(
    'not_found',
    'The link is not of an invitation here. Open the whole link as you got it, or ask whoever invited you for a new one.',
  )
}
