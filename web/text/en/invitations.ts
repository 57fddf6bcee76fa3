// What English says of invitations.
import { formats } from '../format.ts'
import type { invitations as swedish } from '../sv/invitations.ts'

const { number, count, date, moment } = formats('en-GB')

export const invitations: typeof swedish = {
  title: 'Invitations',
  lead: 'An invitation is a link that gives a role to whoever opens it and signs in. It holds once, for 14 days.',
  new: 'Invite somebody',
  email: 'E-mail (not needed)',
  emailHint:
    'With an address the link is sent there, where the server can send e-mail. It is always shown here too.',
  emailWrong: 'Write an e-mail address, such as name@example.se, or leave the field empty.',
  language: 'Language of the letter',
  send: 'Invite',
  made: 'The invitation is made',
  madeFor: (role) => `The link gives the role ${role} to whoever opens it and signs in.`,
  until: (at) => `It holds once, until ${moment(at)}.`,
  mailed: (email) => `It has been sent to ${email}.`,
  notMailed: 'It has not been sent by e-mail. Copy the link and hand it to the person.',
  link: 'Link of the invitation',
  copy: 'Copy the link',
  once: 'The link is shown only now. If it is lost, revoke the invitation and make a new one.',
  another: 'Invite another',
  failed: 'No invitation was made.',
  list: 'All invitations',
  none: 'Nobody has been invited yet.',
  total: (n) => count(n, 'invitation', 'invitations'),
  scrolls: 'Invitations, can be scrolled sideways',
  columns: { role: 'Role', email: 'To', by: 'By', made: 'Made', state: 'State', revoke: 'Revoke' },
  noEmail: 'Link only',
  operator: 'Operator',
  someone: 'An erased account',
  states: { open: 'Open', accepted: 'Accepted', expired: 'Expired', revoked: 'Revoked' },
  openUntil: (at) => `until ${date(at.slice(0, 10))}`,
  acceptedBy: (name, at) => `by ${name} on ${date(at.slice(0, 10))}`,
  revoke: 'Revoke',
  revokeWhat: (role, email) => `Revoke the invitation: ${role}${email === null ? '' : `, ${email}`}`,
  revokeSure: 'Revoke the invitation? Its link ends at once.',
  revokeYes: 'Yes, revoke',
  revokeNo: 'No, keep it',
  revoked: 'The invitation is revoked. Its link does not hold any more.',
  revokeFailed: 'The invitation is still there.',
  page: (from, to, total) => `${number(from)} to ${number(to)} of ${number(total)}`,
  previous: 'Previous',
  next: 'Next',
}
