// A page fits in every width, and its headings are in order.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** 720 is a desktop at 200 % zoom. */
const everyWidth = [1440, 1024, 720, 390, 320]

export async function expectToFit(page: Page, widths: readonly number[] = everyWidth): Promise<void> {
  // Two answers fill a page, and either can be first.
  await page.locator('h1').first().waitFor()
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 })
    // What the width decides is drawn a frame later.
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth), { interval: 20 })
      .toBeLessThanOrEqual(width)
  }
  const levels = await page
    .locator('h1, h2, h3, h4')
    .evaluateAll((headings) =>
      headings.filter((one) => one.checkVisibility()).map((one) => Number(one.tagName[1])),
    )
  expect(levels[0]).toBe(1)
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  levels.forEach((level, at) => {
    expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1)
  })
}
