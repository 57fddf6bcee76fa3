import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApp, type TestApp } from '../fixture/open_test_app.ts'

// B1 and B2 overlap between eastings 501500 and 502000; B3 is connected by a point in service, the others are untouched.
const region = {
  'shortage-areas': `id,name,wkt
B1,Väst,"POLYGON((501000 6401000, 502000 6401000, 502000 6402000, 501000 6402000, 501000 6401000))"
B2,Öst,"POLYGON((501500 6401000, 502500 6401000, 502500 6402000, 501500 6402000, 501500 6401000))"
B3,Syd,"POLYGON((501000 6400000, 502000 6400000, 502000 6400500, 501000 6400500, 501000 6400000))"
`,
  addresses: `id,municipality_code,kind,easting,northing
in-both,9901,permanent,501700,6401500
in-west,9901,permanent,501200,6401500
in-east,9902,holiday,502200,6401500
unsaid,9901,,501300,6401500
in-south,9901,permanent,501500,6400250
outside,9901,workplace,505000,6405000
`,
  'backbone-projects': `id,name,wkt\nP1,Nätet,"LINESTRING(501500 6400100, 501600 6400100)"\n`,
  'connection-points': `id,project_id,in_service_from,easting,northing\nF1,P1,2014-01-01,501500,6400100\n`,
} as const

async function openRegion(opens: 'address_details'[]): Promise<TestApp> {
  const app = await openTestApp({ opens })
  for (const register of ['shortage-areas', 'addresses', 'backbone-projects', 'connection-points'] as const)
    await app.test.deliver(register, region[register], { crs: 'EPSG:3006' })
  return app
}

let open: TestApp
let closed: TestApp
beforeAll(async () => {
  open = await openRegion(['address_details'])
  closed = await openRegion([])
})
afterAll(async () => {
  await open.close()
  await closed.close()
})

const path = '/api/v1/indicators/address-kinds?as_of=2015-06-30'

test('an address in two areas counts once, one outside them not at all', async () => {
  expect(await open.get(path)).toMatchObject({
    addresses: 5,
    kinds: expect.arrayContaining([
      { kind: 'permanent', addresses: 3 },
      { kind: 'holiday', addresses: 1 },
      { kind: null, addresses: 1 },
    ]),
  })
})

test('the remaining areas leave out what lies in the connected one, and a municipality what lies elsewhere', async () => {
  expect(await open.get(`${path}&is_remaining=true`)).toMatchObject({ addresses: 4 })
  expect(await open.get(`${path}&is_remaining=true&municipality=9902`)).toMatchObject({
    municipality_code: '9902',
    addresses: 1,
    kinds: [{ kind: 'holiday', addresses: 1 }],
  })
})

test('where the kind of an address is not public only the number is given', async () => {
  const answer = await closed.get(`${path}&is_remaining=true`)
  expect(answer).toMatchObject({ addresses: 4 })
  expect(answer).not.toHaveProperty('kinds')
})
