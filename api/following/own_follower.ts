// Who asks about what they follow: somebody with an account.
import { type Account, account } from '../../data/accounts/account/account.ts'
import type { Asked } from '../../data/accounts/recording.ts'
import { type KeptSubscription, subscription } from '../../data/following/subscription/subscription.ts'
import type { Actor } from '../access/permissions.ts'
import { AppError } from '../contract/problem.ts'
import { isOperator, ownId } from '../own_account/own_account.ts'

export async function ownFollower(asked: Asked, actor: Actor): Promise<Account> {
  if (isOperator(actor))
    throw new AppError(
      'conflict',
      'The operator has no account to which anything could be sent. Sign in with an account to follow.',
    )
  const found = await account(asked, ownId(actor))
  if (!found) throw new AppError('unauthenticated', 'The account is not there any more.')
  return found
}

export async function ownSubscription(asked: Asked, actor: Actor, id: string): Promise<KeptSubscription> {
  const found = await subscription(asked, { id, account_id: ownId(actor) })
  if (found) return found
  throw new AppError(
    'not_found',
    'You follow nothing under this id; it may have ended already. GET /api/v1/subscriptions lists what you follow.',
  )
}
