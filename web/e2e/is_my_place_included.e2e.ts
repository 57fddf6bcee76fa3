// A citizen asks: by a misspelt name, by coordinates, with the keyboard, in either language, on a phone.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { type ServedApp, serveApp } from './served_app.ts'

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

const open = async (path: string, width = 1440) => {
  const page = await browser.newPage({ viewport: { width, height: 844 } })
  await page.goto(served.origin + path)
  return page
}
const field = (page: Page) => page.getByRole('combobox', { name: /Sök adress|Search address/ })
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
const lead = async (page: Page) => plain(await page.locator('article .lead').first().innerText())

test('a misspelt address is suggested, and taken with arrow and Enter', async () => {
  const page = await open('/')
  await field(page).fill('bakcen 1')
  await page.getByRole('option', { name: /^Backen 1 Småbro/ }).waitFor()
  expect(await field(page).getAttribute('aria-expanded')).toBe('true')
  await field(page).press('ArrowDown')
  expect(await page.locator('[aria-selected="true"]').innerText()).toMatch(/^Backen 1\s/)
  await field(page).press('Enter')
  // A0101 lies in B01, which its point connects on the day.
  await expect.poll(() => lead(page)).toContain('som räknas som anslutet')
  expect(new URL(page.url()).pathname).toBe('/min-plats')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Är min plats med?')
  await page.goBack()
  await field(page).waitFor()
  await page.close()
})

test('coordinates in no area say which is the nearest, how far, and what the list does not say', async () => {
  const page = await open('/', 390)
  // 200 m south of B01.
  await field(page).fill('6400800, 401500')
  await page.getByRole('option').waitFor()
  await field(page).press('Enter')
  await expect.poll(() => lead(page)).toBe('Platsen ligger inte i något bristområde på länets lista.')
  const answer = plain(await page.locator('article').innerText())
  expect(answer).toContain(
    'Närmast: Avbruten, 200 m bort. Listan säger inget om vilka som säljer fiber hos dig',
  )
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.close()
})

test('the answer is a link that can be shared, in English too', async () => {
  const page = await open('/min-plats?address=A0801&language=en')
  await expect.poll(() => lead(page)).toMatch(/^The address lies in the shortage area Arton av nitton\./)
  await page.close()
})

test('the records that decide open pages of their own', async () => {
  const page = await open('/?area=B16')
  await page.getByRole('link', { name: /Ansökan K07/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Ansökan K07' }).waitFor()
  await page.getByText('Beslutet är överklagat').waitFor()
  await page.getByRole('link', { name: 'Två delar' }).click()
  await page.locator('#area-title').waitFor()
  await page.goto(`${served.origin}/stamnat/P03`)
  await page.getByRole('link', { name: 'Hörnet' }).waitFor()
  await page.goto(`${served.origin}/ansokningar/nowhere`)
  await page.getByRole('heading', { level: 1, name: 'Det finns ingen ansökan nowhere.' }).waitFor()
  await page.close()
})

test('Escape closes the suggestions and keeps the letters, and an area is opened by a click', async () => {
  const page = await open('/')
  await field(page).fill('vastra granen')
  const option = page.locator('[role=option]', { hasText: 'Västra grannen' })
  await option.waitFor()
  await field(page).press('Escape')
  await option.waitFor({ state: 'hidden' })
  expect(await field(page).inputValue()).toBe('vastra granen')
  await field(page).press('ArrowDown')
  await option.click()
  await page.getByRole('heading', { name: 'Västra grannen' }).waitFor()
  expect(new URL(page.url()).search).toBe('?area=B02')
  await page.close()
})
