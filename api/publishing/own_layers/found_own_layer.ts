// A layer that the caller works with. Who may not publish for its organisation hears that there is none.
import type { Asked } from '../../../data/accounts/recording.ts'
import { type WorkingLayer, workingLayer } from '../../../data/catalogue/working/working_layers.ts'
import { type Actor, can } from '../../access/permissions.ts'
import { AppError } from '../../contract/problem.ts'

export async function foundOwnLayer(asked: Asked, actor: Actor, id: string): Promise<WorkingLayer> {
  const found = await workingLayer(asked, id)
  if (found && can(actor, 'publish_layers', { organisation_id: found.organisation_id })) return found
  throw new AppError(
    'not_found',
    `There is no layer "${id}" that you publish. Those that you do are in /api/v1/own-layers.`,
  )
}
