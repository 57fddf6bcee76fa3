// An administrator looks at what in the registers cannot be right, on a region that was made by hand to break every rule.
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testToken } from '../../api/fixture/open_test_app.ts'
import { loadBrokenRegion } from '../../data/data_quality/fixture/broken_region.ts'
import { launchBrowser } from './browser.ts'
import { expectReadable } from './readable.ts'
import { type ServedApp, serveApp } from './served_app.ts'

const desk = { width: 1440, height: 900 }
let served: ServedApp
let browser: Browser

beforeAll(async () => {
  served = await serveApp({ is_empty: true })
  await loadBrokenRegion(served.test.test)
  browser = await launchBrowser()
}, 90_000)

afterAll(async () => {
  await browser?.close()
  await served?.close()
})

/** In a context of its own, so that nobody else is signed in by it. */
async function signedIn(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: desk, ...options })
  await page.goto(`${served.origin}/sign-in?token=${testToken}`)
  await page.goto(served.origin + path)
  return page
}

const drawn = (page: Page) => page.locator('[data-drawn="true"]').waitFor({ timeout: 30_000 })
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

test('the public sees no link to data quality, and is told on its page how to sign in', async () => {
  const page = await browser.newPage({ viewport: desk })
  await page.goto(`${served.origin}/datakvalitet`)
  await page.getByRole('heading', { level: 1, name: 'Logga in för att komma vidare' }).waitFor()
  expect(await page.getByRole('link', { name: 'Datakvalitet' }).count()).toBe(0)
  expect(await page.getByRole('alert').count()).toBe(0)
  await page.close()
})

test('the administrator goes from the start to a check by register, and back', async () => {
  const page = await signedIn('/')
  await page
    .getByRole('navigation', { name: 'För dig som är inloggad' })
    .getByRole('link', { name: 'Datakvalitet' })
    .click()
  await page.getByText('34 av 34 kontroller har rader att se över.').waitFor()
  const areas = page.getByRole('region', { name: 'Bristområden' })
  expect(await areas.getByRole('listitem').count()).toBe(6)
  await areas.getByRole('link', { name: 'Områden utan adresser' }).click()
  await page.getByRole('heading', { level: 1, name: 'Områden utan adresser' }).waitFor()
  await page.getByText('Misstanke, 2 rader.').waitFor()
  await page.getByRole('link', { name: 'Alla kontroller' }).click()
  await page.getByRole('heading', { level: 1, name: 'Datakvalitet' }).waitFor()
  await page.close()
})

test('on a phone data quality is in the menu', async () => {
  const page = await signedIn('/', { viewport: { width: 390, height: 844 } })
  await page.getByRole('button', { name: 'Meny' }).click()
  await page.getByRole('link', { name: 'Datakvalitet' }).click()
  await page.getByRole('heading', { level: 1, name: 'Datakvalitet' }).waitFor()
  await page.close()
})

test('a row chosen by keyboard is marked in the table and on the map; one pressed on the map is marked in the table', async () => {
  const page = await signedIn('/datakvalitet/areas-outside-their-municipality')
  await drawn(page)
  const marked = page.locator('tr[aria-current="true"]')
  const row = page.getByRole('button', { name: 'Visa B7 på kartan' })
  await row.focus()
  await page.keyboard.press('Enter')
  await expect
    .poll(() => marked.allInnerTexts().then((texts) => texts.map(plain)))
    .toEqual(['B7 Öppna Okänd kod 9999 nej'])
  expect(await row.getAttribute('aria-pressed')).toBe('true')
  // All rows in sight again: B6 lies west of B7.
  await page.getByRole('button', { name: 'Visa allt' }).click()
  // The glide there takes 350 ms, and until it begins the map is drawn.
  await page.waitForTimeout(500)
  await drawn(page)
  const box = await page.locator('canvas').boundingBox()
  if (!box) throw new Error('There is no map.')
  // The view fits both areas with 72 pixels of air: the westernmost begins there, in the middle of the height.
  await page.mouse.click(box.x + 72 + 30, box.y + box.height / 2)
  await expect
    .poll(() => marked.allInnerTexts().then((texts) => texts.map(plain)))
    .toEqual(['B6 Öppna Lånad kod 9902 ja'])
  await page.close()
})

test('the table is ordered by a column, and turned', async () => {
  const page = await signedIn('/datakvalitet/areas-of-unusual-size')
  const ids = () => page.locator('tbody th button').allInnerTexts()
  await expect.poll(ids).toEqual(['B8', 'B10'])
  await page.getByRole('button', { name: 'Yta' }).click()
  await expect.poll(ids).toEqual(['B10', 'B8'])
  await page.getByRole('button', { name: 'Yta' }).click()
  await expect.poll(ids).toEqual(['B8', 'B10'])
  await page.close()
})

test('the rows are taken along as a file with the register’s own columns', async () => {
  const page = await signedIn('/datakvalitet/points-outside-areas')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'CSV' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('connection-points_points-outside-areas.csv')
  expect(readFileSync(await file.path(), 'utf8')).toMatch(/^id,project_id,kind,in_service_from,wkt,/)
  await page.close()
})

test('a personal identity number is not on the page', async () => {
  const page = await signedIn('/datakvalitet/wrong-organisation-numbers')
  await page.getByRole('button', { name: 'Visa K9 på kartan' }).waitFor()
  const text = await page.locator('main').innerText()
  expect(text).toContain('556016-0681')
  expect(text).not.toContain('700101')
  await page.close()
})

test('a check whose rows have no place shows its table only; one that is not there says so', async () => {
  const page = await signedIn('/datakvalitet/backbone-events-without-project?language=en')
  await page.getByText('P8 · Planned · 2014-01-01').waitFor()
  expect(await page.locator('canvas').count()).toBe(0)
  await page.goto(`${served.origin}/datakvalitet/grammar`)
  await page.getByRole('heading', { name: 'Den kontrollen finns inte.' }).waitFor()
  await page.close()
})

const views = [
  '/datakvalitet',
  '/datakvalitet/overlapping-areas',
  '/datakvalitet/application-events-out-of-order?language=en',
]
test.each(views)('%s can be read by axe in both themes, and fits', async (view) => {
  const page = await signedIn(view, { bypassCSP: true })
  await page.locator('main li, tbody tr').first().waitFor()
  if (view !== '/datakvalitet') await drawn(page)
  await expectReadable(page)
  await page.close()
})
