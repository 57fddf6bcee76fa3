import type { Recording } from '../../accounts/recording.ts'
import { hasDraft, type WorkingLayer, workingLayer } from '../../catalogue/working/working_layers.ts'

/** A layer as it is now, in the midst of the transaction that changes it. */
export async function presentLayer({ connection }: Recording, layer_id: string): Promise<WorkingLayer> {
  const found = await workingLayer(connection, layer_id)
  if (found && (hasDraft(found) || found.standing_state !== null)) return found
  throw new Error('A layer is not there that was just taken in.')
}
