// The invitation that somebody has come with. Its secret is kept for this tab alone while they sign in, and forgotten once it is used.
import type { InvitationOffer } from '../../../api/contract/people/invitation.ts'
import { invitationInTab } from '../../../api/contract/people/session_cookie.ts'
import { client, ok } from '../../api.ts'
import { Answer } from '../asking/answer.svelte.ts'

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
export type InvitationRequests = {
  look(secret: string, signal: AbortSignal): Promise<InvitationOffer>
  accept(secret: string): Promise<unknown>
}

export class ReceivedInvitation {
  secret: string | undefined = $state()
  readonly offer: Answer<string, InvitationOffer>
  readonly #kept: Kept
  readonly #requests: InvitationRequests

  constructor(kept: Kept, requests: InvitationRequests = requestsToApi) {
    this.#kept = kept
    this.#requests = requests
    this.offer = new Answer((secret, signal) => requests.look(secret, signal))
    this.secret = kept.getItem(invitationInTab) ?? undefined
  }

  /** From the address; an empty one changes nothing. */
  take(secret: string): void {
    if (secret === '') return
    this.secret = secret
    this.#kept.setItem(invitationInTab, secret)
  }

  ask(): void {
    if (this.secret !== undefined) this.offer.ask(this.secret)
  }

  /** Whether there is no such invitation. */
  get is_unknown(): boolean {
    const { failure } = this.offer
    return failure?.kind === 'not_found' || failure?.kind === 'refused'
  }

  readonly accept = async (): Promise<void> => {
    if (this.secret === undefined) return
    try {
      await this.#requests.accept(this.secret)
    } catch (error) {
      // It may have been used, revoked or run out meanwhile.
      this.offer.renew()
      throw error
    }
    this.forget()
  }

  forget(): void {
    this.#kept.removeItem(invitationInTab)
  }
}

const { invitations } = client.api.v1

const requestsToApi: InvitationRequests = {
  look: (secret, signal) => ok(invitations.look.$post({ query: {}, json: { secret } }, { init: { signal } })),
  accept: (secret) => ok(invitations.accept.$post({ query: {}, json: { secret } })),
}

/** This tab's, where the browser lets it be kept; else for as long as the page is open. */
export function tabsOwn(): Kept {
  try {
    return sessionStorage
  } catch {
    return { getItem: () => null, setItem: () => undefined, removeItem: () => undefined }
  }
}
