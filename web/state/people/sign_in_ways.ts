// How one can sign in here, and stepping in as one of the demo's people.
import { type Client, client, done, type Good, ok } from '../../api.ts'
import { Answer } from '../asking/answer.svelte.ts'

type Ways = Good<Awaited<ReturnType<Client['api']['v1']['sign-in-ways']['$get']>>>
export type DemoPerson = NonNullable<Ways['demo_people']>[number]

export function signInWays(from: Client = client): Answer<'ways', Ways> {
  return new Answer((_, signal) => ok(from.api.v1['sign-in-ways'].$get({ query: {} }, { init: { signal } })))
}

/** Only where the demo is on and nobody else reaches the server. */
export function stepIn(person: string, from: Client = client): Promise<void> {
  return done(from['sign-in'].demo.$post({ query: {}, json: { person } }))
}

/** The provider's page, from which the browser comes back to the place. */
export function wayHref(path: string, return_to: string): string {
  return `${path}?${new URLSearchParams({ return_to })}`
}
