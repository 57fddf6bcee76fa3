import { afterEach, expect, test } from 'vitest'
import { type MailServer, smtpUrl, startMailServer } from './fixture/mail_server.ts'
import { createMailer } from './mailer.ts'

const mail = { to: 'eva@example.se', subject: 'Inbjudan', text: 'Hej Åsa!\n\nVälkommen.\n' }
const from = 'Bristkartan i Småbro <bristkartan@example.se>'

let servers: MailServer[] = []
afterEach(async () => {
  for (const server of servers) await server.stop()
  servers = []
})

async function started(kind: Parameters<typeof startMailServer>[0] = {}): Promise<MailServer> {
  const server = await startMailServer(kind)
  servers.push(server)
  return server
}

function mailer(smtp: string) {
  const reported: string[] = []
  const report = (error: unknown) => reported.push(String(error))
  return { ...createMailer({ smtp, from }, report), reported }
}

test('an e-mail comes whole, encrypted where the server can, from the sender that is set', async () => {
  const server = await started()
  const { send } = mailer(smtpUrl(server))
  expect(await send(mail)).toBe(true)
  const [one] = server.received
  expect(one).toMatchObject({ to: ['eva@example.se'], is_encrypted: true, user: null })
  expect(one?.email).toMatchObject({
    from: { name: 'Bristkartan i Småbro', address: 'bristkartan@example.se' },
    to: [{ address: 'eva@example.se' }],
    subject: 'Inbjudan',
    text: 'Hej Åsa!\n\nVälkommen.\n',
    attachments: [],
  })
  expect(one?.email.html).toBeUndefined()
})

test('a server that wants user and password gets them, encrypted', async () => {
  const server = await started({ user: 'karta', password: 'a@b c' })
  expect(await mailer(smtpUrl(server, { login: 'karta:a%40b%20c' })).send(mail)).toBe(true)
  expect(server.received).toMatchObject([{ is_encrypted: true, user: 'karta' }])
})

test('smtps is encrypted from the first byte on', async () => {
  const server = await started({ is_tls: true, user: 'karta', password: 'x' })
  expect(await mailer(smtpUrl(server, { protocol: 'smtps', login: 'karta:x' })).send(mail)).toBe(true)
  expect(server.received).toMatchObject([{ is_encrypted: true }])
})

test('a password never goes unencrypted: where the server cannot, nothing is sent', async () => {
  const server = await started({ user: 'karta', password: 'x', offers_tls: false })
  const { send, reported } = mailer(smtpUrl(server, { login: 'karta:x' }))
  expect(await send(mail)).toBe(false)
  expect(server.received).toEqual([])
  expect(reported).toEqual([expect.stringContaining('ETLS')])
})

test('a server that cannot prove itself gets nothing', async () => {
  const server = await started()
  const other = await started()
  expect(await mailer(smtpUrl({ port: server.port, certificate: other.certificate })).send(mail)).toBe(false)
  expect(server.received).toEqual([])
})

test.each([
  ['a wrong password', { user: 'karta', password: 'x' }, 'karta:wrong', /EAUTH 535/],
  ['an unknown mailbox', { unknown: ['eva@example.se'] }, '', /EENVELOPE/],
])('%s is reported by its codes, without address, name or password', async (_what, kind, login, codes) => {
  const server = await started(kind)
  const { send, reported } = mailer(smtpUrl(server, { login }))
  expect(await send(mail)).toBe(false)
  expect(reported).toHaveLength(1)
  expect(reported[0]).toMatch(codes)
  expect(reported[0]).not.toMatch(/eva|example|karta|wrong/)
})

test('a server that is down is reported, and nothing is thrown', async () => {
  const server = await startMailServer()
  await server.stop()
  const { send, reported } = mailer(smtpUrl(server))
  expect(await send(mail)).toBe(false)
  expect(reported).toEqual(['Error: An e-mail was not sent: ESOCKET CONN.'])
})

test.each([
  'Inbjudan\r\nBcc: andra@example.se',
  'Inbjudan\nX-Other: 1\n\nAnother body',
  'Inbjudan\u2028Bcc: andra@example.se',
])('a subject with line breaks adds neither header nor recipient', async (subject) => {
  const server = await started()
  await mailer(smtpUrl(server)).send({ ...mail, subject })
  const [one] = server.received
  expect(one?.to).toEqual(['eva@example.se'])
  expect(one?.email.headers.map(({ key }) => key).toSorted()).toEqual([
    'content-transfer-encoding',
    'content-type',
    'date',
    'from',
    'message-id',
    'mime-version',
    'subject',
    'to',
  ])
  expect(one?.email.text).toBe(mail.text)
})

test.each(['eva@example.se, andra@example.se', 'eva@example.se\r\nRCPT TO:<andra@example.se>', 'a <b@x.se>'])(
  '%j is never read as several addresses',
  async (to) => {
    const server = await started()
    await mailer(smtpUrl(server)).send({ ...mail, to })
    for (const one of server.received) expect(one.to).not.toContain('andra@example.se')
  },
)
