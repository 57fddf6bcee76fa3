// What English says to whoever is invited.
import { formats } from '../format.ts'
import type { invitation as swedish } from '../sv/invitation.ts'

const { moment } = formats('en-GB')

export const invitation: typeof swedish = {
  title: 'Invitation',
  offered: (role, to) =>
    to === null ? `You are invited as ${role}.` : `You are invited as ${role} of ${to}.`,
  by: (name) => `The invitation comes from ${name}.`,
  until: (iso) => `It holds until ${moment(iso)} and can be used once.`,
  signInFirst: 'Sign in to accept it. The invitation waits for you meanwhile.',
  signIn: 'Sign in and accept',
  as: (name) => `You are signed in as ${name}. The role goes to that account.`,
  operatorCannot:
    'You are signed in as operator, who has every right already. Sign out and in again as yourself to accept the invitation.',
  accept: 'Accept the invitation',
  accepting: 'Accepting …',
  accepted: 'The invitation is accepted.',
  acceptedRole: (role, to) => (to === null ? `You are now ${role}.` : `You are now ${role} of ${to}.`),
  toAccount: 'To my account',
  toStatus: 'To the state of the county',
  looking: 'Reading the invitation …',
  none: 'This page is opened by the link of an invitation. There is none to accept here: open the link in the e-mail again, the whole of it.',
  wrong:
    'There is no such invitation. The link may have been cut off: open it again, the whole of it, or ask for a new invitation.',
  states: {
    accepted: 'The invitation has been used already. If it was not by you, tell whoever invited you.',
    expired: 'The invitation has expired. Ask whoever invited you for a new one.',
    revoked: 'The invitation has been withdrawn. Ask whoever invited you whether you need a new one.',
  },
  mayNoLonger:
    'Whoever invited you may no longer invite to this role. Ask whoever administers Bristkartan for a new invitation.',
  acceptFailed: 'The invitation could not be accepted.',
}
