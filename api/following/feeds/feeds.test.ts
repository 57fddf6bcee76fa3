import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishFile } from '../../fixture/layers.ts'
import { loadSmallRegion } from '../../fixture/load_small_region.ts'
import { openTestApp, type TestApp } from '../../fixture/open_test_app.ts'
import { namedBodies } from '../../fixture/people.ts'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  await loadSmallRegion(app)
})
afterAll(() => app.close())

async function feed(path: string) {
  const response = await app.ask(path)
  const xml = await response.text()
  if (response.status !== 200) throw new Error(xml)
  const titles = [...xml.matchAll(/<title>(.*?)<\/title>/g)].map(([, title]) => title)
  const ids = [...xml.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)
  return { response, xml, title: titles[0], entries: titles.slice(1), ids: ids.slice(1) }
}

test('the feed of an area has its changes of status and the events of the applications that cover it, the latest first', async () => {
  const { response, title, entries, ids, xml } = await feed('/feeds/shortage-areas/B2.atom')
  expect(response.headers.get('content-type')).toContain('application/atom+xml')
  expect(title).toBe('Nytt om Söder')
  // K1 made it applied for; fibre from 2016 on connects it.
  expect(entries).toEqual(['Söder är nu: anslutet', 'Ansökan K1: inkommen', 'Söder är nu: ansökt'])
  expect(new Set(ids).size).toBe(3)
  expect(ids).toContain('tag:localhost,2026-11-27:area/B2/2015-03-01')
  // Midnight in Stockholm in March.
  expect(xml).toContain('<updated>2015-02-28T23:00:00.000Z</updated>')
  expect(xml).toContain('Det beror på: K1 (inkommen).')
  // The association may be one person.
  expect(xml).not.toContain('Söders fiber')
  const etag = response.headers.get('etag') ?? ''
  const again = await app.ask('/feeds/shortage-areas/B2.atom', { headers: { 'if-none-match': etag } })
  expect(again.status).toBe(304)
})

test('county, municipality and application have feeds too, in both languages', async () => {
  expect((await feed('/feeds/county.atom')).entries).toContain('Norr är nu: anslutet')
  const municipality = await feed('/feeds/municipalities/9901.atom?language=en')
  expect(municipality.title).toBe('News of Ensam')
  expect(municipality.entries).toContain('Söder is now: applied for')
  expect((await feed('/feeds/applications/K2.atom')).entries).toEqual([
    'Ansökan K2: beviljad',
    'Ansökan K2: inkommen',
  ])
})

test('a layer has a feed while everybody may see it, and what there is not has none', async () => {
  await namedBodies(app, { organisations: ['lansstyrelsen'] })
  const { id } = await publishFile(app)
  expect((await feed(`/feeds/layers/${id}.atom`)).entries).toHaveLength(1)
  for (const path of ['layers/inget', 'shortage-areas/B9', 'municipalities/0000', 'applications/K9'])
    expect((await app.ask(`/feeds/${path}.atom`)).status, path).toBe(404)
  expect((await app.ask('/feeds/applications/K1.rss')).status).toBe(404)
  expect((await app.ask('/feeds/county.atom?sida=2')).status).toBe(400)
})
