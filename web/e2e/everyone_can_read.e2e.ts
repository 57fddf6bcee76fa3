// Everybody's views can be read, in every theme and width.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { expectReadable } from './readable.ts'
import { type ServedApp, serveApp } from './served_app.ts'

const demo_notice = { sv: 'Allt är påhittat.', en: 'All of it is invented.' }
let served: ServedApp
let browser: Browser

beforeAll(async () => {
  served = await serveApp({
    region: {
      demo_notice,
      contacts: [{ function: { sv: 'Bredband', en: 'Broadband' }, email: 'bredband@example.se' }],
    },
  })
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await served?.close()
})

/** Each view, and what is there once it has been answered. */
const views: readonly (readonly [path: string, ready: string])[] = [
  ['/', '#list-title'],
  ['/?area=B17', 'article h3'],
  ['/?area=B01&language=en', 'article h3'],
  ['/?as_of=2017-01-01&passed_m=10&q=b0&status=untouched', '#list-title'],
  ['/min-plats?address=A0901', 'article h2'],
  ['/ansokningar/K07?language=en', 'article h2'],
  ['/stamnat/P03', 'article h2'],
  ['/om', 'tbody tr'],
  ['/oppna-data', 'tbody tr'],
  ['/tillganglighet?language=en', 'main h2'],
  ['/kom-igang', 'main h3'],
  ['/bristomraden?municipality=9901', '#list-title, tbody tr'],
  ['/jamfor', 'tbody th'],
  // To whoever is not signed in; signed in they are read in the_administrator_can_read.e2e.ts.
  ['/las-in', 'main h1'],
  ['/kommuner', 'tbody th'],
  ['/kommuner/9902?language=en', '#list-title'],
]

test.each(views)('%s can be read by axe in both themes, and fits', async (view, ready) => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, bypassCSP: true })
  await page.goto(served.origin + view)
  await page.locator(ready).first().waitFor()
  for (const button of await page.locator('button[aria-expanded]:visible').elementHandles())
    await button.click()
  await expectReadable(page)
  await page.close()
})
