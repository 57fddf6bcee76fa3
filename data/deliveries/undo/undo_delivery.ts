// Takes back what a delivery changed, as a new delivery: nothing is deleted from the history.
import type { WorkControl } from '../../work_control.ts'
import type { Delivery, Installation } from '../delivery.ts'

export type UndoRequest = {
  readonly id: number
  readonly actor: string
  readonly reason?: string
  /** As in a delivery: the state that was previewed. */
  readonly expected_revision?: number
}

export async function undoDelivery(
  _installation: Installation,
  _request: UndoRequest,
  _control: WorkControl = {},
): Promise<Delivery> {
  throw new Error('not yet')
}
