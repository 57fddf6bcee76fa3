// The way in and the way out, in the demo: as one of its invented people.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testToken } from '../../api/fixture/open_test_app.ts'
import { launchBrowser } from './browser.ts'
import { type ServedApp, serveApp } from './served_app.ts'
import { stepInAs } from './step_in.ts'

let served: ServedApp
let browser: Browser
beforeAll(async () => {
  served = await serveApp({ is_demo: true })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

test('whoever is refused a page signs in, comes back to it, and signs out again', async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(`${served.origin}/leveranser?register=addresses`)
  await page.getByText('läsa in filer, ångra leveranser').waitFor()
  await page.locator('main').getByRole('link', { name: 'Logga in' }).click()
  await page.getByRole('heading', { level: 1, name: 'Logga in' }).waitFor()
  await page.getByRole('button', { name: /Handläggare Hedda$/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Leveranser' }).waitFor()
  expect(page.url()).toBe(`${served.origin}/leveranser?register=addresses`)
  const strip = page.getByRole('navigation', { name: 'För dig som är inloggad' })
  expect(await strip.getByRole('link').allInnerTexts()).toEqual([
    'Det jag följer',
    'Ärenden',
    'Beslutsomgång',
    'Programmets pengar',
    'Marknadssamråd',
    'Läs in',
    'Återkommande leveranser',
    'Rätta i registren',
    'Leveranser',
    'Datakvalitet',
    'Inbjudningar',
    'Föreningar',
    'Mitt konto',
  ])
  await page.getByText('Inloggad: Påhittade Handläggare Hedda').waitFor()
  await page.getByRole('button', { name: 'Logga ut' }).click()
  await page.getByRole('link', { name: 'Logga in' }).waitFor()
  expect(page.url()).toBe(`${served.origin}/`)
  expect((await page.context().cookies()).map(({ name }) => name)).toEqual([])
  await page.close()
})

test('whoever is signed in without the right hears which it takes and what they are', async () => {
  const page = await stepInAs(browser, { origin: served.origin, who: 'Planerare Pia', path: '/leveranser' })
  await page.getByRole('heading', { level: 1, name: 'Den här sidan ingår inte i din roll' }).waitFor()
  await page.getByText('Du är inloggad som Påhittade Planerare Pia. Dina roller: planerare.').waitFor()
  await page.close()
})

test('a person signs in, reaches the account and signs out by keyboard alone, on a phone', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  await page.goto(served.origin)
  const menu = page.getByRole('button', { name: 'Meny' })
  await menu.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Logga in' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /Publicist Per$/ }).focus()
  await page.keyboard.press('Enter')
  await page.locator('[role="tab"]').first().waitFor()
  await menu.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Mitt konto' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Mitt konto' }).waitFor()
  expect(await menu.getAttribute('aria-expanded')).toBe('false')
  await page.locator('main').getByRole('button', { name: 'Logga ut', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.locator('[role="tab"]').first().waitFor()
  await menu.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Logga in' }).waitFor()
  await page.close()
})

test('why a sign-in failed is said, with what to do', async () => {
  const page = await browser.newPage()
  for (const [failed, said] of [
    ['refused', 'avbröts eller godkändes inte'],
    ['expired', 'tog för lång tid'],
    ['provider', 'svarade inte som den ska'],
    ['blocked', 'är spärrat'],
  ] as const) {
    await page.goto(`${served.origin}/logga-in?failed=${failed}`)
    await page.getByRole('alert').filter({ hasText: said }).waitFor()
  }
  await page.close()
})

test('a link that would lead elsewhere after signing in leads to the first page', async () => {
  const page = await browser.newPage()
  await page.goto(`${served.origin}/logga-in?return_to=${encodeURIComponent('/.//elsewhere.example/')}`)
  await page.getByRole('button', { name: /Planerare Pia$/ }).click()
  await page.waitForURL(`${served.origin}/`)
  await page.close()
})

test('the operator, signed in by the link, is called so, and told what applies', async () => {
  const page = await browser.newPage()
  await page.goto(`${served.origin}/sign-in?token=${testToken}`)
  await page.goto(`${served.origin}/logga-in?return_to=/las-in`)
  await page.getByText('Du är inloggad som Driftansvarig.').waitFor()
  await page.getByRole('link', { name: 'Fortsätt dit du var på väg' }).click()
  await page.getByRole('heading', { level: 1, name: 'Läs in en fil' }).waitFor()
  await page.goto(`${served.origin}/mitt-konto`)
  await page.getByText('Driftansvarig har alla rättigheter men inget eget konto').waitFor()
  expect(await page.getByRole('heading', { name: 'API-nycklar' }).count()).toBe(0)
  await page.close()
})
