// Before the contract's shapes are made, since it gives them `openapi`.
import '@hono/zod-openapi'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadBrokenRegion } from '../../data/data_quality/fixture/broken_region.ts'
import { registerName } from '../contract/codes.ts'
import { dataQuality, dataQualityCheck } from '../contract/data_quality.ts'
import { openTestApp, type TestApp, testToken } from '../fixture/open_test_app.ts'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  await loadBrokenRegion(app.test)
}, 60_000)
afterAll(() => app.close())

const ask = (path: string) => app.ask(`/api/v1/data-quality${path}`, { token: testToken })
const checkNamed = async (question: string) =>
  dataQualityCheck.strict().parse(await (await ask(`/${question}`)).json())
const file = async (question: string) => (await ask(`/${question}`)).text()

test('every check is told with its words and how many rows break it, by register', async () => {
  const { items, total, today, revision } = dataQuality.strict().parse(await (await ask('')).json())
  expect(total).toBe(items.length)
  expect(today).toBe('2026-06-30')
  expect(revision).toBe(app.product.database.revision())
  expect(items.find(({ id }) => id === 'areas-outside-municipalities')).toMatchObject({
    register: 'shortage-areas',
    severity: 'suspicion',
    title: { sv: 'Områden utanför alla kommuner', en: 'Areas outside every municipality' },
    details: [{ name: 'name' }, { name: 'municipality_code' }],
    rows: 2,
  })
  const registers = items.map(({ register }) => register)
  expect([...new Set(registers)]).toHaveLength(
    registers.filter((name, at) => name !== registers[at - 1]).length,
  )
})

test('a check tells its rows, page by page, with the place in degrees', async () => {
  const { items, total, rows } = await checkNamed('areas-outside-municipalities?limit=1&offset=1')
  expect([total, rows]).toEqual([2, 2])
  expect(items).toMatchObject([
    {
      register: 'shortage-areas',
      id: 'B5',
      detail: { name: 'Utanför', municipality_code: null },
      geometry: { type: 'Polygon' },
    },
  ])
})

test('a row without a place has no geometry', async () => {
  const { items } = await checkNamed('backbone-events-without-project')
  expect(items).toEqual([
    { register: 'backbone-events', id: 'P8 · planned · 2014-01-01', detail: {}, geometry: null },
  ])
})

test('a check that there is not says where the checks are', async () => {
  const response = await ask('/grammar')
  expect(response.status).toBe(404)
  expect(await response.text()).toContain('/api/v1/data-quality')
})

test('the file of a check has the records whole, and what explains them after the register’s own columns', async () => {
  const response = await ask('/points-outside-areas/rows')
  expect(response.headers.get('content-disposition')).toBe(
    'attachment; filename="connection-points_points-outside-areas.csv"',
  )
  expect(await response.text()).toBe(
    'id,project_id,kind,in_service_from,wkt,nearest_area_id,distance_m\nF5,P1,new,,POINT (502600 6401400),B2,142\n',
  )
})

test('what the register says already is not said twice', async () => {
  const [heading] = (await file('amounts-granted-above-applied/rows')).split('\n')
  expect(heading).toBe('id,association_name,association_number,applied_sek,granted_sek,wkt')
})

test('a personal identity number is shown in no answer, and stands in the file that is sent back, or it would be lost', async () => {
  expect(await file('wrong-organisation-numbers')).not.toContain('700101')
  expect(await file('wrong-organisation-numbers/rows')).toMatch(/^K9,En person,[^,]*700101[^,]*,100000/m)
})

test('GeoJSON has the geometry in degrees and no wkt', async () => {
  expect(JSON.parse(await file('points-outside-areas/rows?format=geojson'))).toMatchObject({
    type: 'FeatureCollection',
    features: [
      {
        properties: {
          id: 'F5',
          project_id: 'P1',
          kind: 'new',
          in_service_from: null,
          nearest_area_id: 'B2',
          distance_m: 142,
        },
        // 2.6 km east of SWEREF 99 TM's meridian.
        geometry: { type: 'Point', coordinates: [expect.closeTo(15.0437, 3), expect.closeTo(57.7546, 2)] },
      },
    ],
  })
})

test('a format that does not exist is refused with those that do', async () => {
  const response = await ask('/points-outside-areas/rows?format=pdf')
  expect(response.status).toBe(400)
  expect(await response.text()).toContain('csv, geojson, xlsx')
})

const sendBack = async (check: string, format: string, correct = (text: string) => text) => {
  const response = await ask(`/${check}/rows?format=${format}`)
  const bytes = Buffer.from(await response.arrayBuffer())
  const path = join(app.test.folder.path, `corrected.${format}`)
  await writeFile(path, format === 'xlsx' ? bytes : correct(bytes.toString()))
  const [register] = response.headers.get('content-disposition')?.match(/(?<=")[\w-]+(?=_)/) ?? []
  const options = { mode: 'update' as const, ...(format === 'geojson' ? {} : { crs: 'EPSG:3006' }) }
  return app.test.deliverFile(registerName.parse(register), path, options)
}

test('a file corrected and sent back as an update mends its rows', async () => {
  const delivery = await sendBack('amounts-granted-above-applied', 'csv', (text) =>
    text.replaceAll('200000', '100000'),
  )
  expect(delivery).toMatchObject({ outcome: 'applied', rows: 1, changed: 1 })
  expect((await checkNamed('amounts-granted-above-applied')).total).toBe(0)
})

test.each(['csv', 'xlsx'])('a file as %s sent back as it is changes nothing', async (format) => {
  for (const check of [
    'areas-outside-municipalities',
    'points-outside-areas',
    'application-events-out-of-order',
  ])
    expect(await sendBack(check, format)).toMatchObject({
      outcome: 'applied',
      added: 0,
      changed: 0,
      rejected: 0,
    })
})

test('a file as GeoJSON sent back adds nothing: its places are rounded to the centimetre', async () => {
  expect(await sendBack('points-outside-areas', 'geojson')).toMatchObject({
    outcome: 'applied',
    added: 0,
    rows: 1,
  })
})
