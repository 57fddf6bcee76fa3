// One's own account: what it is, where it is signed in, its tokens, and what is kept. What was changed is asked anew.
import type { MadeToken, NewToken, OwnSession, OwnToken } from '../../../api/contract/people/account.ts'
import { type Client, client, done, type Good, ok } from '../../api.ts'
import { Answer } from '../asking/answer.svelte.ts'

type V1 = Client['api']['v1']
type Account = Good<Awaited<ReturnType<V1['account']['$get']>>>
export type Kept = Good<Awaited<ReturnType<V1['account']['export']['$get']>>>
type Sessions = { readonly items: readonly OwnSession[]; readonly total: number }
type Tokens = { readonly items: readonly OwnToken[]; readonly total: number }

export class OwnAccount {
  readonly account: Answer<'account', Account>
  readonly sessions: Answer<'sessions', Sessions>
  readonly tokens: Answer<'tokens', Tokens>
  /** Asked for once somebody wants to see it: that is noted in the audit log. */
  readonly kept: Answer<'export', Kept>
  readonly #account: V1['account']

  constructor(from: Client = client) {
    const { account } = from.api.v1
    this.#account = account
    this.account = new Answer((_, signal) => ok(account.$get({ query: {} }, { init: { signal } })))
    this.sessions = new Answer((_, signal) => ok(account.sessions.$get({ query: {} }, { init: { signal } })))
    this.tokens = new Answer((_, signal) => ok(account.tokens.$get({ query: {} }, { init: { signal } })))
    this.kept = new Answer((_, signal) => ok(account.export.$get({ query: {} }, { init: { signal } })))
  }

  get answers() {
    return [this.account, this.sessions, this.tokens, this.kept]
  }

  ask(): void {
    this.account.ask('account')
    this.sessions.ask('sessions')
    this.tokens.ask('tokens')
  }

  readonly endSession = async (id: string): Promise<void> => {
    await done(this.#account.sessions[':id'].$delete({ param: { id }, query: {} }))
    this.sessions.renew()
  }

  readonly endOtherSessions = async (): Promise<void> => {
    await done(this.#account.sessions.$delete({ query: {} }))
    this.sessions.renew()
  }

  readonly makeToken = async (wanted: NewToken): Promise<MadeToken> => {
    const made = await ok(this.#account.tokens.$post({ query: {}, json: wanted }))
    this.tokens.renew()
    return made
  }

  readonly revokeToken = async (id: string): Promise<void> => {
    await done(this.#account.tokens[':id'].$delete({ param: { id }, query: {} }))
    this.tokens.renew()
  }

  readonly erase = (): Promise<void> => done(this.#account.$delete({ query: {} }))
}
