// What a person does with the map besides looking: walks it by keys, opens it whole, asks about a place, takes it along.
import { readFile } from 'node:fs/promises'
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

async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, ...options })
  await page.goto(served.origin + path)
  await page.locator('[data-drawn="true"]').waitFor({ timeout: 30_000 })
  return page
}

const query = (page: Page) => new URL(page.url()).searchParams
const path = (page: Page) => new URL(page.url()).pathname

test('the areas are walked by keys in reading order, told, and opened by Enter', async () => {
  const page = await open('/')
  await page.locator('canvas').focus()
  const told = page.locator('.map [role="status"]')
  await page.keyboard.press('PageDown')
  await expect.poll(() => told.innerText()).toMatch(/, (ej påbörjat|ansökt|under utbyggnad|anslutet)$/)
  const first = await told.innerText()
  await page.keyboard.press('PageDown')
  await expect.poll(() => told.innerText()).not.toBe(first)
  await page.keyboard.press('PageUp')
  await expect.poll(() => told.innerText()).toBe(first)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Varför?' }).waitFor()
  expect(first).toContain(
    await page
      .locator('article h2')
      .innerText()
      .then((title) => title.split(' kvarstår')[0]),
  )
  await page.close()
})

test('where nothing lies, the place itself may be asked about, also by keyboard', async () => {
  const page = await open('/?map=14/57.2/11.9')
  await page.locator('canvas').focus()
  await page.keyboard.press('Enter')
  const ask = page.getByRole('button', { name: 'Är den här platsen med?' })
  await ask.waitFor()
  expect(await ask.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.press('Escape')
  expect(await page.locator('canvas').evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect.poll(() => path(page)).toBe('/min-plats')
  expect(query(page).get('place')).toMatch(/^\d+\.\d+,\d+\.\d+$/)
  await page.close()
})

test('who does not say where they are is told so, and nothing is sent', async () => {
  const page = await open('/')
  await page.getByRole('button', { name: 'Min plats' }).click()
  await page.getByText('Webbläsaren fick inte säga var du är.').waitFor()
  expect(path(page)).toBe('/')
  await page.close()
})

test('the whole map on a phone: a step of its own, which back and Escape close', async () => {
  const page = await open('/', { viewport: { width: 390, height: 844 } })
  const opener = page.getByRole('button', { name: 'Visa kartan i helskärm' })
  await opener.click()
  const dialog = page.getByRole('dialog', { name: 'Kartan i helskärm' })
  await dialog.waitFor()
  expect(query(page).get('view')).toBe('map-full')
  expect((await dialog.boundingBox())?.height).toBe(844)
  await page.goBack()
  await dialog.waitFor({ state: 'detached' })
  await opener.click()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(() => opener.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(query(page).get('view')).toBeNull()
  await page.close()
})

test('the map is saved as a picture at twice its size, with room for its words', async () => {
  const page = await open('/', { acceptDownloads: true })
  const canvas = await page.locator('canvas').boundingBox()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Spara bild' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('bristkartan-2015-06-30.png')
  const png = await readFile(await download.path())
  // A PNG begins with eight bytes of its own; width and height stand at 16 and 20. The margin is 24 px on either side.
  expect(png.readUInt32BE(16)).toBe(2 * (Math.round(canvas?.width ?? 0) + 48))
  expect(png.readUInt32BE(20)).toBeGreaterThan(2 * (canvas?.height ?? 0))
  await page.close()
})
