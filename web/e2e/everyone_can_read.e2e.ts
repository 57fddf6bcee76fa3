// Accessible by machine's measure in every view, language, theme and width. What a machine cannot judge is tried in
// what_a_user_does.e2e.ts: focus, names, order.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFindings } from './axe.ts'
import { launchBrowser } from './browser.ts'
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
/** 720 is a desktop at 200 % zoom. */
const widths = [1440, 720, 390, 320]

for (const [view, ready] of views) {
  test.each(['light', 'dark'] as const)(
    `axe finds nothing serious on ${view} in the %s theme`,
    async (colorScheme) => {
      // Its own context, whose content policy lets the measuring script in.
      const page = await browser.newPage({
        viewport: { width: 1440, height: 900 },
        colorScheme,
        bypassCSP: true,
      })
      await page.goto(served.origin + view)
      await page.locator(ready).first().waitFor()
      for (const summary of await page.locator('main details > summary:visible').all()) await summary.click()
      for (const button of await page.locator('button[aria-expanded]:visible').elementHandles())
        await button.click()
      expect(await axeFindings(page)).toEqual([])
      await page.close()
    },
  )

  test(`${view} fits in its width without scrolling sideways, down to 320 pixels`, async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 844 } })
    await page.goto(served.origin + view)
    await page.locator(ready).first().waitFor()
    for (const button of await page.locator('button[aria-expanded]:visible').elementHandles())
      await button.click()
    for (const width of widths) {
      await page.setViewportSize({ width, height: 844 })
      // What the width decides is drawn a frame later.
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
        .toBeLessThanOrEqual(width)
    }
    await page.close()
  })
}

test('headings come in order, with one h1, whether the list or an area is read', async () => {
  for (const [view, ready] of views) {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    await page.goto(served.origin + view)
    await page.locator(ready).first().waitFor({ state: 'attached' })
    const levels = await page
      .locator('h1, h2, h3')
      .evaluateAll((headings) =>
        headings.filter((one) => one.checkVisibility()).map((one) => Number(one.tagName[1])),
      )
    expect(levels[0]).toBe(1)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1)
      return level
    })
    await page.close()
  }
})
