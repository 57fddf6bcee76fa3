// The pages of the OGC API: somebody finds a layer, filters it, goes through its features and reads it all in English; by keyboard, in both themes, at every width.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFindings } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { expectToFit } from './fits.ts'
import { type ServedApp, serveApp } from './served_app.ts'

let served: ServedApp
let browser: Browser
beforeAll(async () => {
  ;[served, browser] = await Promise.all([serveApp(), launchBrowser()])
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

const desk = { width: 1440, height: 900 }
const items = '/ogc/collections/addresses/items'

async function open(path: string, options = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: desk, locale: 'sv-SE', ...options })
  await page.goto(served.origin + path)
  return page
}

test('from the landing page to the features of a layer, and on to their next page', async () => {
  const page = await open('/ogc')
  await page.locator('main').getByRole('link', { name: 'Kartlager', exact: true }).click()
  await page.locator('main a[href="/ogc/collections/addresses"]').click()
  await page.getByRole('link', { name: 'Se och filtrera objekten' }).click()
  const first = await page.locator('tbody th').first().innerText()
  await page.getByRole('link', { name: 'Nästa sida' }).click()
  await expect.poll(() => page.locator('tbody th').first().innerText()).not.toBe(first)
  await page.getByRole('link', { name: 'In English' }).click()
  await page.getByRole('link', { name: 'To the first page' }).click()
  await page.getByRole('heading', { level: 1, name: /features$/ }).waitFor()
  await page.close()
})

test('by keyboard alone a filter is filled in and a wrong one mended, also without a script', async () => {
  const page = await open(items, { javaScriptEnabled: false })
  const id = await page.locator('tbody th').first().innerText()
  await page.locator('.filters summary').press('Enter')
  await page.locator('#q-id').fill(id)
  const filter = page.locator('#q-filter')
  await filter.fill('id LIKE')
  await filter.press('Enter')
  expect(await page.getByRole('alert').innerText()).toContain('filter')
  const wrong = page.getByLabel('filter', { exact: true })
  await wrong.fill('id IS NOT NULL')
  await wrong.press('Enter')
  await page.getByText('Visar 1 av 1 objekt').waitFor()
  expect(new URL(page.url()).searchParams.get('id')).toBe(id)
  expect(page.url()).not.toContain('bbox=')
  await page.close()
})

/** The features are the fullest page: in both themes, from the widest to the narrowest. */
const looked = [
  { path: '/ogc', themes: ['light'] },
  { path: '/ogc/collections/addresses/schema', themes: ['dark'] },
  { path: items, themes: ['light', 'dark'], has_map: true },
] as const

test.each(looked)('axe finds nothing on $path, and it fits', async (one) => {
  const said: string[] = []
  const page = await browser.newPage({ viewport: desk, bypassCSP: true })
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()))
  page.on('pageerror', ({ message }) => said.push(message))
  await page.emulateMedia({ colorScheme: one.themes[0] })
  await page.goto(served.origin + one.path)
  if ('has_map' in one) await page.locator('[data-drawn="true"]').waitFor({ timeout: 20_000 })
  for (const summary of await page.locator('main details > summary:visible').all()) await summary.click()
  for (const colorScheme of one.themes) {
    await page.emulateMedia({ colorScheme })
    expect(await axeFindings(page)).toEqual([])
  }
  await expectToFit(page, [1440, 320])
  expect(said).toEqual([])
  await page.close()
})
