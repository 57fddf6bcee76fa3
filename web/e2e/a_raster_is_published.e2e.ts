// A raster from the file to the page that everybody reads: drawn while it is a draft, coloured by its producer, and asked for its values.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { handTiff } from '../../data/raster/fixture/write_tiff.ts'
import { launchBrowser } from './browser.ts'
import { describe, drop, saved, setLevel, stateKindsOfPublishers } from './publishing.ts'
import { expectReadable } from './readable.ts'
import { type ServedApp, serveApp } from './served_app.ts'
import { stepInAs } from './step_in.ts'

let served: ServedApp
let browser: Browser
let page: Page
const errors: string[] = []

/** A slope of 40 by 40 pixels of 50 metres: 0 in its north-west corner, a metre more with each column and row; the last pixel has no value. */
const side = 40
const samples = Int16Array.from({ length: side * side }, (_, nth) => (nth % side) + Math.floor(nth / side))
samples[samples.length - 1] = -9999
const slope = handTiff({ width: side, height: side, samples, format: 2, nodata: '-9999', step: [50, 50] })

beforeAll(async () => {
  served = await serveApp({ is_demo: true })
  browser = await launchBrowser()
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, bypassCSP: true })
  page = await stepInAs(context, { origin: served.origin, who: 'Publicist Per', path: '/publicera' })
  await stateKindsOfPublishers(served.origin)
  listen(page)
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

function listen(on: Page) {
  on.on('pageerror', (error) => errors.push(error.message))
  on.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`)
  })
}

test('a GeoTIFF becomes a draft, drawn by pictures that only its own organisation gets', async () => {
  const picture = page.waitForResponse((answer) => /own-layers\/hojder\/tiles\/.*\.png/.test(answer.url()))
  await drop(page, { name: 'höjder.tif', mimeType: 'image/tiff', buffer: slope })
  await page.getByRole('heading', { level: 1, name: 'Höjder' }).waitFor()
  const { pathname } = new URL((await picture).url())
  expect((await picture).status()).toBe(200)
  expect((await fetch(served.origin + pathname)).status).toBe(403)
  await page.getByText('Raster, 40 × 40 bildpunkter').waitFor()
})

test('its colours are chosen on a scale, with the values that the file has', async () => {
  const look = page.locator('#step-look')
  await look.getByText('Värdena går från 0 till 77.').waitFor()
  await look.getByText('−9 999 betyder att värde saknas, och ritas inte.').waitFor()
  await look.getByLabel('Färgskala', { exact: true }).selectOption({ label: 'Ljust till mörkt blått' })
  await look.getByLabel('Antal färger').fill('4')
  await look.getByLabel('Antal färger').press('Tab')
  await look.getByLabel('Lägsta värde').fill('0')
  await look.getByLabel('Högsta värde').fill('80')
  await look.getByLabel('Högsta värde').press('Tab')
  await look.getByLabel('Skarpa gränser, inga övergångar').check()
  await look.getByLabel('Ord i teckenförklaringen för 60').fill('Högst')
  await saved(page)
  const { description } = await page.evaluate(async () => (await fetch('/api/v1/own-layers/hojder')).json())
  expect(description.raster_style).toMatchObject({
    band: 1,
    is_stepped: true,
    stops: [
      { value: 0, colour: '#CFE3EC' },
      { value: 20 },
      { value: 40 },
      { value: 60, colour: '#08364A', title: 'Högst' },
    ],
  })
  expect(await look.getByRole('list', { name: 'Teckenförklaring' }).innerText()).toContain('Högst')
  await look.getByLabel('Lägsta värde').fill('90')
  await look.getByLabel('Lägsta värde').press('Tab')
  await look.getByText('Det lägsta värdet måste vara mindre än det högsta.').waitFor()
})

test('the page is clean by axe in both themes and fits', async () => {
  await expectReadable(page)
})

test('published, everybody sees it in its colours, reads its values and takes the file along', async () => {
  await describe(page)
  await setLevel(page, 'band_1', 0)
  await saved(page)
  await page.getByRole('button', { name: 'Publicera lagret', exact: true }).click()
  await page.getByText('Lagret är publicerat.', { exact: true }).waitFor()

  const visitor = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  listen(visitor)
  await visitor.goto(`${served.origin}/lager/hojder`)
  await visitor.getByRole('list', { name: 'Teckenförklaring' }).getByText('Högst').waitFor()
  await visitor.locator('[data-drawn="true"]').waitFor({ timeout: 30_000 })
  const canvas = visitor.locator('#map canvas')
  await canvas.focus()
  await canvas.press('Enter')
  // The middle of the slope.
  await visitor.getByText(/Värdet här: (39|40|38)$/).waitFor()
  const box = await canvas.boundingBox()
  await visitor.mouse.move((box?.x ?? 0) + 4, (box?.y ?? 0) + 200)
  await visitor.getByText('Här finns inget värde.').waitFor()
  const coming = visitor.waitForEvent('download')
  await visitor.getByRole('link', { name: 'Ladda ned GeoTIFF' }).click()
  expect((await coming).suggestedFilename()).toMatch(/^hojder.*\.tif$/)
  expect(errors).toEqual([])
})

test('a raster that does not say its coordinate system is asked about, and lies where it is said to', async () => {
  const buffer = handTiff({ width: 2, height: 2, samples: Uint8Array.of(1, 2, 3, 4), keys: [] })
  await page.goto(`${served.origin}/publicera`)
  await drop(page, { name: 'utan system.tif', mimeType: 'image/tiff', buffer })
  await page.getByRole('group', { name: 'Vilket koordinatsystem har filen?' }).waitFor()
  await page.getByRole('radio', { name: /^SWEREF 99 TM/ }).check()
  await page.getByRole('button', { name: 'Gör utkastet med det' }).click()
  await page.getByRole('heading', { level: 1, name: 'Utan system' }).waitFor()
  await page.getByText('EPSG:3006', { exact: true }).waitFor()
})
