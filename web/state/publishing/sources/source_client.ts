// The API's sources, as the pages ask for them.
import type { SourceLayer } from '../../../../api/contract/catalogue/sources.ts'
import { type Client, client, done, type Good, ok } from '../../../api.ts'
import { Answer } from '../../asking/answer.svelte.ts'

type Sources = Client['api']['v1']['sources']
type Hosts = Client['api']['v1']['allowed-hosts']
export type NewSource = Parameters<Sources['$post']>[0]['json']
export type SaidOfSource = Parameters<Sources[':id']['$put']>[0]['json']
export type SourceList = Good<Awaited<ReturnType<Sources['$get']>>>
export type HostList = Good<Awaited<ReturnType<Hosts['$get']>>>

/** As many as the API gives at a time. */
const limit = 1000

export function sourceList(from: Client = client): Answer<'sources', SourceList> {
  return new Answer((_question, signal) =>
    ok(from.api.v1.sources.$get({ query: { limit: String(limit) } }, { init: { signal } })),
  )
}

export function hostList(from: Client = client): Answer<'hosts', HostList> {
  return new Answer((_question, signal) =>
    ok(from.api.v1['allowed-hosts'].$get({ query: { limit: String(limit) } }, { init: { signal } })),
  )
}

export async function allowHost(id: string, from: Client = client): Promise<void> {
  await ok(from.api.v1['allowed-hosts'][':id'].$put({ param: { id }, query: {} }))
}

export function disallowHost(id: string, from: Client = client): Promise<void> {
  return done(from.api.v1['allowed-hosts'][':id'].$delete({ param: { id }, query: {} }))
}

export function registerSource(json: NewSource, from: Client = client) {
  return ok(from.api.v1.sources.$post({ query: {}, json }))
}

export type SourceRequests = ReturnType<typeof sourceRequests>

/** Of one source, as functions, so that a test can answer by hand. */
export function sourceRequests(from: Client = client) {
  const one = from.api.v1.sources[':id']
  return {
    read: (id: string) => ok(one.$get({ param: { id }, query: {} })),
    async layers(id: string): Promise<readonly SourceLayer[]> {
      const found: SourceLayer[] = []
      for (;;) {
        const query = { limit: String(limit), offset: String(found.length) }
        const { items, total } = await ok(one.layers.$get({ param: { id }, query }))
        found.push(...items)
        if (found.length >= total || items.length === 0) return found
      }
    },
    save: (id: string, json: SaidOfSource) => ok(one.$put({ param: { id }, query: {}, json })),
    refresh: (id: string) => ok(one.refresh.$post({ param: { id }, query: {} })),
    refreshes: (id: string) => ok(one.refreshes.$get({ param: { id }, query: { limit: '50' } })),
    async decide(id: string, state: 'approved' | 'left_out', names: readonly string[]) {
      const json = { state, names: [...names] }
      return (await ok(one.layers.$put({ param: { id }, query: {}, json }))).source
    },
    remove: (id: string) => done(one.$delete({ param: { id }, query: {} })),
  }
}
