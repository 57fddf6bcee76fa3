// The cases of the associations in which somebody is a member.
import type { Actor } from '../../access/permissions.ts'
import type { Product } from '../../product.ts'
import { besideRegister } from './beside_register.ts'

export async function ownedBy(
  product: Product,
  actor: Actor,
): Promise<(row: { readonly id: string }) => boolean> {
  const own = new Set(
    actor.grants.flatMap(({ role, association_id }) =>
      role === 'association_member' && association_id !== null ? [association_id] : [],
    ),
  )
  if (own.size === 0) return () => false
  const { owners } = await besideRegister(product)
  return ({ id }) => owners.get(id)?.some((association_id) => own.has(association_id)) ?? false
}
