// A producer's layers, as the list shows them; and what an organisation is as a publisher.
import type { LayerState } from '../../../api/contract/catalogue/catalogue_codes.ts'
import type { OwnLayer, PublisherSettings } from '../../../api/contract/catalogue/publishing.ts'
import { Answer } from '../answer.svelte.ts'
import { asked } from './asked.ts'
import { type List, ownLayersOf, publisherOf, publishersOf } from './layer_shapes.ts'

export type OwnLayersQuestion = {
  readonly q: string | undefined
  readonly state: LayerState | undefined
  readonly limit: number
  readonly offset: number
}

export function ownLayerList(): Answer<OwnLayersQuestion, List<OwnLayer>> {
  return new Answer(({ q, state, limit, offset }, signal) => {
    const query = new URLSearchParams({
      limit: String(limit),
      offset: String(offset),
      ...(q ? { q } : {}),
      ...(state ? { state } : {}),
    })
    return ownLayersOf(asked(`/api/v1/own-layers?${query}`, { signal }))
  })
}

export function publisherList(): Answer<'publishers', List<PublisherSettings>> {
  return new Answer((_question, signal) => publishersOf(asked('/api/v1/publishers', { signal })))
}

export function savePublisher({ organisation_id, ...json }: PublisherSettings): Promise<PublisherSettings> {
  return publisherOf(
    asked(`/api/v1/publishers/${encodeURIComponent(organisation_id)}`, { method: 'PUT', json }),
  )
}
