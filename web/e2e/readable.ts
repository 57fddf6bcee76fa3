// Everything that a machine can say of whether a page can be read: axe in both themes, every width, headings in order.
// What it cannot judge is tried in what_a_user_does.e2e.ts: focus, names, order.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { axeFindings } from './axe.ts'
import { expectToFit } from './fits.ts'

/** The page as it stands, with all that can be folded out opened; its context must let axe in (bypassCSP). It gets its size back. */
export async function expectReadable(page: Page): Promise<void> {
  const size = page.viewportSize()
  await page.locator('main details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '')
  })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await axeFindings(page), colorScheme).toEqual([])
  }
  await page.emulateMedia({ colorScheme: null })
  await expectToFit(page)
  if (size) await page.setViewportSize(size)
}
