// The words of the e-mail that an invitation is sent in: plain text, nothing that tells whether it was read.
import type { KeptInvitation } from '../../data/accounts/invitation/invitation.ts'
import type { Region } from '../contract/region.ts'
import { type GrantedRole, roleWords, type Words } from '../contract/vocabulary.ts'
import type { Mail } from './mailer.ts'

export type Invited = {
  readonly invitation: Pick<
    KeptInvitation,
    'role' | 'organisation_name' | 'association_name' | 'invited_by_name' | 'expires_at'
  >
  readonly link: string
  readonly language: keyof Words
  readonly region: Pick<Region, 'name'>
}

export function invitationMail({ invitation, link, language, region }: Invited): Omit<Mail, 'to'> {
  const told = {
    as: whatRole(invitation, language),
    by: invitation.invited_by_name === null ? null : onOneLine(invitation.invited_by_name),
    region: onOneLine(region.name[language]),
    until: dateIn(language, invitation.expires_at),
    link,
  }
  return language === 'sv' ? inSwedish(told) : inEnglish(told)
}

type Told = {
  readonly as: string
  readonly by: string | null
  readonly region: string
  readonly until: string
  readonly link: string
}

function inSwedish({ as, by, region, until, link }: Told): Omit<Mail, 'to'> {
  const paragraphs = [
    'Hej!',
    `${by === null ? 'Du är inbjuden' : `${by} bjuder in dig`} till Bristkartan (${region}) som ${as}.`,
    'Öppna länken och logga in för att tacka ja:',
    link,
    `Länken gäller en gång, till och med den ${until}. Ge den inte till någon annan: den som har länken kan tacka ja i ditt ställe.`,
    'Om inbjudan inte är till dig kan du bortse från den.',
  ]
  return { subject: 'Inbjudan till Bristkartan', text: letter(paragraphs) }
}

function inEnglish({ as, by, region, until, link }: Told): Omit<Mail, 'to'> {
  const paragraphs = [
    'Hello,',
    `${by === null ? 'You are invited' : `${by} invites you`} to Bristkartan (${region}) as ${as}.`,
    'Open the link and sign in to accept:',
    link,
    `The link holds once, until ${until}. Give it to nobody else: whoever has it can accept in your place.`,
    'If the invitation is not for you, you can ignore it.',
  ]
  return { subject: 'Invitation to Bristkartan', text: letter(paragraphs) }
}

function letter(paragraphs: readonly string[]): string {
  return `${paragraphs.join('\n\n')}\n`
}

const preposition: Readonly<Partial<Record<GrantedRole, Words>>> = {
  association_member: { sv: 'i', en: 'of' },
  publisher: { sv: 'för', en: 'for' },
}

/** Such as "föreningsmedlem i Norra byalaget". */
function whatRole(
  { role, organisation_name, association_name }: Invited['invitation'],
  language: keyof Words,
): string {
  const name = organisation_name ?? association_name
  const word = roleWords[role][language].toLowerCase()
  const between = preposition[role]?.[language]
  return name === null || between === undefined ? word : `${word} ${between} ${onOneLine(name)}`
}

/** A name that came from elsewhere begins no line of its own. */
function onOneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()
}

function dateIn(language: keyof Words, instant: string): string {
  return new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'Europe/Stockholm',
  }).format(new Date(instant))
}
