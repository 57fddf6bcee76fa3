import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { accounts } from '../../data/accounts/account/account.ts'
import { notedEntries } from '../fixture/noted_entries.ts'
import { openTestApp, type TestApp, testToken } from '../fixture/open_test_app.ts'
import { granted, operatorInBrowser, person, sending, tokenOf } from '../fixture/people.ts'
import { signedInAgain } from '../fixture/signed_in_again.ts'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
}, 60_000)
afterAll(() => app.close())

test('an account that its owner erases opens nothing any more, and nothing names the person', async () => {
  const eva = await person(app, 'Evalina', [granted('officer')])
  const elsewhere = await signedInAgain(app, eva)
  const token = await tokenOf(app, eva, ['read_data_quality'])
  expect((await app.ask('/api/v1/data-quality', { token })).status).toBe(200)

  const erased = await app.ask('/api/v1/account', sending(eva, 'DELETE'))
  expect(erased.status).toBe(204)
  expect(erased.headers.get('set-cookie')).toMatch(/^bristkartan_session=;/)

  for (const { cookie } of [eva, elsewhere])
    expect((await app.ask('/api/v1/account', { cookie })).status).toBe(403)
  expect((await app.ask('/api/v1/data-quality', { token })).status).toBe(401)
  expect((await accounts(app.test.database)).map(({ id }) => id)).not.toContain(eva.account_id)
  const log = await (await app.ask('/api/v1/audit-log?limit=1000', { token: testToken })).text()
  expect(log).not.toMatch(/evalina/i)
  expect(await notedEntries(app, 'action=account_erased')).toMatchObject([
    { actor: eva.account_id, object_id: eva.account_id },
  ])
})

test('the operator has nothing to erase and is told so', async () => {
  const operator = await operatorInBrowser(app)
  const answer = await app.ask('/api/v1/account', sending(operator, 'DELETE'))
  expect(answer.status).toBe(409)
  expect(z.object({ detail: z.string() }).parse(await answer.json()).detail).toContain(
    'The operator has no account',
  )
  expect((await app.ask('/api/v1/account', { cookie: operator.cookie })).status).toBe(200)
})
