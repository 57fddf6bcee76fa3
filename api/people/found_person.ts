import { type Account, account } from '../../data/accounts/account/account.ts'
import type { Asked } from '../../data/accounts/recording.ts'
import { AppError } from '../contract/problem.ts'

/** Throws AppError('not_found'). */
export async function foundPerson(asked: Asked, id: string): Promise<Account> {
  const found = await account(asked, id)
  if (!found)
    throw new AppError(
      'not_found',
      'No account has this id; it may have been erased. GET /api/v1/people lists them.',
    )
  return found
}
