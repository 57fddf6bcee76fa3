// Counted by hand from the events in the README of Småbro.
// Before the contract's shapes are made, since it gives them `openapi`.
import '@hono/zod-openapi'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { applications } from '../contract/application.ts'
import { notedEntries } from '../fixture/noted_entries.ts'
import { openTestApp, testToken } from '../fixture/open_test_app.ts'
import { smabroFolder } from '../smabro/hand_count.ts'

let smabro: Awaited<ReturnType<typeof openTestApp>>
beforeAll(async () => {
  smabro = await openTestApp()
  await smabro.test.loadFolder(smabroFolder, 'EPSG:3006')
}, 60_000)
afterAll(() => smabro.close())

const list = async (question: string) =>
  applications.strict().parse(await smabro.get(`/api/v1/applications?${question}`))
const ids = async (question: string) => (await list(question)).items.map(({ id }) => id).join(' ')

test('every application is on the list, with its status at the date', async () => {
  const { items, total } = await list('as_of=2015-06-30')
  expect(total).toBe(18)
  expect(
    items.map(({ id, status, status_since }) => `${id} ${status ?? '–'} ${status_since ?? '–'}`),
  ).toEqual([
    'K01 granted 2015-05-01',
    'K02 withdrawn 2015-06-30',
    'K03 supplement_requested 2015-06-30',
    'K04 queued 2014-02-15',
    'K05 received 2015-06-30',
    'K06 queued 2014-06-30',
    'K07 appealed 2015-06-30',
    'K08 in_review 2015-01-01',
    'K09 granted 2015-04-01',
    'K10 paid 2014-03-01',
    'K11 – –',
    'K12 received 2015-01-15',
    'K13 queued 2015-06-30',
    'K14 received 2014-09-09',
    'K15 received 2014-03-03',
    'K16 – –',
    'K17 – –',
    'K18 received 2014-07-01',
  ])
})

test.each([
  ['2014-06-30', 'K02 K04 K06 K07 K08 K09 K15'],
  ['2015-06-30', 'K03 K04 K05 K06 K08 K12 K13 K14 K15 K18'],
  ['2016-06-30', 'K04 K05 K06 K13 K15 K16 K17 K18'],
])('on %s the queue holds the applications that were counted by hand', async (as_of, expected) => {
  expect(await ids(`as_of=${as_of}&is_in_queue=true`)).toBe(expected)
})

test('live are those in the queue, granted, building or appealed', async () => {
  expect(await ids('as_of=2015-06-30&is_live=true')).toBe(
    'K01 K03 K04 K05 K06 K07 K08 K09 K12 K13 K14 K15 K18',
  )
  expect(await ids('as_of=2015-06-30&is_live=false')).toBe('K02 K10 K11 K16 K17')
})

test('an application can be found by its status at the date', async () => {
  expect(await ids('as_of=2015-06-30&status=granted')).toBe('K01 K09')
  expect(await ids('as_of=2016-06-30&status=granted')).toBe('K14')
})

test('an application belongs to every municipality that its ground meets, and may belong to none', async () => {
  const { items } = await list('as_of=2015-06-30')
  const codes = Object.fromEntries(items.map(({ id, municipality_codes }) => [id, municipality_codes]))
  expect(codes).toMatchObject({ K13: ['9901', '9902'], K14: [], K01: ['9901'] })
  expect(await ids('municipality=9902')).toBe('K08 K09 K10 K11 K12 K13 K15 K16 K17')
})

test('the areas of an application are those where it covers an address, or a surface of one without', async () => {
  const { items } = await list('as_of=2015-06-30')
  const areas = Object.fromEntries(
    items.map(({ id, shortage_area_ids }) => [id, shortage_area_ids.join(' ')]),
  )
  // K04 shares only an edge, K05 lies in the notch, K06 covers no address.
  expect(areas).toMatchObject({
    K01: 'B06',
    K02: 'B10 B11',
    K03: 'B12',
    K04: '',
    K05: '',
    K06: '',
    K18: 'B02 B03',
  })
  expect(await ids('area=B17')).toBe('K08 K09 K10 K11')
})

test('an address in two overlapping areas is covered once', async () => {
  const { items } = await list('as_of=2015-06-30')
  const covered = Object.fromEntries(items.map(({ id, addresses_covered }) => [id, addresses_covered]))
  expect(covered).toMatchObject({ K01: 1, K02: 1, K03: 0, K08: 1, K18: 1 })
})

test('q looks in the journal number and the name of the association', async () => {
  expect(await ids('q=overlapp')).toBe('K02')
  expect(await ids('q=k1')).toBe('K10 K11 K12 K13 K14 K15 K16 K17 K18')
})

test('a number that is a personal identity number is the administrator’s, others are public', async () => {
  const { items } = await list('')
  expect(items.find(({ id }) => id === 'K14')?.association_number).toBeNull()
  expect(items.find(({ id }) => id === 'K01')?.association_number).toBe('802400-0001')
  const inner = applications.parse(
    await (await smabro.ask('/api/v1/applications', { token: testToken })).json(),
  )
  expect(inner.items.find(({ id }) => id === 'K14')?.association_number).toBe('990000-0000')
})

test('nobody finds or orders by a personal identity number but the administrator', async () => {
  expect(await ids('q=990000')).toBe('')
  // K05 has no number: for the public K14 is no different.
  expect(await ids('sort=-association_number&limit=1')).toBe('K18')
  expect((await ids('sort=-association_number')).endsWith('K05 K14')).toBe(true)
})

test('only the personal identity numbers on the page that is shown are noted as read', async () => {
  const noted = () => notedEntries(smabro, 'action=personal_data_read&object_kind=application')
  const shownTo = async (question: string) => {
    const before = (await noted()).length
    const answer = await smabro.ask(`/api/v1/applications?${question}`, { token: testToken })
    const { items, total } = applications.parse(await answer.json())
    const entries = (await noted()).slice(before)
    return [items.map(({ id }) => id).join(' '), total, entries.map(({ object_id }) => object_id)]
  }
  expect(await shownTo('limit=1')).toEqual(['K01', 18, []])
  expect(await shownTo('limit=13')).toEqual([expect.stringMatching(/K13$/), 18, []])
  expect(await shownTo('limit=1&offset=13')).toEqual(['K14', 18, ['K14']])
  // By what the administrator sees, its number is the highest.
  expect(await shownTo('sort=-association_number&limit=1')).toEqual(['K14', 18, ['K14']])
  expect(await shownTo('sort=-association_number&limit=1&offset=1')).toEqual([expect.any(String), 18, []])
  expect(await shownTo('q=ingens')).toEqual(['K14', 1, ['K14']])
})

test('the list sorts by amounts, and missing amounts come last', async () => {
  expect(await ids('sort=-granted_sek&limit=5')).toBe('K01 K07 K09 K10 K14')
  expect(await ids('sort=granted_sek&limit=5')).toBe('K14 K10 K09 K07 K01')
})

test('a field that does not sort is refused with those that do', async () => {
  const response = await smabro.ask('/api/v1/applications?sort=municipality_codes')
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ errors: [{ parameter: 'sort' }] })
})
