// Accessibility by machine's measure: what axe finds on a page as it stands. The page's context must let the script in (bypassCSP).
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Findings = { violations: { id: string; impact: string | null; nodes: { html: string }[] }[] }
/** In the page, once the script is there. */
declare const axe: { run(options: object): Promise<Findings> }

/** Each finding with what it was found in. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axeScript })
  const { violations } = await page.evaluate(() => axe.run({ resultTypes: ['violations'] }))
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
