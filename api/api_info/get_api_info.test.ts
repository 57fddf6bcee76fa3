// Before the contract's shapes are made, since it gives them `openapi`.

import { actions } from '../contract/people/actions.ts'
import { granted, person } from '../fixture/people.ts'
import '@hono/zod-openapi'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { apiInfo } from '../contract/api_info.ts'
import {
  applicationStatusesInQueue,
  applicationStatusesLive,
  backboneStatusesUnderWay,
} from '../contract/vocabulary.ts'
import { openTestApp, type TestApp, testToken } from '../fixture/open_test_app.ts'

// Half past eleven in the evening of UTC is the next day in Stockholm.
const lateEvening = () => new Date('2026-06-30T22:30:00Z')

let app: TestApp
beforeAll(async () => {
  app = await openTestApp({ owner: 'Exempelregionen', opening_as_of: '2015-06-30' }, lateEvening)
  await app.test.deliver('addresses', 'id,easting,northing\nA1,500000,6400000\n', {
    crs: 'EPSG:3006',
    data_as_of: '2016-05-01',
  })
}, 60_000)
afterAll(() => app.close())

const ask = async () => apiInfo.strict().parse(await app.get('/api/v1/api-info'))

test('the installation names itself in the fields of the Swedish REST API profile', async () => {
  expect(await ask()).toMatchObject({
    api_name: 'Bristkartan',
    api_version: expect.stringMatching(/^1\.\d+\.\d+$/),
    api_released: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    api_documentation: '/docs',
    api_status: 'active',
  })
})

test('today is Stockholm’s, and the page opens at the date of the region', async () => {
  expect(await ask()).toMatchObject({ today: '2026-07-01', opening_as_of: '2015-06-30', is_demo: false })
})

test('a caller is told as whom the server knows them, and what they may do', async () => {
  const caller = async (path: string, options = {}) => {
    const response = await app.ask(path, options)
    return apiInfo.parse(await response.json()).caller
  }
  const nobody = { account: null, grants: [], may: ['read_public_answers', 'sign_in', 'speak_up'] }
  expect(await caller('/api/v1/api-info')).toEqual(nobody)
  expect(await caller('/api/v1/api-info', { token: testToken })).toEqual({
    account: { id: 'operator', name: null },
    grants: [granted('administrator')],
    may: [...actions],
  })
  expect(await caller('/api/v1/api-info?as=public', { token: testToken })).toEqual(nobody)
  const member = granted('association_member', { association_id: 'byanat' })
  const { account_id, cookie } = await person(app, 'Maja', [member])
  expect(await caller('/api/v1/api-info', { cookie })).toEqual({
    account: { id: account_id, name: 'Maja' },
    grants: [member],
    may: [
      'read_public_answers',
      'sign_in',
      'manage_own_account',
      'accept_invitation',
      'invite',
      'read_association',
      'follow',
      'take_part_in_cases',
      'speak_up',
    ],
  })
})

test('each register tells its rows, how current it is, and who publishes it', async () => {
  const { registers, data_as_of } = await ask()
  expect(registers).toHaveLength(9)
  expect(registers.find(({ name }) => name === 'addresses')).toEqual({
    name: 'addresses',
    title: { sv: 'Adresspunkter', en: 'Addresses' },
    rows: 1,
    data_as_of: '2016-05-01',
    publisher: 'Exempelregionen',
  })
  expect(registers.find(({ name }) => name === 'coverage')).toMatchObject({ rows: 0, data_as_of: null })
  expect(data_as_of).toBe('2016-05-01')
})

test('the limits and settings told are those that hold', async () => {
  const { limits, settings } = await ask()
  const status = async (question: string) => (await app.ask(`/api/v1/shortage-areas?${question}`)).status
  expect(await status(`limit=${limits.limit_at_most}`)).toBe(200)
  expect(await status(`limit=${limits.limit_at_most + 1}`)).toBe(400)
  for (const [name, { from, to, default: standard }] of Object.entries(settings)) {
    expect(await status(`${name}=${from}`)).toBe(200)
    expect(await status(`${name}=${from - 1}`)).toBe(400)
    expect(await status(`${name}=${to}`)).toBe(200)
    expect(await status(`${name}=${to + 1}`)).toBe(400)
    expect(await app.get('/api/v1/shortage-areas')).toMatchObject({ [name]: standard })
  }
})

test('the lists of codes are those of the contract, with words in both languages', async () => {
  const { vocabularies } = await ask()
  const codes = (rows: readonly { code: string }[]) => rows.map(({ code }) => code)
  expect(codes(vocabularies.application_statuses.filter(({ is_in_queue }) => is_in_queue))).toEqual([
    ...applicationStatusesInQueue,
  ])
  expect(codes(vocabularies.application_statuses.filter(({ is_live }) => is_live)).sort()).toEqual(
    [...applicationStatusesLive].sort(),
  )
  expect(codes(vocabularies.backbone_statuses.filter(({ is_under_way }) => is_under_way))).toEqual([
    ...backboneStatusesUnderWay,
  ])
  for (const rows of Object.values(vocabularies))
    for (const { sv, en } of rows) expect([sv, en].every((word) => word.length > 0)).toBe(true)
})

test('the region is told whole, and the terms of use are named', async () => {
  const { region, licence } = await ask()
  expect(region).toEqual(app.product.region)
  expect(licence.url).toMatch(/^http:\/\/creativecommons\.org\//)
})
