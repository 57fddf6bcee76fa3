// How one can sign in here, and stepping in as one of the demo's people.
import type { SignInWays } from '../../api/contract/sign_in.ts'
import { Answer } from './answer.svelte.ts'
import { asked, askedFor } from './asked.ts'

export function signInWays(): Answer<'ways', SignInWays> {
  return new Answer((_, signal) => asked('/api/v1/sign-in-ways', { signal }))
}

/** Only where the demo is on and nobody else reaches the server. */
export function stepIn(person: string): Promise<void> {
  return askedFor('/sign-in/demo', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ person }),
  })
}

/** The provider's page, from which the browser comes back to the place. */
export function wayHref(path: string, return_to: string): string {
  return `${path}?${new URLSearchParams({ return_to })}`
}
