import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApp, type TestApp } from '../fixture/open_test_app.ts'

const square = (x: number, y: number) =>
  `"POLYGON((${x} ${y}, ${x + 1000} ${y}, ${x + 1000} ${y + 1000}, ${x} ${y + 1000}, ${x} ${y}))"`

/** B1; B2 touches it; B3 lies 500.2 m east of B2; B4 is not listed on the day. A1 has fibre, A2 is 40 m from it, A3 is 300 m away. */
async function openRegion(opens: ('address_details' | 'address_coverage')[]): Promise<TestApp> {
  const app = await openTestApp({ opens })
  const deliver = (register: Parameters<typeof app.test.deliver>[0], csv: string) =>
    app.test.deliver(register, csv, { crs: 'EPSG:3006' })
  await deliver(
    'shortage-areas',
    `id,name,listed_to,wkt
B1,Ett,,${square(500_000, 6_400_000)}
B2,Två,,${square(501_000, 6_400_000)}
B3,Tre,,${square(502_500.2, 6_400_000)}
B4,Fyra,2014-01-01,${square(500_000, 6_402_000)}
`,
  )
  await deliver(
    'addresses',
    `id,kind,label,easting,northing
A1,permanent,Väg 3,500100,6400100
A2,holiday,Väg 2,500140,6400100
A3,permanent,Väg 1,500400,6400100
`,
  )
  await deliver(
    'coverage',
    'address_id,technology,state,operator,valid_from\nA1,fibre,connected,Nät,2014-06-01\n',
  )
  return app
}

let open: TestApp
let closed: TestApp
beforeAll(async () => {
  open = await openRegion(['address_details', 'address_coverage'])
  closed = await openRegion([])
})
afterAll(async () => {
  await open.close()
  await closed.close()
})

test('the neighbours are the other areas on the list, nearest first, in whole metres rounded up', async () => {
  expect(await open.get('/api/v1/shortage-areas/B1/neighbours?as_of=2015-06-30')).toMatchObject({
    items: [
      { id: 'B2', status: 'untouched', distance_m: 0 },
      { id: 'B3', status: 'untouched', distance_m: 1501 },
    ],
    total: 2,
  })
})

test('the addresses of an area say which have fibre on the day, by themselves or by the distance rule', async () => {
  const states = async (query: string) => await open.get(`/api/v1/shortage-areas/B1/addresses?${query}`)
  expect(await states('as_of=2015-06-30')).toMatchObject({
    items: [
      { id: 'A3', label: 'Väg 1', kind: 'permanent', fibre: 'none' },
      { id: 'A2', label: 'Väg 2', kind: 'holiday', fibre: 'passed' },
      { id: 'A1', label: 'Väg 3', kind: 'permanent', fibre: 'connected' },
    ],
    total: 3,
  })
  expect(await states('as_of=2015-06-30&passed_m=39')).toMatchObject({ items: [{}, { fibre: 'none' }, {}] })
  expect(await states('as_of=2014-05-31')).toMatchObject({ items: [{}, {}, { fibre: 'none' }] })
})

test('where details and coverage are not public an address is its id, in an order that tells nothing', async () => {
  const answer = await closed.get('/api/v1/shortage-areas/B1/addresses?as_of=2015-06-30')
  expect(answer).toMatchObject({ items: [{ id: 'A1' }, { id: 'A2' }, { id: 'A3' }], total: 3 })
  expect(JSON.stringify(answer)).not.toMatch(/label|kind|fibre/)
})

test('an area that there is not is said not to be', async () => {
  for (const what of ['neighbours', 'addresses'])
    expect((await open.ask(`/api/v1/shortage-areas/B9/${what}`)).status).toBe(404)
})
