import { expect, test } from 'vitest'
import type { InvitationOffer } from '../../../api/contract/people/invitation.ts'
import { invitationInTab } from '../../../api/contract/people/session_cookie.ts'
import { NoAnswer } from '../../api.ts'
import { ReceivedInvitation } from './received_invitation.svelte.ts'

const open: InvitationOffer = {
  role: 'association_member',
  organisation_name: null,
  association_name: 'Håbol fiber',
  expires_at: '2026-12-10T11:00:00Z',
  state: 'open',
  invited_by_name: 'Bo Berg',
}

function tab(kept: Record<string, string> = {}) {
  const items = new Map(Object.entries(kept))
  return {
    items,
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, value: string) => void items.set(name, value),
    removeItem: (name: string) => void items.delete(name),
  }
}

const turn = () => new Promise((done) => setTimeout(done))

test('the secret of the address is kept for the tab until it is used', async () => {
  const kept = tab()
  const accepted: string[] = []
  const received = new ReceivedInvitation(kept, {
    look: async () => open,
    accept: async (secret) => accepted.push(secret),
  })
  received.take('bk_invitation_x')
  expect(kept.items.get(invitationInTab)).toBe('bk_invitation_x')
  received.ask()
  await turn()
  expect(received.offer.body).toEqual(open)
  await received.accept()
  expect(accepted).toEqual(['bk_invitation_x'])
  expect(kept.items.size).toBe(0)
})

test('after signing in the page has no secret in its address, and takes the one that was kept', () => {
  const received = new ReceivedInvitation(tab({ [invitationInTab]: 'bk_invitation_x' }))
  received.take('')
  expect(received.secret).toBe('bk_invitation_x')
})

test('an invitation that was used meanwhile is looked at again, and kept', async () => {
  const kept = tab()
  const states: InvitationOffer['state'][] = ['open', 'accepted']
  const received = new ReceivedInvitation(kept, {
    look: async () => ({ ...open, state: states.shift() ?? 'accepted' }),
    accept: () => Promise.reject(new NoAnswer({ kind: 'refused', detail: 'used', problem: 'conflict' })),
  })
  received.take('bk_invitation_x')
  received.ask()
  await turn()
  await expect(received.accept()).rejects.toThrow('used')
  await turn()
  expect(received.offer.body?.state).toBe('accepted')
})

test('what opens nothing is told from a server that does not answer', async () => {
  const failures = [{ kind: 'not_found', detail: '' } as const, { kind: 'not_reached', detail: '' } as const]
  for (const failure of failures) {
    const received = new ReceivedInvitation(tab(), {
      look: () => Promise.reject(new NoAnswer(failure)),
      accept: async () => undefined,
    })
    received.take('x')
    received.ask()
    await turn()
    expect(received.is_unknown).toBe(failure.kind === 'not_found')
    received.offer.forget()
  }
})
