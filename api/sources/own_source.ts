// A source that the caller works with. Who may not publish for its organisation hears that there is none.
import type { Asked } from '../../data/accounts/recording.ts'
import { type KeptSource, source } from '../../data/sources/kept/kept_source.ts'
import { type Actor, can } from '../access/permissions.ts'
import { AppError } from '../contract/problem.ts'

export async function ownSource(asked: Asked, actor: Actor, id: string): Promise<KeptSource> {
  const found = await source(asked, id)
  if (found && can(actor, 'publish_layers', { organisation_id: found.organisation_id })) return found
  throw new AppError(
    'not_found',
    `There is no source "${id}" of yours. Those that are yours are in /api/v1/sources.`,
  )
}
