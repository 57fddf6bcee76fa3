// The administrator's pages are as accessible as everybody's: by axe, in both themes and languages, at every width, headings in order.
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { testToken } from '../../api/fixture/open_test_app.ts'
import { launchBrowser } from './browser.ts'
import { textFile } from './import_files.ts'
import { expectReadable } from './readable.ts'
import { type ServedApp, serveApp } from './served_app.ts'

let served: ServedApp
let browser: Browser
let context: BrowserContext
/** Paths of imports: one whose coordinates are guessed, one previewed with a rejected row. */
let guessed: string
let previewed: string

beforeAll(async () => {
  served = await serveApp()
  browser = await launchBrowser()
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, bypassCSP: true })
  const page = await context.newPage()
  await page.goto(`${served.origin}/sign-in?token=${testToken}`)
  guessed = await send(page, 'shortage-areas', {
    name: 'områden.csv',
    text: 'Beteckning;Områdesnamn;wkt\nB90;Nya byn;"POLYGON ((401000 6401000, 402000 6401000, 402000 6402000, 401000 6401000))"\n',
  })
  previewed = await send(page, 'addresses', {
    name: 'adresser.csv',
    text: 'id,kind,label,longitude,latitude\nA0101,permanent,Backen 1 B,13.1,57.7\nA9,slott,Slottet,13.1,57.7\n',
  })
  await page.getByRole('radio', { name: /^Uppdatera/ }).check()
  await page.getByRole('button', { name: 'Förhandsgranska' }).click()
  await page.locator('#result-title').waitFor()
  await page.close()
})

afterAll(async () => {
  await browser?.close()
  await served?.close()
})

async function send(
  page: Page,
  register: string,
  { name, text }: { name: string; text: string },
): Promise<string> {
  await page.goto(`${served.origin}/las-in?register=${register}`)
  await page.locator('input[type=file]').setInputFiles(textFile(name, text))
  await page.getByRole('button', { name: 'Läs filen' }).click()
  await page.locator('#step-how').waitFor()
  return new URL(page.url()).pathname
}

const views: readonly (readonly [what: string, path: () => string, ready: string])[] = [
  ['reading in', () => '/las-in', 'fieldset'],
  ['an import whose coordinates are guessed', () => guessed, '#step-places'],
  ['an import that is previewed, in English', () => `${previewed}?mode=update&language=en`, '#result-title'],
  ['the history', () => '/leveranser', 'tbody tr'],
  ['a delivery', () => '/leveranser/1?language=en', '#changes-title'],
]

for (const [what, path, ready] of views)
  test(`${what} can be read by axe in both themes, and fits`, async () => {
    const page = await context.newPage()
    await page.goto(served.origin + path())
    await page.locator(ready).first().waitFor()
    await expectReadable(page)
    await page.close()
  })
