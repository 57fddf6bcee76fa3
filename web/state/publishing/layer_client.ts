// The API's layers of a producer, as the pages ask for them.
import { type Client, client, done, ok } from '../../api.ts'
import type { AskDifference, AskUse, LayerRequests } from './layer_requests.ts'

const layerOf = (from: Client) => from.api.v1['own-layers'][':id']

export function layerRequestsBy(from: Client): LayerRequests {
  const one = layerOf(from)
  return {
    read: (id) => ok(one.$get({ param: { id }, query: {} })),
    describe: (id, json) => ok(one.description.$put({ param: { id }, query: {}, json })),
    submit: (id, edition) => ok(one.submit.$post({ param: { id }, query: {}, json: { edition } })),
    giveBack: (id, reason) => ok(one.return.$post({ param: { id }, query: {}, json: { reason } })),
    publish: (id, edition) => ok(one.publish.$post({ param: { id }, query: {}, json: { edition } })),
    withdraw: (id, reason) => ok(one.withdraw.$post({ param: { id }, query: {}, json: { reason } })),
    discard: (id) => done(one.draft.$delete({ param: { id }, query: {} })),
  }
}

export const layerRequests = layerRequestsBy(client)

export const askDifference: AskDifference = (id, signal) =>
  ok(layerOf(client).differences.$get({ param: { id }, query: {} }, { init: { signal } }))

export const askUse: AskUse = (id, signal) =>
  ok(layerOf(client).use.$get({ param: { id }, query: {} }, { init: { signal } }))
