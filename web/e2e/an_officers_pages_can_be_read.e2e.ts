// The officers' pages and the market consultations are as accessible as everybody's: by axe, in both themes and languages, at every width.
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFindings } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { expectToFit } from './fits.ts'
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

async function open([path, ready, press]: (typeof views)[number]): Promise<Page> {
  const page = await context.newPage()
  await page.goto(served.origin + path)
  await page.locator(ready).first().waitFor()
  if (press) await page.getByRole('button', { name: press }).first().click()
  await page.locator('main details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '')
  })
  return page
}

for (const view of views) {
  test(`axe finds nothing on ${view[0]} in either theme, and it fits in every width`, async () => {
    const page = await open(view)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await axeFindings(page)).toEqual([])
    }
    await expectToFit(page)
    await page.close()
  })
}
