// What everybody learns of versions that were held back: nothing, by any door.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { features, oneLayer } from '../contract/catalogue/layer.ts'
import { describeWhole, publish, publishFile, sendData } from '../fixture/layers.ts'
import { openTestApp, type TestApp, testToken } from '../fixture/open_test_app.ts'
import { namedBodies } from '../fixture/people.ts'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  await namedBodies(app, { organisations: ['lansstyrelsen'] })
  await publishFile(app, { id: 'schakt', as_of: '2014-01-01', fields: { typ: { k: 1 } } })
  // The second version is not for everybody.
  await sendData(app, 'schakt', { content: 'namn;typ;wkt\nHemligt;dolt;POINT (501500 6400500)\n' })
  await describeWhole(app, 'schakt', {
    as_of: '2015-01-01',
    description: { classification: { k: 1, r: 1, t: 1 } },
  })
  await publish(app, 'schakt')
  await sendData(app, 'schakt', { content: 'namn;typ;wkt\nÖppet;fiber;POINT (501500 6400500)\n' })
  await describeWhole(app, 'schakt', { as_of: '2016-01-01' })
  await publish(app, 'schakt')
}, 120_000)
afterAll(() => app.close())

const path = '/api/v1/layers/schakt'

test('it is neither listed nor found by its number, and its date is answered by the one before', async () => {
  const { versions } = oneLayer.parse(await app.get(path))
  expect(versions.map(({ number }) => number)).toEqual([3, 1])
  expect((await app.ask(`${path}/features?version=2`)).status).toBe(404)
  expect((await app.ask(`${path}/download?format=csv&version=2`)).status).toBe(404)
  const then = features.parse(await app.get(`${path}/features?as_of=2015-06-30`))
  expect(then.items.map(({ properties }) => properties.namn)).toEqual(['Norra schaktet', 'Södra schaktet'])
  const turtle = await (await app.ask('/datasets/dcat?f=ttl')).text()
  expect(turtle).toContain('version=1')
  expect(turtle).not.toMatch(/version=2|2015-01-01/)
})

test('a field that was held back then is held back of that version, also where it is open now', async () => {
  const of = async (query: string) => features.parse(await app.get(`${path}/features?${query}`)).items
  expect((await of(''))[0]?.properties).toMatchObject({ namn: 'Öppet', typ: 'fiber' })
  expect(Object.keys((await of('version=1'))[0]?.properties ?? {})).toEqual(['namn', 'antal'])
  expect((await app.ask(`${path}/features?version=1&sort=typ`)).status).toBe(400)
  expect((await app.ask(`${path}/statistics?version=1&field=typ`)).status).toBe(400)
})

test('a field that newer data no longer has stays hidden in the version that has it, though a later description does not speak of it', async () => {
  const id = 'ror'
  await publishFile(app, { id })
  await sendData(app, id, { content: 'namn;wkt\nNytt;POINT (501500 6400500)\n' })
  await describeWhole(app, id, { gone: { typ: { k: 2 } } })
  await publish(app, id)
  await describeWhole(app, id, { description: { title: { sv: 'En annan titel', en: '' } } })
  await publish(app, id)
  const { items } = features.parse(await app.get(`/api/v1/layers/${id}/features?version=1`))
  expect(Object.keys(items[0]?.properties ?? {})).toEqual(['namn', 'antal'])
})

test('its publisher reads all of it', async () => {
  const own = async (query: string) =>
    features.parse(await (await app.ask(`${path}/features?${query}`, { token: testToken })).json()).items
  expect((await own('version=2'))[0]?.properties).toEqual({ namn: 'Hemligt', typ: 'dolt' })
  expect((await own('version=1'))[0]?.properties).toMatchObject({ typ: 'fiber' })
  const { versions } = oneLayer.parse(await (await app.ask(path, { token: testToken })).json())
  expect(versions.map(({ number }) => number)).toEqual([3, 2, 1])
})
