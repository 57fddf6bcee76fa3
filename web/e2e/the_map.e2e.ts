// The map in the page, on Småbro: drawn, in step with the list and the clock, by mouse and by keyboard, and missed
// gracefully.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { boundsOf } from '../map/camera/bounds.ts'
import { launchBrowser } from './browser.ts'
import { type ServedApp, serveApp } from './served_app.ts'

const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const desk = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }
let served: ServedApp
let browser: Browser

beforeAll(async () => {
  served = await serveApp()
  browser = await launchBrowser()
})

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
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
const figure = (page: Page) => page.locator('h1').innerText().then(plain)
const query = (page: Page) => new URL(page.url()).searchParams
const area = z.object({ name: z.string(), geometry: z.unknown() })

/** The page with an area's middle in the middle of the map. */
async function openAt(id: string): Promise<{ page: Page; name: string }> {
  const { name, geometry } = area.parse(await served.test.get(`/api/v1/shortage-areas/${id}`))
  const [west, south, east, north] = boundsOf(geometry) ?? [0, 0, 0, 0]
  const page = await open(`/?map=12/${((south + north) / 2).toFixed(4)}/${((west + east) / 2).toFixed(4)}`)
  await drawn(page)
  return { page, name }
}

async function middleOfMap(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('canvas').boundingBox()
  if (!box) throw new Error('There is no map.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test('the map is drawn, and its place in the address is kept', async () => {
  const { page } = await openAt('B17')
  expect(query(page).get('map')).toMatch(/^12\//)
  await page.getByRole('button', { name: 'Zooma ut' }).click()
  await expect.poll(() => query(page).get('map')).toMatch(/^11\//)
  await page.getByRole('button', { name: 'Hela länet' }).click()
  await expect.poll(() => query(page).get('map')).toBeNull()
  await page.close()
})

test('pointing at an area marks its row, and a click opens it; back closes it', async () => {
  const { page, name } = await openAt('B17')
  const { x, y } = await middleOfMap(page)
  await page.mouse.move(x, y)
  await expect.poll(() => page.locator('li.is-pointed strong').allInnerTexts()).toEqual([name])
  await page.mouse.click(x, y)
  await page.getByRole('heading', { name: 'Varför?' }).waitFor()
  expect(query(page).get('area')).toBe('B17')
  await page.goBack()
  await page.locator('article').waitFor({ state: 'detached' })
  await page.close()
})

test('the date is moved by keyboard: a month, a year, to the ends, and the figure follows as one step back', async () => {
  const page = await open('/')
  const slider = page.getByRole('slider', { name: 'Datum' })
  await slider.waitFor()
  expect(plain((await slider.getAttribute('aria-valuetext')) ?? '')).toBe('30 juni 2015: 16 kvarstår')
  await slider.focus()
  await page.keyboard.press('PageDown')
  expect(query(page).get('as_of')).toBe('2014-06-30')
  await page.keyboard.press('ArrowLeft')
  expect(query(page).get('as_of')).toBe('2014-05-31')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => figure(page)).toBe('21 av 25 bristområden kvarstår')
  await page.goBack()
  await expect.poll(() => query(page).get('as_of')).toBeNull()
  await expect.poll(() => figure(page)).toBe('16 av 24 bristområden kvarstår')
  await page.close()
})

test('moving the date asks for no tiles', async () => {
  const page = await open('/')
  await drawn(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.getByRole('slider', { name: 'Datum' }).focus()
  await page.keyboard.press('PageDown')
  await expect.poll(() => figure(page)).toBe('21 av 25 bristområden kvarstår')
  const questions = asked.filter((path) => /^\/(api|tiles)\//.test(path))
  expect([...new Set(questions)].sort()).toEqual([
    '/api/v1/assessments',
    '/api/v1/indicators',
    '/api/v1/indicators/address-kinds',
    '/api/v1/shortage-areas',
  ])
  await page.close()
})

test('layers are chosen in a panel; strength and order survive a reload, and Escape gives the focus back', async () => {
  const page = await open('/')
  await drawn(page)
  const button = page.getByRole('button', { name: 'Lager', exact: true })
  await button.click()
  await page.getByRole('checkbox', { name: 'Stamnät' }).check()
  await page.getByText('Finansierat', { exact: true }).waitFor()
  expect(query(page).get('layers')).toBe('addresses,backbone-projects')
  await page.getByRole('slider', { name: 'Styrka: Stamnät' }).fill('40')
  await page.getByRole('button', { name: 'Flytta ned Stamnät' }).press('Enter')
  expect(query(page).get('layers')).toBe('backbone-projects:40,addresses')
  await page.keyboard.press('Escape')
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.reload()
  await button.click()
  expect(await page.getByRole('slider', { name: 'Styrka: Stamnät' }).inputValue()).toBe('40')
  await page.close()
})

test('on a phone map and list are tabs, by finger and by arrow', async () => {
  const page = await open('/', { viewport: phone })
  const map = page.getByRole('tab', { name: 'Karta' })
  await map.waitFor()
  expect(await map.getAttribute('aria-selected')).toBe('true')
  await drawn(page)
  await map.press('ArrowRight')
  const list = page.getByRole('tab', { name: 'Lista (16)' })
  expect(await list.getAttribute('aria-selected')).toBe('true')
  expect(await page.locator('#list-title').isVisible()).toBe(true)
  expect(query(page).get('view')).toBe('list')
  await page.reload()
  await page.locator('#list-title').waitFor()
  await page.close()
})

test('without tiles the page says so, and the list still works', async () => {
  const page = await browser.newPage({ viewport: desk })
  await page.route('**/tiles/**', (route) => route.fulfill({ status: 503 }))
  await page.goto(served.origin)
  await page.getByText('Kartan kunde inte hämtas.').waitFor()
  await expect.poll(() => page.locator('[aria-labelledby="list-title"] strong').count()).toBe(16)
  await page.unroute('**/tiles/**')
  await page.getByRole('button', { name: 'Försök igen' }).click()
  await drawn(page)
  await page.close()
})

type Findings = { violations: { id: string; nodes: { html: string }[] }[] }
declare const axe: { run(options: object): Promise<Findings> }

test.each([
  ['light', desk],
  ['dark', desk],
  ['light', phone],
] as const)('axe finds nothing serious with the map drawn, %s, %o', async (colorScheme, viewport) => {
  const page = await open('/', { viewport, colorScheme, bypassCSP: true })
  await drawn(page)
  await page.getByRole('button', { name: 'Lager' }).click()
  await page.addScriptTag({ content: axeScript })
  const { violations } = await page.evaluate(() => axe.run({ resultTypes: ['violations'] }))
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  await page.close()
})
