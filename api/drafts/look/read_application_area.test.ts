import { afterAll, beforeAll, expect, test } from 'vitest'
import { areaFromFile } from '../../contract/cases/application_look.ts'
import { openTestApp, type TestApp } from '../../fixture/open_test_app.ts'
import { granted, namedBodies, type Person, person } from '../../fixture/people.ts'
import { smabroFolder } from '../../smabro/hand_count.ts'
import { squareAt } from '../fixture/square_at.ts'

let app: TestApp
let mia: Person
beforeAll(async () => {
  app = await openTestApp()
  await app.test.loadFolder(smabroFolder, 'EPSG:3006')
  await namedBodies(app, { associations: ['nya'] })
  mia = await person(app, 'Mia', [granted('association_member', { association_id: 'nya' })])
}, 60_000)
afterAll(() => app.close())

const send = (file_name: string, body: string) =>
  app.app.request(`/api/v1/application-areas?file_name=${file_name}`, {
    method: 'POST',
    headers: { cookie: mia.cookie, origin: 'http://localhost', 'content-type': 'application/octet-stream' },
    body,
  })
const geojson = (...geometries: object[]) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry })),
  })

test('several surfaces become one area', async () => {
  const answer = await send(
    'yta.geojson',
    geojson(squareAt(900, 2900, 2100, 4100), squareAt(3100, 7100, 3300, 7300)),
  )
  const read = areaFromFile.parse(await answer.json())
  expect(read).toMatchObject({ surfaces: 2, geometry: { type: 'MultiPolygon' } })
})

test('text with surfaces in metres is read by its numbers', async () => {
  const wkt = 'POLYGON((400900 6402900,402100 6402900,402100 6404100,400900 6404100,400900 6402900))'
  const answer = await app.app.request('/api/v1/application-areas?file_name=yta.csv&crs=EPSG:3006', {
    method: 'POST',
    headers: { cookie: mia.cookie, origin: 'http://localhost', 'content-type': 'application/octet-stream' },
    body: `id,wkt\n1,"${wkt}"\n`,
  })
  expect(areaFromFile.parse(await answer.json())).toMatchObject({
    surfaces: 1,
    geometry: { type: 'Polygon' },
  })
})

test.each([
  ['points', 'punkter.geojson', geojson({ type: 'Point', coordinates: [13.3, 57.7] }), 'points'],
  [
    'lines',
    'linjer.geojson',
    geojson({
      type: 'LineString',
      coordinates: [
        [13.3, 57.7],
        [13.4, 57.7],
      ],
    }),
    'lines',
  ],
  [
    'surfaces and points',
    'blandat.geojson',
    geojson(squareAt(900, 2900, 2100, 4100), { type: 'Point', coordinates: [13.3, 57.7] }),
    'besides surfaces',
  ],
  ['no places', 'tabell.csv', 'a,b\n1,2\n', 'no places'],
  ['no file of any kind', 'bild.png', 'not a picture at all', ''],
  [
    'an area outside the county',
    'borta.geojson',
    geojson(squareAt(60_000, 60_000, 61_000, 61_000)),
    'outside the county',
  ],
])('a file with %s is refused with words', async (_what, name, body, words) => {
  const refused = await send(name, body)
  expect(refused.status).toBe(400)
  expect((await refused.json()).detail).toContain(words)
})
