// One layer of the catalogue, with all that is said of it.
import type { OneLayer } from '../../api/contract/layer.ts'
import { type Client, client, ok } from '../api.ts'
import { Answer } from './answer.svelte.ts'

export function oneLayer(from: Client = client): Answer<string, OneLayer> {
  return new Answer((id, signal) =>
    ok(from.api.v1.layers[':id'].$get({ param: { id }, query: {} }, { init: { signal } })),
  )
}
