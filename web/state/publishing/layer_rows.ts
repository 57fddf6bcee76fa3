// The first rows of a draft: all of them to its organisation, or what everybody will get.
import { Answer } from '../answer.svelte.ts'
import { asked } from './asked.ts'
import { pathOfLayer } from './layer_client.ts'
import { rowsOf } from './layer_shapes.ts'

export type RowsQuestion = {
  readonly id: string
  /** What was answered of other data, or while others saw something else, does not hold. */
  readonly data: string
  readonly holds: string
  readonly as_public: boolean
  readonly limit: number
}

export type LayerRows = { readonly items: readonly LayerRow[] }
export type LayerRow = { readonly properties: Readonly<Record<string, unknown>> }

export function layerRows(): Answer<RowsQuestion, LayerRows> {
  return new Answer(({ id, as_public, limit }, signal) => {
    const query = new URLSearchParams({ limit: String(limit), ...(as_public ? { view: 'public' } : {}) })
    return rowsOf(asked(`${pathOfLayer(id)}/features?${query}`, { signal }))
  })
}
