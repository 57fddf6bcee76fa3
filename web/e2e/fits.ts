// A page fits in every width, and its headings are in order.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const everyWidth = [1440, 720, 390, 320]

export async function expectToFit(page: Page, widths: readonly number[] = everyWidth): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 })
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(width)
  }
  const levels = await page
    .locator('h1, h2, h3, h4')
    .evaluateAll((headings) =>
      headings.filter((one) => one.checkVisibility()).map((one) => Number(one.tagName[1])),
    )
  expect(levels[0]).toBe(1)
  levels.forEach((level, at) => {
    expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1)
  })
}
