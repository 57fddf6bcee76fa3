// Before the contract's shapes are made, since it gives them `openapi`.
import '@hono/zod-openapi'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { applicationAnswer } from '../contract/application.ts'
import { openTestApp, testToken } from '../fixture/open_test_app.ts'

const square = (x: number, y: number, side: number) =>
  `"POLYGON ((${x} ${y}, ${x + side} ${y}, ${x + side} ${y + side}, ${x} ${y + side}, ${x} ${y}))"`

let region: Awaited<ReturnType<typeof openTestApp>>
beforeAll(async () => {
  region = await openTestApp()
  const crs = { crs: 'EPSG:3006' }
  const { deliver } = region.test
  await deliver('shortage-areas', `id,name,wkt\nB1,Norr,${square(500000, 6400000, 1000)}\n`, crs)
  await deliver(
    'addresses',
    'id,easting,northing\nA1,500100,6400100\nA2,500150,6400150\nA3,500900,6400900\n',
    crs,
  )
  // The ground covers A1 and A2; the journal number has a slash, as some have.
  const ground = square(500000, 6400000, 200)
  await deliver(
    'applications',
    `id,association_name,association_number,wkt\n2016/6600,Norrs fiber,700101-0000,${ground}\n`,
    crs,
  )
  await deliver(
    'application-events',
    'application_id,status,date,note\n2016/6600,queued,2016-02-01,\n2016/6600,received,2016-02-01,Komplett\n2016/6600,granted,2017-01-01,\n',
  )
}, 60_000)
afterAll(() => region.close())

const path = '/api/v1/applications/2016%2F6600'

test('an application has its status at the date and its whole history, the later of one day last', async () => {
  const answer = applicationAnswer.strict().parse(await region.get(`${path}?as_of=2016-06-30`))
  expect(answer).toMatchObject({
    id: '2016/6600',
    status: 'queued',
    status_since: '2016-02-01',
    is_in_queue: true,
  })
  expect(answer.events).toEqual([
    { status: 'received', date: '2016-02-01', note: 'Komplett' },
    { status: 'queued', date: '2016-02-01', note: null },
    { status: 'granted', date: '2017-01-01', note: null },
  ])
})

test('before its first event an application has no status', async () => {
  expect(await region.get(`${path}?as_of=2016-01-31`)).toMatchObject({
    status: null,
    status_since: null,
    is_live: false,
    is_in_queue: false,
  })
})

test('it says how many addresses it covers of each area, and where its ground lies', async () => {
  const answer = applicationAnswer.parse(await region.get(path))
  expect(answer.areas).toEqual([{ id: 'B1', name: 'Norr', addresses: 2 }])
  expect(answer.addresses_covered).toBe(2)
  expect(answer.geometry.type).toBe('Polygon')
})

test('a personal identity number is shown to the administrator alone', async () => {
  expect(await region.get(path)).toMatchObject({ association_number: null })
  const inner = await region.ask(path, { token: testToken })
  expect(await inner.json()).toMatchObject({ association_number: '700101-0000' })
  const asPublic = await region.ask(`${path}?as=public`, { token: testToken })
  expect(await asPublic.json()).toMatchObject({ association_number: null })
})

test('an id that no application has is not found', async () => {
  expect((await region.ask('/api/v1/applications/2016')).status).toBe(404)
})
