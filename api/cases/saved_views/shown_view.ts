import type { Asked } from '../../../data/accounts/recording.ts'
import { type KeptView, savedViewsOf } from '../../../data/cases/saved_view/saved_view.ts'
import type { SavedView } from '../../contract/cases/saved_views.ts'
import { AppError } from '../../contract/problem.ts'

export function shownView({ account_id, ...view }: KeptView, asker: string): SavedView {
  return { ...view, is_own: account_id === asker }
}

/** Throws AppError('not_found') also where it is somebody else's: a shared one is changed by whoever saved it. */
export async function foundOwnView(asked: Asked, asker: string, id: string): Promise<KeptView> {
  const [found] = await savedViewsOf(asked, asker, id)
  if (found?.account_id !== asker)
    throw new AppError(
      'not_found',
      'You have no saved view with this id. GET /api/v1/case-views lists yours.',
    )
  return found
}
