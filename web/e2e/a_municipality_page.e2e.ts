// Somebody in a municipality finds its page, by mouse and by keyboard, reads it, and goes to the map.
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

async function open(path: string, viewport = { width: 1440, height: 900 }): Promise<Page> {
  const page = await browser.newPage({ viewport })
  await page.goto(served.origin + path)
  return page
}

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
const heading = (page: Page) => page.locator('h1').innerText().then(plain)

test('from the table, ordered by name, to Storbro: 3 of 5 remain, its areas, its queue of 4, and its map', async () => {
  const page = await open('/kommuner')
  const name = page.getByRole('columnheader', { name: 'Kommun', exact: true })
  await name.getByRole('button').press('Enter')
  await expect.poll(() => name.getAttribute('aria-sort')).toBe('ascending')
  expect(await page.locator('tbody th').allInnerTexts()).toEqual(['Småbro', 'Storbro', 'Tombro'])
  await page.getByRole('link', { name: 'Storbro' }).press('Enter')
  await expect.poll(() => heading(page)).toBe('3 av 5 bristområden kvarstår i Storbro')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  expect(new URL(page.url()).pathname).toBe('/kommuner/9902')
  const text = plain(await page.locator('article').innerText())
  expect(text).toContain('4 ansökningar om stöd står i kö.')
  expect(await page.locator('[aria-labelledby="list-title"] strong').count()).toBe(5)
  for (const id of ['K08', 'K12', 'K13', 'K15']) expect(text).toContain(`Ansökan ${id}`)
  await page.getByRole('link', { name: 'Visa på kartan' }).click()
  await expect.poll(() => new URL(page.url()).search).toContain('municipality=9902')
  await page.close()
})

test('on a phone the page of a municipality without areas, and of none at all, says so', async () => {
  const page = await open('/kommuner/9903', { width: 390, height: 844 })
  await expect.poll(() => heading(page)).toBe('Inga bristområden i Tombro på länets lista den 30 juni 2015')
  await page.goto(`${served.origin}/kommuner/0000`)
  await expect.poll(() => heading(page)).toBe('Det finns ingen kommun med koden 0000.')
  await page.close()
})
