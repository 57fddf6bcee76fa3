// Who may hear what is not for everybody: of a case whom the table of permissions lets take part in it, of a recurring delivery who may import. Asked anew when a
// message is made and when it is sent.
import { type Account, account } from '../../data/accounts/account/account.ts'
import { associations } from '../../data/accounts/association/association.ts'
import type { Asked } from '../../data/accounts/recording.ts'
import type { MayHear } from '../../data/following/gather.ts'
import { type Actor, can, publicActor } from '../access/permissions.ts'

/** Each account and the associations are read once for as long as the answer is kept. */
export function mayHear(asked: Asked, now: Date): MayHear {
  const known = new Map<string, Promise<Account | undefined>>()
  let all: ReturnType<typeof associations> | undefined
  return async (account_id, { object_kind, object_id }) => {
    const found = known.get(account_id) ?? account(asked, account_id)
    known.set(account_id, found)
    const actor = actorOf(await found)
    if (object_kind === 'recurring_delivery') return can(actor, 'import_data')
    if (!can(actor, 'take_part_in_cases')) return false
    all ??= associations(asked, now)
    const owners = (await all).filter(({ applications }) => applications.includes(object_id))
    // Whoever takes part in every case does so where no association is known.
    const owned = owners.length > 0 ? owners.map(({ id }) => id) : [null]
    return owned.some((association_id) => can(actor, 'take_part_in_cases', { association_id }))
  }
}

function actorOf(found: Account | undefined): Actor {
  if (!found || found.is_blocked) return publicActor
  return { ...publicActor, account_id: found.id, name: found.name, grants: found.grants }
}
