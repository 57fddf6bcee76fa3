// Before the contract's shapes are made, since it gives them `openapi`.
import '@hono/zod-openapi'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { municipalityAnswer } from '../contract/municipality.ts'
import { openTestApp } from '../fixture/open_test_app.ts'

let town: Awaited<ReturnType<typeof openTestApp>>
beforeAll(async () => {
  town = await openTestApp()
  // Its south-west corner lies on the central meridian of SWEREF 99 TM: easting 500000 is 15° east.
  const square = 'POLYGON ((500000 6400000, 501000 6400000, 501000 6401000, 500000 6401000, 500000 6400000))'
  await town.test.deliver('municipalities', `code,name,wkt\n9901,Ensam,"${square}"\n`, { crs: 'EPSG:3006' })
}, 60_000)
afterAll(() => town.close())

test('a municipality has its name, its indicators at the date and its ground in longitude and latitude', async () => {
  const answer = municipalityAnswer
    .strict()
    .parse(await town.get('/api/v1/municipalities/9901?as_of=2015-06-30'))
  expect(answer).toMatchObject({
    code: '9901',
    name: 'Ensam',
    as_of: '2015-06-30',
    passed_m: 50,
    remaining: 0,
  })
  expect(answer.geometry.type).toBe('Polygon')
  expect(answer.geometry.coordinates).toMatchObject([
    [[expect.closeTo(15, 7), expect.closeTo(57.74, 2)], {}, {}, {}, {}],
  ])
})

test('a code that no municipality has is not found', async () => {
  const response = await town.ask('/api/v1/municipalities/9902')
  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({ type: '/problems/not-found' })
})
