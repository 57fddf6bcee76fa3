import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { forgetSent } from '../../data/sent_once/sent_once.ts'
import { openTestApp, type TestApp } from '../fixture/open_test_app.ts'
import { granted, type Person, person, sending } from '../fixture/people.ts'

const path = '/api/v1/account/tokens'
const token = { name: 'A nightly job', scopes: ['read_association'], days: 30 }
const made = z
  .object({ token: z.object({ id: z.string() }), secret: z.string() })
  .transform(({ token: { id }, secret }) => ({ id, secret }))

let app: TestApp
let officer: Person
let number = 0
beforeAll(async () => {
  app = await openTestApp()
})
beforeEach(async () => {
  number += 1
  officer = await person(app, `Officer${number}`, [granted('officer')])
})
afterAll(() => app.close())

function send(key: string, json: unknown = token, who = officer) {
  const { headers, ...rest } = sending(who, 'POST', json)
  return app.ask(path, { ...rest, headers: { ...headers, 'idempotency-key': key } })
}

async function tokensOf({ cookie }: Person): Promise<number> {
  const answer = await app.ask(path, { cookie })
  return z.object({ items: z.array(z.unknown()) }).parse(await answer.json()).items.length
}

test('what is sent twice under one key is carried out once, and answered twice the same', async () => {
  const first = await send('the-same-key-0001')
  const second = await send('the-same-key-0001')
  expect([first.status, second.status]).toEqual([201, 201])
  expect(second.headers.get('idempotency-replayed')).toBe('true')
  expect(made.parse(await second.json())).toEqual(made.parse(await first.json()))
  expect(await tokensOf(officer)).toBe(1)
})

test('two that come at the same moment are one', async () => {
  const answers = await Promise.all([1, 2, 3].map(() => send('at-the-same-moment')))
  const ids = await Promise.all(answers.map(async (answer) => made.parse(await answer.json()).id))
  expect(new Set(ids).size).toBe(1)
  expect(await tokensOf(officer)).toBe(1)
})

test('another request under a used key is refused, and says to take a new one', async () => {
  await send('used-for-another-one')
  const other = await send('used-for-another-one', { ...token, name: 'Another' })
  expect(other.status).toBe(409)
  expect(await other.text()).toContain('Take a new key')
})

test('a refused request may be sent again under its key, corrected', async () => {
  expect((await send('corrected-afterwards', { ...token, days: 0 })).status).toBe(400)
  expect((await send('corrected-afterwards')).status).toBe(201)
})

test('the key of one person opens nothing to another', async () => {
  const other = await person(app, `Other${number}`, [granted('officer')])
  const first = made.parse(await (await send('two-with-the-same-key')).json())
  const second = made.parse(await (await send('two-with-the-same-key', token, other)).json())
  expect(second.id).not.toBe(first.id)
})

test('what is kept of an answer tells nothing without the key', async () => {
  const { secret } = made.parse(await (await send('sealed-with-this-key')).json())
  const rows = await app.test.database.rows(
    'select answer from cases.sent_once where answer is not null',
    {},
    z.object({ answer: z.string() }),
  )
  expect(rows.length).toBeGreaterThan(0)
  for (const { answer } of rows)
    expect(Buffer.from(answer, 'base64').toString('latin1')).not.toContain(secret)
})

test('where the answer was lost on the way, the repeated request is told so and is not carried out again', async () => {
  await send('its-answer-is-lost-0')
  await app.test.database.record((connection) =>
    connection.run('update cases.sent_once set status = null, answer = null'),
  )
  const again = await send('its-answer-is-lost-0')
  expect(again.status).toBe(409)
  expect(await again.text()).toContain('Load the page anew')
  expect(await tokensOf(officer)).toBe(1)
})

test('a key is forgotten after a day', async () => {
  await send('forgotten-after-a-day')
  const { database, now } = app.test
  await forgetSent(database, new Date(now().getTime() + 25 * 3600 * 1000))
  const [left] = await database.rows(
    'select count(*)::integer as n from cases.sent_once',
    {},
    z.object({ n: z.int() }),
  )
  expect(left?.n).toBe(0)
})

test('a key that others could come upon is refused', async () => {
  expect((await send('short')).status).toBe(400)
})
