// Who it was, for officers; the association's people see the names of their own alone.
import type { Actor } from '../access/permissions.ts'
import { mayHandle } from './found_case.ts'

type Named = { readonly name: string | null; readonly associations: readonly string[] }

export function nameFor(actor: Actor, { name, associations }: Named): string | null {
  if (mayHandle(actor)) return name
  const isOneOfThem = actor.grants.some(
    ({ association_id }) => association_id !== null && associations.includes(association_id),
  )
  return isOneOfThem ? name : null
}
