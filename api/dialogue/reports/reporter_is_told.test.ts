// What came of a report reaches whoever reported it by a real mail server, which is down at first.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { system } from '../../../data/audit/entry.ts'
import { eraseExpired } from '../../../data/personal_data/erase_expired.ts'
import { decidedReport, receivedReport } from '../../contract/dialogue/report.ts'
import { outgoing } from '../../contract/following/following.ts'
import { loadSmallRegion } from '../../fixture/load_small_region.ts'
import { openTestApp, type TestApp, testToken } from '../../fixture/open_test_app.ts'
import { granted, type Person, person, sending } from '../../fixture/people.ts'
import { followingWork } from '../../following/following_work.ts'
import { type MailServer, smtpUrl, startMailServer } from '../../mail/fixture/mail_server.ts'

const kind = { offers_tls: false, unknown: ['borta@example.se'] }
const begin = new Date('2026-06-30T10:00:00Z')
const minute = 60_000
const day = 24 * 60 * minute
let clock = begin
let app: TestApp
let mails: MailServer
let officer: Person
beforeAll(async () => {
  mails = await startMailServer(kind)
  const env = { BRISTKARTAN_SMTP: smtpUrl(mails), BRISTKARTAN_MAIL_FROM: 'karta@example.se' }
  app = await openTestApp({}, () => clock, { env })
  await loadSmallRegion(app)
  officer = await person(app, 'Ove', [granted('officer')])
}, 60_000)
beforeEach(() => {
  clock = begin
  mails.clear()
})
afterAll(async () => {
  await app.close()
  await mails.stop()
})

const later = (ms: number) => {
  clock = new Date(clock.getTime() + ms)
}
const working = () => followingWork(app.product, { error: (error) => console.error(error) })

async function sendDue() {
  const work = await working()
  await work.send()
  await work.stop(5_000)
}

async function reported(email: string) {
  const json = { object_kind: 'area', object_id: 'B1', text: 'Hulda Hemligsson har fiber.', email }
  return receivedReport.parse(await (await app.ask('/api/v1/reports', { method: 'POST', json })).json()).id
}

async function decided(id: string, json: object) {
  const answer = await app.ask(`/api/v1/reports/${id}/decision`, sending(officer, 'PUT', json))
  return decidedReport.parse(await answer.json())
}

async function notArrived(report_id: string) {
  const answer = await app.ask('/api/v1/outgoing-messages', { token: testToken })
  return outgoing.parse(await answer.json()).items.filter(({ object_id }) => object_id === report_id)
}

test('whoever reported is told once the mail server is there again, whatever became of ours meanwhile', async () => {
  const id = await reported('hulda@example.se')
  const { port } = mails
  await mails.stop()
  const answer = await decided(id, { edition: 1, state: 'accepted', outcome: 'Gränsen är flyttad.' })
  expect(answer).toMatchObject({ is_mailed: true, report: { state: 'accepted' } })
  await sendDue()
  expect(await notArrived(id)).toMatchObject([
    { ...{ subscription_id: null, object_kind: 'report', way: 'email', tries: 1 }, given_up_at: null },
  ])
  mails = await startMailServer({ ...kind, port })
  // Its time has not come.
  await sendDue()
  expect(mails.received).toHaveLength(0)
  later(2 * minute)
  await sendDue()
  await sendDue()
  expect(mails.received).toHaveLength(1)
  const [{ to, email } = { to: [], email: undefined }] = mails.received
  expect(to).toEqual(['hulda@example.se'])
  expect(email?.messageId).toMatch(/^<[0-9a-f]{40}@example\.se>$/)
  expect(email?.text).toContain('Gränsen är flyttad.')
  expect(email?.text).toContain(`http://localhost:3000/anmalda-fel/${id}`)
  expect(email?.text).not.toContain('Hemligsson')
  expect(await notArrived(id)).toEqual([])
})

test('a decision that was changed before it was sent is told as it stands, once', async () => {
  const id = await reported('hulda@example.se')
  await decided(id, { edition: 1, state: 'declined', outcome: 'Det stämmer redan.' })
  await decided(id, { edition: 2, state: 'accepted', outcome: 'Gränsen är flyttad.' })
  await sendDue()
  expect(mails.received.map(({ email }) => email.text?.includes('Gränsen är flyttad.'))).toEqual([true])
})

test('an address that the mail server does not know is tried once', async () => {
  const id = await reported('borta@example.se')
  await decided(id, { edition: 1, state: 'declined', outcome: 'Det stämmer redan.' })
  await sendDue()
  later(day)
  await sendDue()
  expect(await notArrived(id)).toMatchObject([{ tries: 1, next_try_at: null }])
})

test('the address is erased for the outbox with the report: what still waits goes nowhere', async () => {
  const id = await reported('hulda@example.se')
  await decided(id, { edition: 1, state: 'declined', outcome: 'Det stämmer redan.' })
  const kept = await app.test.database.rows('from following.outgoing', {}, z.unknown())
  expect(JSON.stringify(kept)).not.toContain('hulda@')
  // Thirty days after the decision.
  later(31 * day)
  await eraseExpired(app.test, { retention: app.product.region.retention, by: system })
  await sendDue()
  expect(mails.received).toHaveLength(0)
  expect(await notArrived(id)).toEqual([])
})
