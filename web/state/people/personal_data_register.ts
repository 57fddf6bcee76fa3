// Which personal data is kept, whose it is, why, and how long.
import { type Client, client, type Good, ok } from '../../api.ts'
import { Answer } from '../asking/answer.svelte.ts'

type Register = Good<Awaited<ReturnType<Client['api']['v1']['personal-data']['$get']>>>
export type PersonalField = Register['items'][number]

export function personalDataRegister(from: Client = client): Answer<'personal-data', Register> {
  return new Answer((_, signal) => ok(from.api.v1['personal-data'].$get({ query: {} }, { init: { signal } })))
}
