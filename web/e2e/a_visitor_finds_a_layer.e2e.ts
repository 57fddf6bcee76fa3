// A visitor looks for geodata, sees what it is, and takes it along; nothing of it needs a pointer.
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishFile } from '../../api/fixture/layers.ts'
import { namedBodies } from '../../api/fixture/people.ts'
import { launchBrowser } from './browser.ts'
import { expectReadable } from './readable.ts'
import { type ServedApp, serveApp } from './served_app.ts'

let served: ServedApp
let browser: Browser
const desk = { width: 1440, height: 900 }

beforeAll(async () => {
  served = await serveApp({
    region: { contacts: [{ function: { sv: 'Geodata', en: 'Geodata' }, email: 'geodata@example.se' }] },
  })
  await namedBodies(served.test, { organisations: ['lansstyrelsen'] })
  await publishFile(served.test, {
    id: 'schakt',
    description: {
      title: { sv: 'Planerade schakt', en: 'Planned trenches' },
      style: {
        paint: {
          kind: 'categories',
          field: 'typ',
          classes: [{ value: 'fiber', colour: '#0B4F6C', title: 'Fiberschakt' }],
          other_colour: '#77828E',
        },
      },
    },
  })
  browser = await launchBrowser()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await served?.close()
})

async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: desk, ...options })
  await page.goto(served.origin + path)
  return page
}

const drawn = (page: Page) => page.locator('[data-drawn="true"]').waitFor({ timeout: 30_000 })

test('a visitor finds a layer by a word, reads its terms and takes its rows along', async () => {
  const page = await open('/')
  await page
    .getByRole('navigation', { name: 'Sidans delar' })
    .getByRole('link', { name: 'Kartlager' })
    .click()
  await page.getByRole('heading', { level: 2, name: '7 lager' }).waitFor()
  await page.getByRole('textbox', { name: 'Sök kartlager' }).fill('schakt')
  await page.getByRole('heading', { level: 2, name: '1 träff' }).waitFor()
  expect(new URL(page.url()).search).toBe('?find=schakt')
  await page.getByRole('link', { name: 'Planerade schakt' }).click()
  await page.getByRole('heading', { level: 1, name: 'Planerade schakt' }).waitFor()
  await page.getByText('Fritt att använda, utan villkor.').waitFor()
  await drawn(page)
  await page.getByText('Fiberschakt').waitFor()
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Ladda ned CSV' }).click()
  const file = await coming
  expect(file.suggestedFilename()).toMatch(/^schakt_.*\.csv$/)
  expect(readFileSync(await file.path(), 'utf8')).toContain('Norra schaktet')
  await page.close()
})

test('filters count what they would leave, and the address keeps them', async () => {
  const page = await open('/lager')
  const published = page.getByRole('button', { name: 'Publicerade lager 1' })
  await published.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 2, name: '1 träff' }).waitFor()
  expect(await published.getAttribute('aria-pressed')).toBe('true')
  await page.reload()
  await page.getByRole('heading', { level: 2, name: '1 träff' }).waitFor()
  await page.getByRole('link', { name: 'Visa alla lager' }).click()
  await page.getByRole('heading', { level: 2, name: '7 lager' }).waitFor()
  await page.getByRole('textbox', { name: 'Sök kartlager' }).fill('älgjakt')
  await page.getByText('Inget lager passar.').waitFor()
  await page.getByText('Pröva ett kortare sökord').waitFor()
  await page.close()
})

test('by keyboard alone a row is shown on the map, and the files follow what is chosen', async () => {
  const page = await open('/lager/schakt')
  await drawn(page)
  const row = page.getByRole('button', { name: 'Visa Södra schaktet på kartan' })
  await row.focus()
  await page.keyboard.press('Enter')
  await page.locator('tr[aria-current="true"]').waitFor()
  expect(await row.getAttribute('aria-pressed')).toBe('true')
  const summary = page.getByText('Hämta bara en del')
  await summary.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('checkbox', { name: 'antal' }).focus()
  await page.keyboard.press('Space')
  await page.getByText('Filerna har 2 av 3 fält.').waitFor()
  const href = await page.getByRole('link', { name: 'Ladda ned GeoJSON' }).getAttribute('href')
  expect(href).toBe('/api/v1/layers/schakt/download?format=geojson&fields=namn,typ')
  await page.close()
})

test('the table is searched and ordered by the API', async () => {
  const page = await open('/lager/schakt')
  const first = () => page.locator('#map tbody th').first().innerText()
  await expect.poll(first).toBe('Norra schaktet')
  await page.getByRole('button', { name: 'namn', exact: true }).click()
  await page.getByRole('button', { name: 'namn', exact: true }).click()
  await expect.poll(first).toBe('Södra schaktet')
  await page.getByRole('textbox', { name: 'Sök i tabellen' }).fill('fiber')
  await expect.poll(() => page.locator('#map tbody tr').count()).toBe(1)
  await page.close()
})

test('examples carry the address of this installation, a tab for each program', async () => {
  const page = await open('/lager/schakt')
  await page
    .getByText(`curl -o schakt.gpkg "${served.origin}/api/v1/layers/schakt/download?format=gpkg"`)
    .waitFor()
  await page
    .getByRole('region', { name: 'Adressen i OGC API' })
    .getByText(`${served.origin}/ogc/collections/schakt`, { exact: true })
    .waitFor()
  await page.getByRole('tab', { name: 'curl' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.getByText(`ogr2ogr schakt.gpkg "OAPIF:${served.origin}/ogc/collections/schakt"`).waitFor()
  await page.keyboard.press('ArrowRight')
  await page.getByText('import geopandas').waitFor()
  await page.getByRole('tab', { name: 'QGIS' }).click()
  await page.getByText(`${served.origin}/tiles/schakt/{z}/{x}/{y}.mvt`).waitFor()
  await page.close()
})

test('a published layer is searched in the panel of the map, laid on it, and told of where it lies', async () => {
  const page = await open('/')
  await drawn(page)
  await page.getByRole('button', { name: 'Lager', exact: true }).click()
  const panel = page.locator('#map-layers')
  await panel.getByRole('textbox', { name: 'Sök kartlager' }).fill('planerade')
  await panel.getByRole('checkbox', { name: /^Planerade schakt/ }).check()
  await panel.getByText('Fiberschakt').waitFor()
  await expect.poll(() => new URL(page.url()).searchParams.get('layers')).toBe('addresses,schakt')
  await panel.getByRole('link', { name: 'Läs mer om Planerade schakt' }).click()
  await page.getByRole('heading', { level: 1, name: 'Planerade schakt' }).waitFor()
  await page.close()
})

test('what the score of a layer rests on is told point by point, and how it is counted', async () => {
  const page = await open('/lager/schakt')
  const score = page.locator('#score')
  await score.getByText('Så tjänas poängen:', { exact: false }).first().waitFor()
  await score.getByText(/^Alla \d+ punkter som prövats$/).press('Enter')
  await score.getByRole('heading', { level: 3, name: /^Villkor/ }).waitFor()
  await score.getByRole('link', { name: 'Så räknas poängen' }).click()
  await page.getByRole('heading', { level: 1, name: 'Så räknas öppna data-poängen' }).waitFor()
  await page.getByText('Medel av 7 öppna lager.').waitFor()
  await page.close()
})

test('a layer that is not there says so, and leads to those that are', async () => {
  const page = await open('/lager/grammatik')
  await page.getByRole('heading', { level: 1, name: 'Det kartlagret finns inte.' }).waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
  await page.getByRole('link', { name: 'Alla kartlager' }).click()
  await page.getByRole('heading', { level: 1, name: 'Kartlager' }).waitFor()
  await page.close()
})

const views = [
  { path: '/lager', ready: '#list-title' },
  { path: '/lager?language=en&find=trench', ready: 'main li h3' },
  { path: '/lager/schakt', ready: '#map tbody tr' },
  { path: '/lager/shortage-areas?language=en', ready: '#map tbody tr' },
  { path: '/oppna-data-poang', ready: 'main li' },
]
test.each(views)('$path can be read by axe in both themes, and fits', async ({ path, ready }) => {
  const page = await open(path, { bypassCSP: true })
  await page.locator(ready).first().waitFor()
  if (path.startsWith('/lager/')) await drawn(page)
  await expectReadable(page)
  await page.close()
})

test.each(['/lager', '/lager/schakt', '/lager/connection-points'])(
  '%s writes nothing to the console and loads nothing from elsewhere',
  async (path) => {
    const page = await browser.newPage({ viewport: desk })
    const said: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') said.push(message.text())
    })
    page.on('pageerror', ({ message }) => said.push(message))
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(served.origin) && !/^(data|blob):/.test(url)) said.push(url)
    })
    await page.goto(served.origin + path)
    await page.locator('main h2').first().waitFor()
    if (path !== '/lager') await drawn(page)
    expect(said).toEqual([])
    await page.close()
  },
)
