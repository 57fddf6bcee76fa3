// One's own account: what it is, where it is signed in, its tokens, and what is kept. What was changed is asked anew.
import type {
  OwnAccount as Account,
  MadeToken,
  NewToken,
  OwnSession,
  OwnToken,
} from '../../api/contract/account.ts'
import type { PersonalExport } from '../../api/contract/personal_data.ts'
import { Answer } from './answer.svelte.ts'
import { asked, askedFor } from './asked.ts'

type Sessions = { readonly items: readonly OwnSession[]; readonly total: number }
type Tokens = { readonly items: readonly OwnToken[]; readonly total: number }

export class OwnAccount {
  readonly account = new Answer<'account', Account>((_, signal) => asked('/api/v1/account', { signal }))
  readonly sessions = new Answer<'sessions', Sessions>((_, signal) =>
    asked('/api/v1/account/sessions', { signal }),
  )
  readonly tokens = new Answer<'tokens', Tokens>((_, signal) => asked('/api/v1/account/tokens', { signal }))
  /** Asked for once somebody wants to see it: that is noted in the audit log. */
  readonly kept = new Answer<'export', PersonalExport>((_, signal) =>
    asked('/api/v1/account/export', { signal }),
  )

  get answers() {
    return [this.account, this.sessions, this.tokens, this.kept]
  }

  ask(): void {
    this.account.ask('account')
    this.sessions.ask('sessions')
    this.tokens.ask('tokens')
  }

  readonly endSession = async (id: string): Promise<void> => {
    await askedFor(`/api/v1/account/sessions/${encodeURIComponent(id)}`, { method: 'DELETE' })
    this.sessions.renew()
  }

  readonly endOtherSessions = async (): Promise<void> => {
    await askedFor('/api/v1/account/sessions', { method: 'DELETE' })
    this.sessions.renew()
  }

  readonly makeToken = async (wanted: NewToken): Promise<MadeToken> => {
    const made = await asked<MadeToken>('/api/v1/account/tokens', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(wanted),
    })
    this.tokens.renew()
    return made
  }

  readonly revokeToken = async (id: string): Promise<void> => {
    await askedFor(`/api/v1/account/tokens/${encodeURIComponent(id)}`, { method: 'DELETE' })
    this.tokens.renew()
  }

  readonly erase = (): Promise<void> => askedFor('/api/v1/account', { method: 'DELETE' })
}
