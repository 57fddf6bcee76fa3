// `npm run screenshots [-- name …]`: the main states of the pages as pictures in web/screenshots, to be looked at.
// Before the contract's shapes are made, since it gives them `openapi`.
import '@hono/zod-openapi'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { AppError } from '../api/contract/problem.ts'
import { launchBrowser } from '../web/e2e/browser.ts'
import { stepInAs } from '../web/e2e/step_in.ts'
import { openServed, type Served } from './screenshots/open_served.ts'
import type { State } from './screenshots/state.ts'
import { states } from './screenshots/states.ts'
import { setUpBrowser } from './set_up/browser.ts'
import { setUpSpatial } from './set_up/spatial.ts'
import { setUpWebBuild } from './set_up/web_build.ts'

const folder = resolve(import.meta.dirname, '../web/screenshots')
const named = process.argv.slice(2)
const unknown = named.find((name) => !states.some((state) => state.name === name))
if (unknown)
  throw new AppError(
    'bad_input',
    `There is no state ${unknown}. There are: ${states.map(({ name }) => name).join(', ')}.`,
  )
await setUpSpatial()
await setUpBrowser()
await setUpWebBuild()
mkdirSync(folder, { recursive: true })
const wanted = states.filter(({ name }) => named.length === 0 || named.includes(name))
const demo = await openServed()
const empty = await openServed({ is_empty: true })
const browser = await launchBrowser()
let failed = 0
try {
  for (const state of wanted) failed += (await take(state, state.on === 'empty' ? empty : demo)) ? 0 : 1
} finally {
  await browser.close()
  await demo.close()
  await empty.close()
}
console.log(`${wanted.length - failed} pictures in web/screenshots, ${failed} states were not reached.`)
process.exitCode = failed === 0 ? 0 : 1

async function take(
  { name, path, width, theme, ready, act, as }: State,
  { origin, sign_in_link }: Served,
): Promise<boolean> {
  const context = await browser.newContext({
    viewport: { width, height: width === 390 ? 844 : 900 },
    colorScheme: theme ?? 'light',
    reducedMotion: 'reduce',
  })
  try {
    const is_person = as !== undefined && as !== 'administrator'
    const page = is_person ? await stepInAs(context, { origin, who: as }) : await context.newPage()
    if (as === 'administrator') await page.goto(sign_in_link)
    await page.goto(origin + path)
    await page.locator(ready).first().waitFor()
    await act?.(page)
    // The labels of the map fade in.
    await page.waitForTimeout(600)
    await page.screenshot({ path: join(folder, `${name}.png`) })
    console.log(name)
    return true
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    return false
  } finally {
    await context.close()
  }
}
