// The draft of a request, for whoever takes part in its association's cases.

import type { Asked } from '../../data/accounts/recording.ts'
import { draft, type KeptDraft } from '../../data/cases/draft/draft.ts'
import { type Actor, can } from '../access/permissions.ts'
import { AppError } from '../contract/problem.ts'

/** Of another association's drafts it is not told whether they are there. */
export async function foundDraft(asked: Asked, actor: Actor, id: string): Promise<KeptDraft> {
  const found = await draft(asked, id)
  if (found && can(actor, 'take_part_in_cases', found)) return found
  throw new AppError(
    'not_found',
    `There is no draft with the id ${id}. GET /api/v1/drafts lists those of your association.`,
  )
}
