import { afterAll, beforeAll, expect, test } from 'vitest'
import { madeInvitation } from '../contract/people/invitation.ts'
import { openTestApp, type TestApp } from '../fixture/open_test_app.ts'
import { granted, namedBodies, type Person, person, sending } from '../fixture/people.ts'
import { type MailServer, smtpUrl, startMailServer } from '../mail/fixture/mail_server.ts'

let server: MailServer
let app: TestApp
let admin: Person
let eva: Person
const logged: string[] = []
beforeAll(async () => {
  server = await startMailServer({ user: 'karta', password: 'hunter2', unknown: ['nobody@example.se'] })
  const env = {
    BRISTKARTAN_SMTP: smtpUrl(server, { login: 'karta:hunter2' }),
    BRISTKARTAN_MAIL_FROM: 'Bristkartan <bristkartan@example.se>',
    BRISTKARTAN_URL: 'https://karta.example.se',
  }
  const log = {
    info: (event: string, fields: object = {}) => logged.push(JSON.stringify({ event, ...fields })),
    error: (error: unknown) => logged.push(String(error)),
  }
  app = await openTestApp({ name: { sv: 'Småbro', en: 'Smabro' } }, undefined, { env, log })
  await namedBodies(app, { associations: ['byanat'] })
  admin = await inHttps(person(app, 'Adam', [granted('administrator')]))
  eva = await inHttps(person(app, 'Eva', []))
}, 60_000)
afterAll(async () => {
  await app.close()
  await server.stop()
})

/** Where the server's own address is https, its cookie has a prefix. */
async function inHttps(somebody: Promise<Person>): Promise<Person> {
  const { cookie, ...rest } = await somebody
  return { ...rest, cookie: `__Host-${cookie}` }
}

async function invite(json: object) {
  const wanted = { role: 'association_member', association_id: 'byanat', ...json }
  const answer = await app.ask('/api/v1/invitations', sending(admin, 'POST', wanted))
  expect(answer.status).toBe(201)
  return madeInvitation.parse(await answer.json())
}

test('an invitation goes by e-mail, and the link in it is the one that gives the role', async () => {
  const { link, is_mailed } = await invite({ email: 'eva@example.se' })
  expect(is_mailed).toBe(true)
  const { email, to, is_encrypted, user } = server.received.at(-1) ?? {}
  expect({ to, is_encrypted, user }).toEqual({ to: ['eva@example.se'], is_encrypted: true, user: 'karta' })
  expect(email?.subject).toBe('Inbjudan till Bristkartan')
  expect(email?.text).toContain('Adam bjuder in dig till Bristkartan (Småbro) som föreningsmedlem i byanat.')
  const [mailed] = email?.text?.match(/^https:\/\/\S+$/m) ?? []
  expect(mailed).toBe(link)
  expect(mailed).toMatch(/^https:\/\/karta\.example\.se\/inbjudan#bk_invitation_/)
  const accepted = await app.ask(
    '/api/v1/invitations/accept',
    sending(eva, 'POST', { secret: mailed?.replace(/^.*#/, '') }),
  )
  expect(accepted.status).toBe(200)
})

test('whoever reads English gets it in English', async () => {
  await invite({ email: 'eva@example.se', language: 'en' })
  expect(server.received.at(-1)?.email.subject).toBe('Invitation to Bristkartan')
})

test('without an address nothing is sent', async () => {
  const before = server.received.length
  expect((await invite({})).is_mailed).toBe(false)
  expect(server.received.length).toBe(before)
})

test('where the mail server refuses, the invitation stands and its link holds', async () => {
  const { link, is_mailed, invitation } = await invite({ email: 'nobody@example.se' })
  expect(is_mailed).toBe(false)
  expect(invitation.state).toBe('open')
  const looked = await app.ask('/api/v1/invitations/look', {
    method: 'POST',
    json: { secret: link.replace(/^.*#/, '') },
  })
  expect(await looked.json()).toMatchObject({ state: 'open' })
})

test('where the mail server is down, too', async () => {
  await server.stop()
  const { is_mailed, invitation } = await invite({ email: 'eva@example.se' })
  expect(is_mailed).toBe(false)
  expect(invitation.email).toBe('eva@example.se')
})

test('the log tells that e-mail failed, and neither to whom nor by which password or link', () => {
  const text = logged.join('\n')
  expect(text.match(/An e-mail was not sent/g)).toHaveLength(2)
  expect(text).not.toMatch(/example\.se|hunter2|karta:|bk_invitation/)
})
