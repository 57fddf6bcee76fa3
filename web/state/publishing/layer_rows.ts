// The first rows of a draft: all of them to its organisation, or what everybody will get.
import type { Features } from '../../../api/contract/catalogue/layer.ts'
import { type Client, client, ok } from '../../api.ts'
import { Answer } from '../asking/answer.svelte.ts'

export type RowsQuestion = {
  readonly id: string
  /** What was answered of other data, or while others saw something else, does not hold. */
  readonly data: string
  readonly holds: string
  readonly as_public: boolean
  readonly limit: number
}

export type LayerRow = Features['items'][number]

export function layerRows(from: Client = client): Answer<RowsQuestion, Features> {
  return new Answer(({ id, as_public, limit }, signal) => {
    const query = { limit: String(limit), ...(as_public ? { view: 'public' as const } : {}) }
    return ok(from.api.v1['own-layers'][':id'].features.$get({ param: { id }, query }, { init: { signal } }))
  })
}
