// What this installation is: region, demo or not, and the dates that its data knows.
import type { Action } from '../../api/contract/people/actions.ts'
import { type Client, client, type Good, ok } from '../api.ts'
import { Answer } from './asking/answer.svelte.ts'

type Get = Client['api']['v1']['api-info']['$get']
export type ApiInfo = Good<Awaited<ReturnType<Get>>>

export class Installation {
  readonly answer: Answer<'api-info', ApiInfo>

  constructor(from: Client = client) {
    this.answer = new Answer((_question, signal) =>
      ok(from.api.v1['api-info'].$get({ query: {} }, { init: { signal } })),
    )
  }

  get info(): ApiInfo | undefined {
    return this.answer.body
  }

  /** Whether the caller may do this to something; false until the API has answered. */
  may(action: Action): boolean {
    return this.info?.caller.may.includes(action) ?? false
  }

  /** Who is signed in; undefined for the public, and until the API has answered. */
  get account(): NonNullable<ApiInfo['caller']['account']> | undefined {
    return this.info?.caller.account ?? undefined
  }

  /** Whoever runs the server has every right, and no account that a role could be given to. */
  get is_operator(): boolean {
    return this.account?.name === null
  }

  ask() {
    this.answer.ask('api-info')
  }
}
