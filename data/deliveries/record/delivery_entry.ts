// What the audit log says of a delivery; row by row it is in the history.
import type { Entry } from '../../audit/entry.ts'
import type { Delivery, DeliveryRequest } from '../delivery.ts'

type Asked = Pick<DeliveryRequest, 'actor' | 'via' | 'reason'> & { readonly id?: number }

export function deliveryEntry(
  delivery: Delivery,
  { actor, via, reason, id: undoes }: Asked,
  file?: { readonly name: string; readonly sha256: string },
): Entry {
  const { id, register, outcome, mode, rows, added, changed, removed, rejected } = delivery
  return {
    by: { actor, via: via ?? null },
    action: outcome === 'applied' ? 'delivery_applied' : 'delivery_refused',
    object: ['delivery', String(id)],
    account_id: actor,
    after: {
      register,
      mode,
      ...(undoes === undefined ? {} : { undoes }),
      ...(file ? { file_name: file.name, file_sha256: file.sha256 } : {}),
      ...(reason === undefined ? {} : { reason }),
      ...{ rows, added, changed, removed, rejected },
    },
  }
}
