// What is counted of the use of a layer, and that nothing else is kept of it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { createUseCounts, layerUseOf } from '../../../data/catalogue/use/use_counts.ts'
import { layerUse } from '../../contract/catalogue/publishing.ts'
import { describeWhole, publish, publishFile } from '../../fixture/layers.ts'
import { openTestApp, type TestApp, testToken } from '../../fixture/open_test_app.ts'
import { granted, namedBodies, person } from '../../fixture/people.ts'
import { useCountsOf } from './counted.ts'

let app: TestApp
let time = new Date('2026-06-30T10:00:00Z')
beforeAll(async () => {
  app = await openTestApp(undefined, () => time)
  await namedBodies(app, { organisations: ['lansstyrelsen', 'kommunen'] })
  await publishFile(app, { id: 'schakt' })
}, 60_000)
afterAll(() => app.close())

const useOf = async (id: string) =>
  layerUse.parse(await (await app.ask(`/api/v1/own-layers/${id}/use`, { token: testToken })).json()).items
const given = async (path: string, options = {}) => {
  const response = await app.ask(path, options)
  await response.arrayBuffer()
  return response
}

test('answers are counted by way and day, whoever asks; what was not given is not', async () => {
  const page = await given('/api/v1/layers/schakt')
  await given('/api/v1/layers/schakt', { token: testToken })
  // What the browser has, what only asks what there is, and what is not there.
  await given('/api/v1/layers/schakt', { headers: { 'if-none-match': page.headers.get('etag') ?? '' } })
  await given('/api/v1/layers/schakt', { method: 'HEAD' })
  await given('/api/v1/layers/skakt')
  await given('/api/v1/layers/schakt/features?sort=nothing')
  await given('/api/v1/layers/schakt/features')
  expect((await given('/tiles/schakt/0/0/0.mvt')).status).toBe(200)
  expect((await given('/tiles/schakt/5/0/0.mvt')).status).toBe(204)
  await given('/datasets/iso/schakt.xml')
  await given('/datasets/schakt.jsonld')
  await given('/api/v1/layers/schakt/download?format=csv')
  await given('/api/v1/layers/schakt/download?format=csv', { method: 'HEAD' })
  // A map program that reads an archive part by part.
  for (const range of ['bytes=0-126', 'bytes=127-200', 'bytes=201-300'])
    await given('/api/v1/layers/schakt/download?format=pmtiles', { headers: { range } })
  const day = '2026-06-30'
  expect(await useOf('schakt')).toEqual([
    { used_on: day, way: 'download:csv', times: 1 },
    { used_on: day, way: 'download:pmtiles', times: 1 },
    { used_on: day, way: 'features', times: 1 },
    { used_on: day, way: 'metadata', times: 2 },
    { used_on: day, way: 'page', times: 2 },
    { used_on: day, way: 'tiles', times: 1 },
  ])
})

test('what is written down is added to the day in Sweden, and says nothing but day, layer, way and how often', async () => {
  const counts = useCountsOf(app.product)
  await counts.write()
  // Already the next day here, not yet in UTC.
  time = new Date('2026-06-30T22:30:00Z')
  await given('/api/v1/layers/schakt')
  await counts.write()
  await given('/api/v1/layers/schakt')
  const pages = (await useOf('schakt')).filter(({ way }) => way === 'page')
  expect(pages).toEqual([
    { used_on: '2026-07-01', way: 'page', times: 2 },
    { used_on: '2026-06-30', way: 'page', times: 2 },
  ])
  await counts.write()
  expect((await useOf('schakt')).filter(({ way }) => way === 'page')).toEqual(pages)
  const columns = await app.test.database.rows(
    "select column_name as name from information_schema.columns where table_schema = 'catalogue' and table_name = 'layer_use' order by name",
    {},
    z.object({ name: z.string() }),
  )
  expect(columns.map(({ name }) => name)).toEqual(['layer_id', 'times', 'used_on', 'way'])
})

test('neither the answers of others nor the audit log notice it', async () => {
  const revision = app.test.database.revision()
  const entries = async () =>
    app.test.database.rows(
      'select count(*)::integer as entries from audit.entry',
      {},
      z.object({ entries: z.int() }),
    )
  const before = await entries()
  await given('/api/v1/layers/schakt')
  await useCountsOf(app.product).write()
  expect(app.test.database.revision()).toBe(revision)
  expect(await entries()).toEqual(before)
})

test('what could not be written is counted on', async () => {
  const { database } = app.test
  let isBroken = true
  const counts = createUseCounts(
    {
      record: (work) => (isBroken ? Promise.reject(new Error('no room')) : database.record(work)),
    },
    () => time,
  )
  counts.count('brunnar', 'page')
  await expect(counts.write()).rejects.toThrow('no room')
  counts.count('brunnar', 'page')
  isBroken = false
  await counts.write()
  await counts.write()
  expect(await layerUseOf(database, counts, 'brunnar')).toEqual([
    { used_on: '2026-07-01', way: 'page', times: 2 },
  ])
})

test('only those who publish for its organisation learn of it', async () => {
  const other = await person(app, 'Orvar', [granted('publisher', { organisation_id: 'kommunen' })])
  const path = '/api/v1/own-layers/schakt/use'
  expect((await app.ask(path)).status).toBe(403)
  expect((await app.ask(path, { cookie: other.cookie })).status).toBe(404)
  await describeWhole(app, 'schakt', { description: { classification: { k: 1, r: 1, t: 1 } } })
  await publish(app, 'schakt')
  const before = await useOf('schakt')
  // Of a layer that is not for everybody nobody else uses anything.
  await given('/api/v1/layers/schakt')
  await given('/tiles/schakt/0/0/0.mvt')
  expect(await useOf('schakt')).toEqual(before)
})
