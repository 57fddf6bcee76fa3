// Takes back what a delivery changed, as a new delivery: nothing is deleted from the history.
import type { Note } from '../../audit/entry.ts'
import { interruptible, unlessCalledOff } from '../../database/interruptible.ts'
import type { WorkControl } from '../../work_control.ts'
import { applyChange } from '../change/apply_change.ts'
import type { Delivery, Installation } from '../delivery.ts'
import { deliveryEntry } from '../record/delivery_entry.ts'
import { nextDeliveryId, recordDelivery } from '../record/record_delivery.ts'
import { assertRevision } from '../record/registers_revision.ts'
import { takeBack } from './take_back.ts'

export type UndoRequest = {
  readonly id: number
  readonly actor: string
  /** The session, token or command by which; for the audit log. */
  readonly via?: string | null
  readonly reason?: string
  /** As in a delivery: the state that was previewed. */
  readonly expected_revision?: number
}

/** Throws AppError('conflict') where the delivery was refused, is undone already, or a later one changed the same rows. */
export async function undoDelivery(
  installation: Installation,
  request: UndoRequest,
  control: WorkControl = {},
): Promise<Delivery> {
  const { database } = installation
  const { id: undoes, actor, reason } = request
  control.progress?.({ stage: 'waiting', done: 0, total: 1 })
  return unlessCalledOff(control.signal, () =>
    database.session(async (own) => {
      const connection = interruptible(own, control.signal)
      const undo = async (note: Note): Promise<Delivery> => {
        await assertRevision(connection, request.expected_revision)
        const { register, rows, existing, data_as_of } = await takeBack(connection, undoes)
        const id = await nextDeliveryId(connection)
        const change = { mode: 'undo', delivery_id: id, existing, control } as const
        const counted = await applyChange(connection, register, change)
        const nothing_wrong = { merged: 0, rejected: 0 }
        const recorded = { id, outcome: 'applied', mode: 'undo', rows, ...nothing_wrong, data_as_of } as const
        await recordDelivery(
          connection,
          { installation, register },
          { ...recorded, counted, actor, file: null, reading: null, undoes, reason },
        )
        const delivery: Delivery = {
          ...recorded,
          ...counted,
          register: register.name,
          first_rejected: [],
          columns_left_out: [],
          notes: [],
        }
        note(deliveryEntry(delivery, request))
        return delivery
      }
      return database.change(own, undo, control.signal)
    }),
  )
}
