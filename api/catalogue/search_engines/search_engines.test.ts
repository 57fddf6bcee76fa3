// Before the contract's shapes are made, since it gives them `openapi`.
import '@hono/zod-openapi'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SaxesParser } from 'saxes'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../app.ts'
import { openTestApp, type TestApp } from '../../fixture/open_test_app.ts'
import { addressesOf } from '../addresses.ts'
import { complete, layer } from '../fixture/layers.ts'
import { headOfLayer } from './layer_page.ts'
import { schemaOrgOf } from './schema_org.ts'

const url = 'https://karta.example.se'
const at = addressesOf(url)
let app: TestApp
let folder: string
beforeAll(async () => {
  app = await openTestApp({}, undefined, { env: { BRISTKARTAN_URL: url } })
  folder = mkdtempSync(join(tmpdir(), 'bristkartan-pages-'))
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html><head><title>B</title></head><body></body></html>',
  )
}, 60_000)
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await app.close()
})

const textOf = async (path: string) => (await app.ask(path)).text()
const page = (path: string) => {
  const log = { info: () => undefined, error: (error: unknown) => console.error(error) }
  const withPages = createApp({ stage: () => ({ ready: true, product: app.product }), log, pages: folder })
  return withPages.request(path)
}

test('the sitemap names the public pages and the public layers, and nothing else', async () => {
  const sitemap = await textOf('/sitemap.xml')
  new SaxesParser().write(sitemap).close()
  const found = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address)
  expect(found).toContain(`${url}/`)
  expect(found.filter((address) => address?.startsWith(`${url}/lager/`))).toEqual([
    `${url}/lager/shortage-areas`,
    `${url}/lager/municipalities`,
    `${url}/lager/addresses`,
    `${url}/lager/applications`,
  ])
  expect(sitemap).not.toContain('/granskningslogg')
})

test('search engines are told where the sitemap is', async () => {
  const response = await app.ask('/robots.txt')
  expect(response.headers.get('content-type')).toContain('text/plain')
  expect(await response.text()).toContain(`Sitemap: ${url}/sitemap.xml`)
})

test('a data set for search engines says what the description says', () => {
  expect(JSON.parse(JSON.stringify(schemaOrgOf(complete, at)))).toMatchObject({
    '@type': 'Dataset',
    name: 'Bredbandsnät 2015',
    alternateName: 'Broadband networks 2015',
    license: 'http://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    temporalCoverage: '2014-01-01/2015-06-30',
    spatialCoverage: { geo: { box: '57.2 11.1 59.1 14.3' } },
    publisher: { '@type': 'Organization', name: 'Länsstyrelsen' },
  })
  const scant = schemaOrgOf(layer(), at)
  expect(Object.keys(JSON.parse(JSON.stringify(scant)))).not.toContain('license')
})

test('a layer’s page carries the data set in its head, and the same is asked for by itself', async () => {
  const html = await (await page('/lager/addresses')).text()
  const [, block = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
  expect(JSON.parse(block)).toEqual(JSON.parse(await textOf('/datasets/addresses.jsonld')))
  expect(JSON.parse(block)).toMatchObject({ url: `${url}/lager/addresses`, name: 'Adresspunkter' })
  expect(html).toContain(`<link rel="canonical" href="${url}/lager/addresses">`)
})

test('the page of a layer that is kept inside is as that of one that does not exist', async () => {
  const inner = await (await page('/lager/connection-points')).text()
  expect(inner).not.toContain('ld+json')
  expect(inner).toBe(await (await page('/lager/nonsense')).text())
  const answers = ['connection-points', 'nonsense'].map(async (id) => {
    const response = await app.ask(`/datasets/${id}.jsonld`)
    return `${response.status} ${await response.text()}`.replaceAll(id, '…')
  })
  const [hidden, unknown] = await Promise.all(answers)
  expect(hidden).toBe(unknown)
})

test('what stands in a description ends neither the block nor an attribute', () => {
  const said = { title: { sv: '</script><script>alert(1)</script>' }, abstract: { sv: '"><img src=x>' } }
  const head = headOfLayer(layer({ said }), at)
  expect(head.match(/<\/?script/g)).toEqual(['<script', '</script'])
  expect(head).not.toContain('<img')
  const [, block = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(head) ?? []
  expect(JSON.parse(block)).toMatchObject({ name: said.title.sv, description: said.abstract.sv })
})
