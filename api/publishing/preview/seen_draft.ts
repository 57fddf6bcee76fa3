// A draft as a layer: whole, or as everybody would see it if it were published as it is. `as=public` cannot ask for that, since the public has no
// right to drafts.

import type { WorkingLayer } from '../../../data/catalogue/working/working_layers.ts'
import { AppError } from '../../contract/problem.ts'
import { seenVersion } from '../../layers/published_layers.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'

export function seenDraft(layer: WorkingLayer, view: 'public' | undefined): SeenLayer {
  if (view === undefined) return seenVersion(layer, true)
  if (layer.description.classification.k === 0) return seenVersion(layer, false)
  throw new AppError(
    'not_found',
    'As it is classified now, the public would see nothing of this layer. Give it K 0, or look at it without view=public.',
  )
}
