// The officers' pages and the market consultations are as accessible as everybody's: by axe, in both themes and languages, at every width.
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { expectReadable } from './readable.ts'
import { type ServedApp, serveApp } from './served_app.ts'
import { stepInAs } from './step_in.ts'

let served: ServedApp
let browser: Browser
let context: BrowserContext

beforeAll(async () => {
  served = await serveApp({ is_demo: true })
  browser = await launchBrowser()
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, bypassCSP: true })
  const page = await stepInAs(context, { origin: served.origin, who: 'Handläggare Hedda' })
  await page.close()
}, 90_000)
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

/** `press`: what is opened before the page is looked at. */
const views: readonly (readonly [path: string, ready: string, press?: string])[] = [
  ['/arenden?language=en', 'tbody tr', 'Save this selection as a view'],
  ['/ansokningar/K01?language=en', '#payments-title', 'Ask for a supplement'],
  ['/beslutsomgang?language=en', 'textarea'],
  ['/programmets-pengar', 'tbody tr'],
  ['/programmets-pengar?language=en', 'tbody tr'],
  ['/ratta?register=applications&object_id=K01&language=en', '#row-title'],
  ['/marknadssamrad?language=en', '#handled-title', 'New consultation'],
]

for (const [path, ready, press] of views)
  test(`${path} can be read by axe in both themes, and fits`, async () => {
    const page = await context.newPage()
    await page.goto(served.origin + path)
    await page.locator(ready).first().waitFor()
    if (press) await page.getByRole('button', { name: press }).first().click()
    await expectReadable(page)
    await page.close()
  })
