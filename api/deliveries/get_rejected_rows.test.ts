import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApp, type TestApp, testToken } from '../fixture/open_test_app.ts'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  await app.test.deliver(
    'addresses',
    'id,label,kind,easting,northing\nA1,Slottet 1,palace,500000,6400000\nA2,,other,500000,6400000\n',
    { crs: 'EPSG:3006', valid_rows_only: true },
  )
  await app.test.deliver('addresses', 'id,easting,northing\nA1,500000,6400000\n', { crs: 'EPSG:3006' })
}, 60_000)
afterAll(() => app.close())

const path = '/api/v1/deliveries/1/rejected-rows'

test('the administrator gets the rejected rows as CSV, each with its line and the reason', async () => {
  const response = await app.ask(path, { token: testToken })
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(response.headers.get('content-disposition')).toBe('attachment; filename=rejected-rows-1.csv')
  const [heading, row, ...others] = (await response.text()).trim().split('\n')
  expect(heading).toMatch(/^line,reason,id,municipality_code,kind,label/)
  expect(row).toMatch(/^2,.*palace.*Slottet 1/)
  expect(others).toEqual([])
})

test('the public may not read rejected rows, and neither may the administrator who asks as the public', async () => {
  for (const response of [await app.ask(path), await app.ask(`${path}?as=public`, { token: testToken })]) {
    expect(response.status).toBe(403)
    expect(await response.text()).not.toContain('Slottet')
  }
})

test('the public is refused in the same words whether there are rejected rows or not', async () => {
  const refusal = async (id: string) =>
    (await (await app.ask(`/api/v1/deliveries/${id}/rejected-rows`)).text()).replaceAll(`/${id}/`, '/1/')
  expect(await refusal('2')).toBe(await refusal('1'))
  expect(await refusal('77')).toBe(await refusal('1'))
})

test('a delivery that rejected nothing has no such file', async () => {
  const response = await app.ask('/api/v1/deliveries/2/rejected-rows', { token: testToken })
  expect(response.status).toBe(404)
  expect(await response.text()).toContain('rejected no rows')
})
