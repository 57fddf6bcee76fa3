// Where an organisation publishes with four eyes, nobody publishes their own change, whichever way they come.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { account } from '../../../data/accounts/account/account.ts'
import { setBlocked } from '../../../data/accounts/account/block_account.ts'
import { system } from '../../../data/audit/entry.ts'
import { drafted, readOwn, step, type Who } from '../../fixture/layers.ts'
import { madeLayer, wholeDescription } from '../../fixture/made_layer.ts'
import { openTestApp, type TestApp, testToken } from '../../fixture/open_test_app.ts'
import { granted, namedBodies, type Person, person, tokenOf } from '../../fixture/people.ts'

let app: TestApp
let pia: Person
let rut: Person
let other: Person
const operator = { token: testToken }
beforeAll(async () => {
  app = await openTestApp()
  await namedBodies(app, { organisations: ['lansstyrelsen', 'kommunen'] })
  pia = await person(app, 'Pia', [granted('publisher', { organisation_id: 'lansstyrelsen' })])
  rut = await person(app, 'Rut', [granted('publisher', { organisation_id: 'lansstyrelsen' })])
  other = await person(app, 'Orvar', [granted('publisher', { organisation_id: 'kommunen' })])
  const saved = await app.ask('/api/v1/publishers/lansstyrelsen', {
    ...operator,
    method: 'PUT',
    json: { has_four_eyes: true, publisher_type: 'RegionalAuthority' },
  })
  expect(saved.status).toBe(200)
}, 60_000)
afterAll(() => app.close())

/** A whole description, written by somebody. */
async function draftBy(by: Who): Promise<string> {
  const id = await madeLayer(app, { organisation_id: 'lansstyrelsen' })
  await describe(id, by)
  return id
}

async function describe(id: string, by: Who, title = 'Planerade schakt'): Promise<number> {
  const { edition } = await readOwn(app, id, by)
  const description = { ...wholeDescription, title: { sv: title, en: '' } }
  return (
    await drafted(await step(app, `${id}/description`, { by, method: 'PUT', json: { edition, description } }))
  ).edition
}

const statusOf = async (id: string, what: string, by: Who, json?: unknown) =>
  (await step(app, `${id}/${what}`, { by, json: json ?? { edition: (await readOwn(app, id)).edition } }))
    .status

test('a draft is submitted by whoever made it and published by somebody else', async () => {
  const id = await draftBy(pia)
  expect(await statusOf(id, 'publish', rut)).toBe(403)
  expect(await statusOf(id, 'submit', pia)).toBe(200)
  expect((await readOwn(app, id, pia)).may_publish).toBe(false)
  expect((await readOwn(app, id, rut)).may_publish).toBe(true)
  expect(await statusOf(id, 'publish', pia)).toBe(403)
  expect(await statusOf(id, 'publish', rut)).toBe(200)
})

test('a token of the same account is the same account, and so is the operator by the token', async () => {
  const token = { token: await tokenOf(app, pia, ['publish_layers']) }
  const id = await draftBy(token)
  await statusOf(id, 'submit', token)
  expect(await statusOf(id, 'publish', pia)).toBe(403)
  expect(await statusOf(id, 'publish', operator)).toBe(200)
  const ours = await draftBy(operator)
  await statusOf(ours, 'submit', operator)
  expect(await statusOf(ours, 'publish', operator)).toBe(403)
  expect(await statusOf(ours, 'publish', token)).toBe(200)
})

test('a reviewer who changes the draft becomes its drafter, and it has to be submitted again', async () => {
  const id = await draftBy(pia)
  await statusOf(id, 'submit', pia)
  await describe(id, rut, 'Ny titel')
  expect(await statusOf(id, 'publish', rut)).toBe(403)
  expect(await statusOf(id, 'publish', pia)).toBe(403)
  await statusOf(id, 'submit', rut)
  expect(await statusOf(id, 'publish', rut)).toBe(403)
  expect(await statusOf(id, 'publish', pia)).toBe(200)
})

test('a reviewer who saves what stands there already has changed nothing', async () => {
  const id = await draftBy(pia)
  await statusOf(id, 'submit', pia)
  await describe(id, rut)
  expect(await statusOf(id, 'publish', rut)).toBe(200)
})

test('what was changed between looking and publishing is not published', async () => {
  const id = await draftBy(pia)
  await statusOf(id, 'submit', pia)
  const { edition } = await readOwn(app, id, rut)
  await describe(id, pia, 'Utbytt')
  await statusOf(id, 'submit', pia)
  expect(await statusOf(id, 'publish', rut, { edition })).toBe(409)
  expect((await app.ask(`/api/v1/layers/${id}`)).status).toBe(404)
})

test('a returned draft tells why, and what was withdrawn is submitted again before it is published', async () => {
  const id = await draftBy(pia)
  await statusOf(id, 'submit', pia)
  expect(await statusOf(id, 'return', rut, { reason: 'Licensen?' })).toBe(200)
  expect(await readOwn(app, id, pia)).toMatchObject({
    returned_because: 'Licensen?',
    version: { state: 'draft' },
  })
  await statusOf(id, 'submit', pia)
  await statusOf(id, 'publish', rut)
  await statusOf(id, 'withdraw', pia, { reason: 'Fel.' })
  expect(await statusOf(id, 'publish', rut)).toBe(403)
  expect(await statusOf(id, 'submit', rut)).toBe(200)
  expect(await statusOf(id, 'publish', pia)).toBe(403)
  expect(await statusOf(id, 'publish', rut)).toBe(200)
})

test('neither a blocked account nor a publisher of another organisation publishes', async () => {
  const id = await draftBy(pia)
  await statusOf(id, 'submit', pia)
  expect(await statusOf(id, 'publish', other)).toBe(404)
  const bo = await person(app, 'Bo', [granted('publisher', { organisation_id: 'lansstyrelsen' })])
  const token = { token: await tokenOf(app, bo, ['publish_layers']) }
  await app.test.database.record(async (connection, note) => {
    const found = await account(connection, bo.account_id)
    if (found) await setBlocked({ connection, note, by: system, now: app.test.now() }, found, true)
  })
  expect(await statusOf(id, 'publish', bo)).toBe(403)
  expect(await statusOf(id, 'publish', token)).toBe(401)
})
