// A producer's layers, as the list shows them; and what an organisation is as a publisher.
import type { LayerState } from '../../../api/contract/catalogue/catalogue_codes.ts'
import type { OwnLayer, PublisherSettings } from '../../../api/contract/catalogue/publishing.ts'
import { type Client, client, ok } from '../../api.ts'
import { Answer } from '../asking/answer.svelte.ts'

export type OwnLayersQuestion = {
  readonly q: string | undefined
  readonly state: LayerState | undefined
  readonly limit: number
  readonly offset: number
}
type List<One> = { readonly items: readonly One[]; readonly total: number }

export function ownLayerList(from: Client = client): Answer<OwnLayersQuestion, List<OwnLayer>> {
  return new Answer(({ q, state, limit, offset }, signal) => {
    const query = {
      limit: String(limit),
      offset: String(offset),
      ...(q ? { q } : {}),
      ...(state ? { state } : {}),
    }
    return ok(from.api.v1['own-layers'].$get({ query }, { init: { signal } }))
  })
}

export function publisherList(from: Client = client): Answer<'publishers', List<PublisherSettings>> {
  return new Answer((_question, signal) =>
    ok(from.api.v1.publishers.$get({ query: {} }, { init: { signal } })),
  )
}

export function savePublisher(
  { organisation_id: id, ...json }: PublisherSettings,
  from: Client = client,
): Promise<PublisherSettings> {
  return ok(from.api.v1.publishers[':id'].$put({ param: { id }, query: {}, json }))
}
