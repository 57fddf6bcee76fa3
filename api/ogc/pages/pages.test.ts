// Every answer of the OGC API that people may read is a page too: whole, in both languages, and safe whatever a producer has written.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publishFile } from '../../fixture/layers.ts'
import { loadSmallRegion } from '../../fixture/load_small_region.ts'
import { openTestApp, type TestApp } from '../../fixture/open_test_app.ts'
import { namedBodies } from '../../fixture/people.ts'
import { getApi } from '../contract/get_api.ts'
import { ogcEndpoints } from '../ogc_endpoints.ts'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  await loadSmallRegion(app)
  await namedBodies(app, { organisations: ['lansstyrelsen'] })
  await publishFile(app, {
    id: 'schakt',
    description: {
      title: { sv: 'Schakt <script>alert(1)</script>', en: 'Digs <script>alert(1)</script>' },
      abstract: { sv: '<img src=x onerror=alert(1)>', en: '<img src=x onerror=alert(1)>' },
    },
  })
}, 60_000)
afterAll(() => app.close())

/** Tiles and styles as documents are for programs; of rasters there is none here. */
const documents = /\{tileCol\}$|\/styles\/\{styleId\}$|\/map\/tiles/
const paths = [...ogcEndpoints, getApi]
  .map(({ route }) => route.path)
  .filter((path) => !documents.test(path))
  .map((path) =>
    path
      .replace('{collectionId}', 'schakt')
      .replace('{featureId}', '1')
      .replace('{recordId}', 'schakt')
      .replace('{styleId}', 'default')
      .replace('{tileMatrixSetId}', 'WebMercatorQuad'),
  )

const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }
const escaped = '&lt;script&gt;alert(1)&lt;/script&gt;'

describe.each(['sv', 'en'] as const)('in the language %s', (lang) => {
  test.each(paths)('%s is a page', async (path) => {
    const response = await app.ask(`${path}?lang=${lang}&as=public`, { headers: browser })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const page = await response.text()
    expect(page).toContain(`<html lang="${lang}">`)
    const [, heading = ''] = /<h1>(.*?)<\/h1>/s.exec(page) ?? []
    expect(heading.trim()).not.toBe('')
    expect(page).toContain(`<title>${heading} – Bristkartan</title>`)
    expect(page.match(/<h1/g)).toHaveLength(1)
    expect(linksOf(page).filter((href) => /[?&]as=|undefined|^$/.test(href))).toEqual([])
    expect(linksOf(page).some((href) => /[?&]f=(json|geojson|schema|openapi|catalog)(&|$)/.test(href))).toBe(
      true,
    )
    expect(page).not.toContain('<script>alert')
    expect(page).not.toContain('<img')
    if (path.includes('schakt')) expect(page).toContain(escaped)
  })
})

test.each(paths)('%s stays for programs what it was', async (path) => {
  for (const headers of [undefined, { accept: '*/*' }, { accept: 'application/json' }]) {
    const response = await app.ask(path, headers ? { headers } : {})
    expect(response.headers.get('content-type')).toContain('json')
  }
})

test('what a page leads to within the OGC API is there', async () => {
  const found = new Set<string>()
  for (const path of paths) {
    const page = await (await app.ask(path, { headers: browser })).text()
    for (const href of linksOf(page)) if (href.startsWith('/ogc')) found.add(href.replace(/#.*/, ''))
  }
  const missing = []
  for (const href of found) {
    const { status } = await app.ask(href, { headers: browser })
    if (status !== 200) missing.push(`${status} ${href}`)
  }
  expect(missing).toEqual([])
}, 60_000)

test('records are searched, page by page', async () => {
  const items = '/ogc/collections/catalogue/items'
  const ask = async (query: string) => (await app.ask(`${items}?${query}`, { headers: browser })).text()
  expect(await ask('q=schakt')).toContain('Visar 1 av 1 poster')
  expect(await ask('q=finnsinte')).toContain('Inga poster passar')
  const first = await ask('limit=2&lang=en')
  expect(first).toContain('Showing 2 of 7 records')
  const next = linksOf(first).find((href) => href.includes('cursor=')) ?? ''
  expect(next).toContain('lang=en')
  const second = await (await app.ask(next, { headers: browser })).text()
  expect(second).toContain('To the first page')
})

function linksOf(page: string): string[] {
  return [...page.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
}

describe('a question that has to be changed', () => {
  const items = '/ogc/collections/shortage-areas/items'
  const wrong = `${items}?f=html&lang=sv&name=Norra&filter=${encodeURIComponent('"name" LIKE <b>')}`

  test('is answered by a page that says what, with all that was asked', async () => {
    const response = await app.ask(wrong)
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('no-store')
    const page = await response.text()
    expect(page).toContain('<h1>Något i frågan behöver ändras</h1>')
    expect(page).toMatch(/<p class="lead" role="alert" lang="en">filter [^<]+<\/p>/)
    expect(page).toContain('name="filter" value="&quot;name&quot; LIKE &lt;b&gt;" aria-invalid="true"')
    expect(page).toContain('name="name" value="Norra" autocomplete')
    expect(linksOf(page)).toContain(`${items}?f=html&lang=sv&name=Norra`)
  })

  test('leads on without what was wrong', async () => {
    const page = await (await app.ask(wrong)).text()
    const rest = linksOf(page).find((href) => href.endsWith('name=Norra')) ?? ''
    expect((await app.ask(rest, { headers: browser })).status).toBe(200)
  })

  test('is a page also where nothing is there, and for a browser that names no form', async () => {
    const response = await app.ask('/ogc/collections/nothing?lang=en', { headers: browser })
    expect(response.status).toBe(404)
    const page = await response.text()
    expect(page).toContain('<h1>There is nothing here</h1>')
    expect(page).toContain('There is no collection &quot;nothing&quot;.')
  })

  test.each([{}, { accept: '*/*' }, { accept: 'application/geo+json' }])(
    'is a problem for a program that asks with %o',
    async (headers) => {
      const response = await app.ask(`${items}?filter=name+LIKE`, { headers })
      expect(response.status).toBe(400)
      expect(response.headers.get('content-type')).toContain('application/problem+json')
    },
  )
})
