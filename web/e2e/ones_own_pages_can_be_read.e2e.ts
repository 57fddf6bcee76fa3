// Signing in, the account and an invitation are as accessible as everybody's pages: by axe, in both themes and languages, at every width.
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { expectReadable } from './readable.ts'
import { type ServedApp, serveApp } from './served_app.ts'
import { stepInAs } from './step_in.ts'

const desk = { viewport: { width: 1440, height: 900 }, bypassCSP: true }
let served: ServedApp
let browser: Browser
let everybody: BrowserContext
let member: BrowserContext
let link: string

beforeAll(async () => {
  served = await serveApp({ is_demo: true })
  browser = await launchBrowser()
  everybody = await browser.newContext(desk)
  member = await browser.newContext(desk)
  const page = await stepInAs(member, { origin: served.origin, who: 'Föreningsmedlem Folke' })
  await page.getByRole('textbox', { name: 'Namn' }).fill('Rapporten')
  await page.getByRole('checkbox').first().check()
  await page.getByRole('button', { name: 'Gör nyckeln' }).click()
  await page.getByRole('button', { name: 'Jag har sparat den' }).click()
  await page.getByRole('button', { name: 'Gör en inbjudan' }).click()
  link = new URL(await page.getByRole('textbox', { name: 'Bjud in' }).inputValue()).hash
  await page.close()
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

type Act = (page: Page) => Promise<void>
type View = readonly [what: string, who: () => BrowserContext, path: () => string, ready: string, act?: Act]

const views: readonly View[] = [
  ['signing in', () => everybody, () => '/logga-in?failed=expired', '#demo-title'],
  ['signing in, in English', () => everybody, () => '/logga-in?language=en', '#demo-title'],
  ['a page that takes a sign-in', () => everybody, () => '/leveranser', 'main h1'],
  ['a page that takes another role', () => member, () => '/leveranser?language=en', 'main h1'],
  ['the account, with everything opened', () => member, () => '/mitt-konto', '#erase-title', openAll],
  ['the account, in English', () => member, () => '/mitt-konto?language=en', 'tbody tr'],
  ['an invitation', () => everybody, () => `/inbjudan${link}`, '.offered'],
  [
    'an invitation to whoever is signed in, in English',
    () => member,
    () => `/inbjudan?language=en${link}`,
    '.offered',
  ],
  ['no invitation', () => everybody, () => '/inbjudan#x', '[role=alert]'],
  ['personal data', () => everybody, () => '/personuppgifter', 'tbody tr'],
  ['cookies', () => everybody, () => '/kakor?language=en', 'tbody tr'],
]

async function openAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Visa vad som finns' }).click()
  await page.getByRole('heading', { name: 'Det här finns sparat' }).waitFor()
  await page.getByRole('button', { name: /^Återkalla/ }).click()
  await page.getByRole('button', { name: 'Radera kontot' }).click()
  await page.getByRole('button', { name: 'Gör nyckeln' }).click()
}

for (const [what, who, path, ready, act] of views)
  test(`${what} can be read by axe in both themes, and fits`, async () => {
    const page = await who().newPage()
    await page.goto(served.origin + path())
    await page.locator(ready).first().waitFor()
    await act?.(page)
    await expectReadable(page)
    await page.close()
  })
