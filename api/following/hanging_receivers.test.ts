// Receivers that take a webhook and never answer, on this machine and for real: nobody else waits for them.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testNetwork } from '../../data/sources/fixture/test_network.ts'
import { outgoing } from '../contract/following/following.ts'
import { loadSmallRegion } from '../fixture/load_small_region.ts'
import { openTestApp, type TestApp } from '../fixture/open_test_app.ts'
import { granted, type Person, person, sending } from '../fixture/people.ts'
import { type MailServer, smtpUrl, startMailServer } from '../mail/fixture/mail_server.ts'
import { startWebhookReceiver, type WebhookReceiver } from './fixture/webhook_receiver.ts'
import { type FollowingWork, followingWork } from './following_work.ts'

let mail: MailServer
let healthy: WebhookReceiver
let hanging: WebhookReceiver[]
let app: TestApp
let work: FollowingWork
let clock = new Date('2026-06-30T10:00:00Z')

beforeAll(async () => {
  mail = await startMailServer()
  healthy = await startWebhookReceiver()
  hanging = await Promise.all([1, 2, 3].map(startWebhookReceiver))
  app = await openTestApp(undefined, () => clock, {
    env: { BRISTKARTAN_SMTP: smtpUrl(mail), BRISTKARTAN_MAIL_FROM: 'Bristkartan <karta@example.se>' },
    network: testNetwork(),
  })
  await loadSmallRegion(app)
  work = await followingWork(app.product, { error: (error) => console.error(error) })
  await work.notice()
})
afterAll(async () => {
  for (const receiver of hanging) receiver.breaksOff()
  await work.stop(5_000)
  await app.close()
  await Promise.all([mail, healthy, ...hanging].map((server) => server.stop()))
})

async function follow(who: Person, json: Readonly<Record<string, string>>): Promise<void> {
  const given = { object_kind: 'county', ...json }
  const answer = await app.ask('/api/v1/subscriptions', sending(who, 'POST', given))
  if (answer.status !== 201) throw new Error(await answer.text())
}

let day = 1
/** One event, and so one message to each who follows the county. */
async function somethingHappens(): Promise<void> {
  const date = `2015-04-${String(day).padStart(2, '0')}`
  day += 1
  await app.test.deliver('application-events', `application_id,status,date,note\nK3,received,${date},\n`, {
    mode: 'update',
  })
  await work.notice()
}

const later = (minutes: number) => {
  clock = new Date(clock.getTime() + minutes * 60_000)
}

test('three accounts whose receivers hang delay neither the webhooks nor the e-mail of others', async () => {
  const ada = await person(app, 'Ada', [])
  await follow(ada, { way: 'webhook', webhook_url: healthy.url })
  await follow(ada, { way: 'email' })
  for (const [number, { url }] of hanging.entries())
    await follow(await person(app, `Hanging ${number}`, []), { way: 'webhook', webhook_url: url })

  // All answer the first time: nothing tells them apart.
  await somethingHappens()
  await work.send()
  expect([healthy, ...hanging].map(({ received }) => received.length)).toEqual([1, 1, 1, 1])

  for (const receiver of hanging) receiver.hangs()
  await somethingHappens()
  void work.send()
  await expect.poll(() => healthy.received.length).toBe(2)
  await expect.poll(() => mail.received.length).toBe(2)
  await expect.poll(() => hanging.map(({ received }) => received.length)).toEqual([2, 2, 2])

  // While they still keep theirs waiting they are sent nothing more, and whoever begins to follow now waits for none of them.
  const bo = await person(app, 'Bo', [])
  await follow(bo, { way: 'webhook', webhook_url: `${healthy.url}/bo` })
  await somethingHappens()
  await work.send()
  await expect.poll(() => healthy.received.length).toBe(4)
  await expect.poll(() => mail.received.length).toBe(3)
  expect(hanging.map(({ received }) => received.length)).toEqual([2, 2, 2])

  // Broken off, they are left alone for half a minute at least, whatever else waits for them.
  for (const receiver of hanging) receiver.breaksOff()
  const admin = await person(app, 'Admin', [granted('administrator')])
  const states = async () =>
    outgoing.parse(await (await app.ask('/api/v1/outgoing-messages', { cookie: admin.cookie })).json())
  await expect.poll(async () => (await states()).items.length).toBe(3)
  await work.send()
  expect(hanging.map(({ received }) => received.length)).toEqual([2, 2, 2])

  // Once they answer again they get all that they missed.
  for (const receiver of hanging) receiver.answers(204)
  later(2)
  await work.send()
  await expect.poll(() => hanging.map(({ received }) => received.length)).toEqual([4, 4, 4])
  expect(await states()).toMatchObject({ waiting: 0, given_up: 0 })
  expect(healthy.received).toHaveLength(4)
})
