// A draft as it is answered, with what is missing of it.
import type { Context } from 'hono'
import type { z } from 'zod'
import type { Asked } from '../../data/accounts/recording.ts'
import { type KeptDraft, likelyApplication } from '../../data/cases/draft/draft.ts'
import type { Actor } from '../access/permissions.ts'
import { nameFor } from '../cases/name_for.ts'
import type { Draft, DraftListed } from '../contract/cases/draft.ts'
import { missingItems } from '../contract/cases/draft_checklist.ts'
import type { AppEnv } from '../endpoint.ts'
import { geojsonText } from '../geojson.ts'

export function listedDraft(
  actor: Actor,
  { content, geometry: _, changer_associations: associations, changed_by_name: name, ...told }: KeptDraft,
): DraftListed {
  const changed_by_name = nameFor(actor, { name, associations })
  return { ...told, changed_by_name, missing: missingItems(content, told.has_area) }
}

export async function answeredDraft(context: Context<AppEnv>, asked: Asked, kept: KeptDraft): Promise<Draft> {
  noteNames(context, kept)
  const geometry: z.infer<typeof geojsonText> | null =
    kept.geometry === null ? null : geojsonText.parse(kept.geometry)
  return {
    ...listedDraft(context.get('actor'), kept),
    content: kept.content,
    geometry,
    suggestion: await likelyApplication(asked, kept),
  }
}

/** Of their own association people read what is theirs; who else reads who signs is noted. */
export function noteNames(context: Context<AppEnv>, { id, association_id, content }: KeptDraft): void {
  const isOwn = context.get('actor').grants.some((grant) => grant.association_id === association_id)
  if (!isOwn && (content.signatory_name !== null || content.notes !== null))
    context.get('reading').add('draft', id)
}
