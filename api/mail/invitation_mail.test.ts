import { expect, test } from 'vitest'
import { invitationMail } from './invitation_mail.ts'

const invitation = {
  role: 'association_member',
  organisation_name: null,
  association_name: 'Norra byalaget',
  invited_by_name: 'Anna Berg',
  // In Sweden it is the 15th by then.
  expires_at: '2026-07-14T22:30:00Z',
} as const
const link = 'https://karta.example.se/inbjudan#bk_invitation_abc'
const region = { name: { sv: 'Småbro', en: 'Smabro' } }

test('the Swedish words name who invites, to what, until when, and the link', () => {
  expect(invitationMail({ invitation, link, language: 'sv', region })).toEqual({
    subject: 'Inbjudan till Bristkartan',
    text: `Hej!

Anna Berg bjuder in dig till Bristkartan (Småbro) som föreningsmedlem i Norra byalaget.

Öppna länken och logga in för att tacka ja:

${link}

Länken gäller en gång, till och med den 15 juli 2026. Ge den inte till någon annan: den som har länken kan tacka ja i ditt ställe.

Om inbjudan inte är till dig kan du bortse från den.
`,
  })
})

test('the English words do too, of a role that names nobody and an inviter without a name', () => {
  const other = { ...invitation, role: 'planner', association_name: null, invited_by_name: null } as const
  const { subject, text } = invitationMail({ invitation: other, link, language: 'en', region })
  expect(subject).toBe('Invitation to Bristkartan')
  expect(text).toContain('You are invited to Bristkartan (Smabro) as planner.')
  expect(text).toContain('until 15 July 2026')
})

test('a name that breaks lines begins no line of its own', () => {
  const sly = { ...invitation, invited_by_name: 'Anna\r\n\r\nhttps://elsewhere.example\n' }
  const { text } = invitationMail({ invitation: sly, link, language: 'sv', region })
  expect(text.split('\n').filter((line) => line.startsWith('http'))).toEqual([link])
})
