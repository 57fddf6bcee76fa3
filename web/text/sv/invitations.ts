// What Swedish says of invitations.
import type { Invitation } from '../../../api/contract/people/invitation.ts'
import { formats } from '../format.ts'

const { number, count, date, moment } = formats('sv-SE')

const states: Readonly<Record<Invitation['state'], string>> = {
  open: 'Öppen',
  accepted: 'Antagen',
  expired: 'För gammal',
  revoked: 'Återkallad',
}

export const invitations = {
  title: 'Inbjudningar',
  lead: 'En inbjudan är en länk som ger en roll åt den som öppnar den och loggar in. Den gäller en gång, i 14 dagar.',
  new: 'Bjud in någon',
  email: 'E-post (behövs inte)',
  emailHint: 'Med en adress skickas länken dit, om servern kan skicka e-post. Länken visas alltid också här.',
  emailWrong: 'Skriv en e-postadress, till exempel namn@exempel.se, eller lämna fältet tomt.',
  language: 'Brevets språk',
  send: 'Bjud in',
  made: 'Inbjudan är gjord',
  madeFor: (role: string) => `Länken ger rollen ${role} åt den som öppnar den och loggar in.`,
  until: (at: string) => `Den gäller en gång, till och med ${moment(at)}.`,
  mailed: (email: string) => `Den är skickad till ${email}.`,
  notMailed: 'Den är inte skickad med e-post. Kopiera länken och lämna den till personen.',
  link: 'Länk till inbjudan',
  copy: 'Kopiera länken',
  once: 'Länken visas bara nu. Går den förlorad: återkalla inbjudan och gör en ny.',
  another: 'Bjud in en till',
  failed: 'Ingen inbjudan gjordes.',
  list: 'Alla inbjudningar',
  none: 'Ingen har bjudits in ännu.',
  total: (n: number) => count(n, 'inbjudan', 'inbjudningar'),
  scrolls: 'Inbjudningar, kan rullas i sidled',
  columns: { role: 'Roll', email: 'Till', by: 'Av', made: 'Gjord', state: 'Läge', revoke: 'Återkalla' },
  noEmail: 'Bara länk',
  operator: 'Driftansvarig',
  someone: 'Ett raderat konto',
  states,
  openUntil: (at: string) => `till och med ${date(at.slice(0, 10))}`,
  acceptedBy: (name: string, at: string) => `av ${name} ${date(at.slice(0, 10))}`,
  revoke: 'Återkalla',
  revokeWhat: (role: string, email: string | null) =>
    `Återkalla inbjudan: ${role}${email === null ? '' : `, ${email}`}`,
  revokeSure: 'Återkalla inbjudan? Länken slutar gälla genast.',
  revokeYes: 'Ja, återkalla',
  revokeNo: 'Nej, behåll den',
  revoked: 'Inbjudan är återkallad. Länken gäller inte längre.',
  revokeFailed: 'Inbjudan är kvar.',
  page: (from: number, to: number, total: number) => `${number(from)} till ${number(to)} av ${number(total)}`,
  previous: 'Föregående',
  next: 'Nästa',
}
