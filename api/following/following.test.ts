// What followers are told of, by a real mail server and a real receiver of webhooks, with a clock that the test moves.
import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { subscriptions as keptSubscriptions } from '../../data/following/subscription/subscription.ts'
import { testNetwork } from '../../data/sources/fixture/test_network.ts'
import { madeSubscription, outgoing, subscriptions } from '../contract/following/following.ts'
import { loadSmallRegion } from '../fixture/load_small_region.ts'
import { openTestApp, type TestApp, testToken } from '../fixture/open_test_app.ts'
import { granted, namedBodies, type Person, person, sending } from '../fixture/people.ts'
import { type MailServer, smtpUrl, startMailServer } from '../mail/fixture/mail_server.ts'
import { startWebhookReceiver, type WebhookReceiver } from './fixture/webhook_receiver.ts'
import { type FollowingWork, followingWork } from './following_work.ts'

let mail: MailServer
let receiver: WebhookReceiver
let app: TestApp
let work: FollowingWork
let clock: Date

beforeAll(async () => {
  clock = new Date('2026-06-30T10:00:00Z')
  ;[mail, receiver] = await Promise.all([
    startMailServer({ unknown: ['borta@example.se'] }),
    startWebhookReceiver(),
  ])
  app = await openTestApp(undefined, () => clock, {
    env: { BRISTKARTAN_SMTP: smtpUrl(mail), BRISTKARTAN_MAIL_FROM: 'Bristkartan <karta@example.se>' },
    network: testNetwork(),
  })
  await loadSmallRegion(app)
  // From here on B2 is what its application makes it.
  await app.test.deliver(
    'coverage',
    `${coverageColumns}\nA2,fibre,passed,Bynät,2016-01-01,2020-01-01\n`,
    update,
  )
  work = await followingWork(app.product, { error: (error) => console.error(error) })
})
beforeEach(async () => {
  clock = new Date('2026-06-30T10:00:00Z')
  await app.test.deliver('application-events', `${eventColumns}\nK1,received,2026-06-29,\n`, {})
  await app.test.database.record((connection) =>
    connection.run('delete from following.outgoing; delete from following.subscription'),
  )
  await work.notice()
  mail.clear()
  receiver.clear()
})
afterAll(async () => {
  await work.stop(5_000)
  await app.close()
  await Promise.all([mail.stop(), receiver.stop()])
})

const update = { mode: 'update' } as const
const eventColumns = 'application_id,status,date,note'
const coverageColumns = 'address_id,technology,state,operator,valid_from,valid_to'

async function follow(who: Person, json: Readonly<Record<string, string>>) {
  const answer = await app.ask('/api/v1/subscriptions', sending(who, 'POST', json))
  const body: unknown = await answer.json()
  if (answer.status !== 201) throw new Error(JSON.stringify(body))
  return madeSubscription.strict().parse(body)
}

async function listed(who: Person) {
  const answer = await app.ask('/api/v1/subscriptions', { cookie: who.cookie })
  const body: unknown = await answer.json()
  if (answer.status !== 200) throw new Error(JSON.stringify(body))
  return subscriptions.strict().parse(body)
}

async function pass(): Promise<void> {
  await work.notice()
  await work.send()
}

/** B2 was applied for by K1; without it nothing is under way there. */
const withdrawK1 = () =>
  app.test.deliver('application-events', `${eventColumns}\nK1,withdrawn,2026-06-30,Inlaga\n`, update)

const later = (ms: number) => {
  clock = new Date(clock.getTime() + ms)
}
const minute = 60_000
const day = 24 * 60 * minute

test('whoever follows an area is told by e-mail what it became, why, and how to end it, once', async () => {
  const ada = await person(app, 'Ada', [])
  await follow(ada, { object_kind: 'area', object_id: 'B2', way: 'email' })
  await pass()
  expect(mail.received).toEqual([])
  await withdrawK1()
  await pass()
  await pass()
  expect(mail.received).toHaveLength(1)
  const [only] = mail.received
  expect(only?.to).toEqual(['ada@example.se'])
  // The event and what it did to the area are told together.
  expect(only?.email.subject).toBe('2 nyheter: Söder')
  const words = only?.email.text ?? ''
  expect(words).toContain(
    'Söder är nu: ej påbörjat.\nFörut: ansökt. Gäller från 30 juni 2026. Det beror på: K1 (återtagen).',
  )
  expect(words).toContain('Ansökan K1: återtagen.\nDen 30 juni 2026.')
  expect(words).toContain('Du får det här för att du följer bristområdet Söder.')
  // Notes may name somebody.
  expect(words).not.toContain('Inlaga')
  const header = (key: string) => only?.email.headers.find((one) => one.key === key)?.value
  expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
  expect(only?.email.messageId).toMatch(/^<[0-9a-f]{40}@example\.se>$/)

  const end = header('list-unsubscribe')?.replace(/[<>]/g, '') ?? ''
  const asked = await app.ask(end.replace('http://localhost:3000', ''))
  expect([asked.status, asked.headers.get('location')]).toEqual([
    303,
    `/foljer/avsluta#${new URL(end).searchParams.get('key')}`,
  ])
  expect((await listed(ada)).total).toBe(1)
  const press = () =>
    app.app.request(end.replace('http://localhost:3000', ''), {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    })
  expect(await (await press()).json()).toEqual({ was_following: true })
  expect((await listed(ada)).total).toBe(0)
  expect(await (await press()).json()).toEqual({ was_following: false })
})

test('a webhook is signed as Standard Webhooks says, and has the same id at each try', async () => {
  const ada = await person(app, 'Ada', [])
  const { webhook_secret } = await follow(ada, {
    ...{ object_kind: 'county', way: 'webhook', webhook_url: receiver.url, language: 'en' },
  })
  receiver.answers(503)
  await withdrawK1()
  await pass()
  expect((await listed(ada)).items).toMatchObject([{ waiting: 1, problem: '503', last_sent_at: null }])
  await pass()
  expect(receiver.received).toHaveLength(1)
  receiver.answers(200)
  later(2 * minute)
  await pass()
  await pass()
  expect(receiver.received).toHaveLength(2)
  expect((await listed(ada)).items).toMatchObject([
    { waiting: 0, problem: null, last_sent_at: '2026-06-30T10:02:00Z' },
  ])
  const [first, second] = receiver.received
  if (!first || !second) throw new Error('Nothing was received.')
  expect([second.id, second.body]).toEqual([first.id, first.body])
  expect(second.timestamp).toBe(String(clock.getTime() / 1000))
  // Counted here by the words of the standard, not by the code that signs.
  const key = Buffer.from((webhook_secret ?? '').split('_')[1] ?? '', 'base64')
  expect(key).toHaveLength(32)
  const expected = createHmac('sha256', key)
    .update([second.id, second.timestamp, second.body].join('.'))
    .digest('base64')
  expect(second.signature).toBe(`v1,${expected}`)
  expect(JSON.parse(second.body)).toMatchObject({
    type: 'news',
    data: {
      object_kind: 'county',
      total: 2,
      items: [
        { kind: 'application_event', object_id: 'K1', facts: { status: 'withdrawn', date: '2026-06-30' } },
        {
          kind: 'area_status',
          object_id: 'B2',
          title: 'Söder is now: untouched',
          facts: { from_status: 'applied' },
        },
      ],
    },
  })
})

test('a message that gets through nowhere is tried with longer and longer waits, given up after three days, and shown', async () => {
  const ada = await person(app, 'Ada', [])
  await follow(ada, { object_kind: 'area', object_id: 'B2', way: 'webhook', webhook_url: receiver.url })
  receiver.answers(500)
  await withdrawK1()
  await pass()
  const tried: number[] = [0]
  const begun = clock.getTime()
  while (clock.getTime() - begun < 4 * day) {
    // A twentieth of what has passed is fine enough to see the waits.
    later(Math.max(minute, minute * Math.round((clock.getTime() - begun) / (20 * minute))))
    const before = receiver.received.length
    await work.send()
    if (receiver.received.length > before) tried.push((clock.getTime() - begun) / minute)
  }
  const waits = tried.slice(1).map((one, k) => one - (tried[k] ?? 0))
  for (const [k, wait] of waits.entries()) {
    const wanted = Math.min(1440, 2 ** k)
    expect(wait, String(k)).toBeGreaterThanOrEqual(Math.floor(0.8 * wanted))
    expect(wait, String(k)).toBeLessThanOrEqual(Math.ceil(1.2 * wanted + (tried[k] ?? 0) * 0.1) + 2)
  }
  // 1 + 2 + … + 1024 minutes are 34 hours, and one more day: a third would end after more than three.
  expect(tried.length).toBeGreaterThanOrEqual(12)
  expect(tried.length).toBeLessThanOrEqual(14)
  expect(await keptSubscriptions(app.product.database, { account_id: ada.account_id })).toMatchObject([
    { waiting: 0, given_up: 1, problem: '500', paused_because: 'not_reached' },
  ])
  const seen = await app.ask('/api/v1/outgoing-messages', { token: testToken })
  expect(outgoing.strict().parse(await seen.json())).toMatchObject({
    ...{ waiting: 0, failing: 0, given_up: 1 },
    items: [{ object_id: 'B2', problem: '500' }],
  })
}, 120_000)

test('an address that there is not and a webhook that wants no more pause what they were followed by, until their owner goes on', async () => {
  const borta = await person(app, 'Borta', [])
  const made = await follow(borta, { object_kind: 'area', object_id: 'B2', way: 'email' })
  await follow(borta, { object_kind: 'area', object_id: 'B2', way: 'webhook', webhook_url: receiver.url })
  receiver.answers(410)
  await withdrawK1()
  await pass()
  const paused = (await listed(borta)).items.map(({ way, paused_because, problem }) => [
    way,
    paused_because,
    problem,
  ])
  expect(Object.fromEntries(paused.map(([way, ...rest]) => [way, rest]))).toEqual({
    email: ['address_refused', 'EENVELOPE 550 RCPT TO'],
    webhook: ['webhook_gone', '410'],
  })
  await app.test.deliver('application-events', `${eventColumns}\nK1,building,2026-06-30,\n`, update)
  later(2 * minute)
  await pass()
  expect(receiver.received).toHaveLength(1)
  const id = (await listed(borta)).items.find(({ way }) => way === 'webhook')?.id ?? made.subscription.id
  receiver.answers(200)
  const goes = await app.ask(`/api/v1/subscriptions/${id}`, sending(borta, 'PATCH', { paused: false }))
  expect(await goes.json()).toMatchObject({ id, paused_because: null })
  await pass()
  // What happened meanwhile.
  expect(receiver.received).toHaveLength(2)
  expect(receiver.received[1]?.body).toContain('"status":"building"')
})

test('digests come at seven in Stockholm, once a day or on Mondays, with all that has happened since', async () => {
  const ada = await person(app, 'Ada', [])
  const wanted = { object_kind: 'application', object_id: 'K1', way: 'webhook', webhook_url: receiver.url }
  const bo = await person(app, 'Bo', [])
  await follow(ada, { ...wanted, pace: 'daily' })
  await follow(bo, { ...wanted, pace: 'weekly' })
  await withdrawK1()
  await pass()
  // Tuesday the 30th of June; seven in Stockholm is five in UTC.
  clock = new Date('2026-07-01T04:59:59Z')
  await pass()
  expect(receiver.received).toHaveLength(0)
  clock = new Date('2026-07-01T05:00:00Z')
  await pass()
  await pass()
  expect(receiver.received.map(({ body }) => JSON.parse(body).type)).toEqual(['news.digest'])
  clock = new Date('2026-07-06T04:59:00Z')
  await pass()
  expect(receiver.received).toHaveLength(1)
  // The server was down on Monday morning.
  clock = new Date('2026-07-06T09:00:00Z')
  await pass()
  expect(receiver.received).toHaveLength(2)
  expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(2)
})

test('what happens in a case is told to its association and its officers, and to nobody who has lost the role since', async () => {
  await namedBodies(app, { associations: ['soders-fiber', 'norrs-fiber'] })
  await app.test.database.record((connection) =>
    connection.run("update accounts.association set name = 'Söders fiber' where id = 'soders-fiber'"),
  )
  const member = (association_id: string) => [granted('association_member', { association_id })]
  const wanted = { object_kind: 'application', object_id: 'K1', way: 'email' }
  const people = {
    own: await person(app, 'Own', member('soders-fiber')),
    other: await person(app, 'Other', member('norrs-fiber')),
    officer: await person(app, 'Officer', [granted('officer')]),
    everybody: await person(app, 'Everybody', []),
    lost: await person(app, 'Lost', member('soders-fiber')),
  }
  for (const one of Object.values(people)) await follow(one, wanted)
  await app.test.database.record((connection) =>
    connection.run(
      `insert into cases.supplement (id, application_id, what, due_on, asked_at, asked_by, edition)
       values ('s1', 'K1', 'Fråga om Hulda Hemligsson', '2026-08-01', '2026-06-30 10:00:00', 'somebody', 1)`,
    ),
  )
  await work.notice()
  await app.test.database.record((connection) =>
    connection.run('delete from accounts.role_grant where account_id = $id', { id: people.lost.account_id }),
  )
  await work.send()
  expect(mail.received.flatMap(({ to }) => to).sort()).toEqual(['officer@example.se', 'own@example.se'])
  expect(mail.received[0]?.email.subject).toBe('Komplettering begärd i ansökan K1')
  expect(mail.received[0]?.email.text).toContain('Svara senast 1 augusti 2026.')
  expect(mail.received[0]?.source).not.toContain('Hulda')
  expect((await listed(people.lost)).items).toMatchObject([{ waiting: 0, given_up: 0, problem: null }])
})

test('what cannot be followed is refused with what to change', async () => {
  const ada = await person(app, 'Ada', [])
  const refused = async (json: unknown, who: Person = ada) => {
    const answer = await app.ask('/api/v1/subscriptions', sending(who, 'POST', json))
    const { detail } = z.looseObject({ detail: z.string() }).parse(await answer.json())
    return [answer.status, detail]
  }
  const hook = (webhook_url: string) => ({ object_kind: 'county', way: 'webhook', webhook_url })
  expect(await refused({ object_kind: 'area', object_id: 'B9', way: 'email' })).toEqual([
    400,
    'object_id must be the id of something that everybody can see: there is no area "B9"',
  ])
  expect(await refused(hook('ftp://a.example/'))).toEqual([
    400,
    'webhook_url must be an address that begins with https://',
  ])
  expect(await refused(hook('http://127.0.0.1:9/'))).toEqual([
    400,
    'webhook_url must lead to a public address: webhooks are sent to the open internet only',
  ])
  expect(await refused(hook('https://169.254.169.254/latest'))).toContain(400)
  expect(await refused(hook('http://192.0.2.1/'))).toContain(400)
  expect(await refused({ object_kind: 'county', way: 'webhook' })).toContain(400)
  await follow(ada, { object_kind: 'county', way: 'email' })
  expect(await refused({ object_kind: 'county', way: 'email' })).toEqual([
    409,
    'You follow this already in the same way. Change its pace instead.',
  ])
  await app.test.database.record((connection) => connection.run('update accounts.account set email = null'))
  expect(await refused({ object_kind: 'area', object_id: 'B2', way: 'email' })).toContain(409)
  const anybody = await app.ask('/api/v1/subscriptions', {
    ...{
      method: 'POST',
      json: { object_kind: 'county', way: 'email' },
      headers: { origin: 'http://localhost' },
    },
  })
  expect(anybody.status).toBe(403)
  const bo = await person(app, 'Bo', [])
  const [own] = (await listed(ada)).items
  expect((await app.ask(`/api/v1/subscriptions/${own?.id}`, sending(bo, 'DELETE'))).status).toBe(404)
  expect((await app.ask(`/api/v1/subscriptions/${own?.id}`, sending(ada, 'DELETE'))).status).toBe(204)
  expect((await listed(ada)).total).toBe(0)
})
