// Whose own account it is about, and how it is answered. The operator has rights, sessions and no account.
import { type Account, account, identitiesOf } from '../../data/accounts/account/account.ts'
import type { Asked } from '../../data/accounts/recording.ts'
import { type Actor, allowedTo, operator } from '../access/permissions.ts'
import type { OwnAccount } from '../contract/people/account.ts'
import { AppError } from '../contract/problem.ts'

/** Of somebody whom the permission has let in already. */
export function ownId({ account_id }: Actor): string {
  if (account_id === null) throw new AppError('unauthenticated', 'Sign in first.')
  return account_id
}

export function isOperator({ account_id }: Pick<Actor, 'account_id'>): boolean {
  return account_id === operator.account_id
}

export async function answerOwnAccount(asked: Asked, actor: Actor): Promise<OwnAccount> {
  const id = ownId(actor)
  if (isOperator(actor)) return { ...operatorsAccount(id), may: allowedTo(actor) }
  const found = await account(asked, id)
  if (!found) throw new AppError('unauthenticated', 'The account is not there any more.')
  return {
    ...shown(found),
    identities: await identitiesOf(asked, id),
    // As the grants are now, which may be more than those that were asked with.
    may: allowedTo({ ...actor, grants: found.grants }),
  }
}

function shown({ id, name, email, created_at, grants }: Account) {
  return { id, name, email, created_at, is_operator: false, grants }
}

function operatorsAccount(id: string) {
  return { id, name: null, email: null, created_at: null, is_operator: true, grants: [], identities: [] }
}
