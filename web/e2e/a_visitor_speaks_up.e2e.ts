// A visitor reports an error with a picture, by keyboard on a telephone; an officer answers it; the outcome is seen by the link and in public, and
// the visitor is not. Then a comment on a plan: placed, read, answered and taken along.
import { encode } from 'fast-png'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { expectToFit } from './fits.ts'
import { expectReadable } from './readable.ts'
import { type ServedApp, serveApp } from './served_app.ts'
import { stepInAs } from './step_in.ts'

let served: ServedApp
let browser: Browser
const phone = { width: 390, height: 844 }
const picture = Buffer.from(
  encode({ width: 2, height: 1, data: new Uint8Array(6), channels: 3, depth: 8, text: { Author: 'Hulda' } }),
)

beforeAll(async () => {
  served = await serveApp({ is_demo: true, now: () => new Date() })
  browser = await launchBrowser()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await served?.close()
})

async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: phone, bypassCSP: true, ...options })
  await page.goto(served.origin + path)
  return page
}

/** Tabs until the control of this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let tries = 0; tries < 120; tries += 1) {
    await page.keyboard.press('Tab')
    const label = await page.evaluate(() => {
      const { activeElement: one } = document
      if (!(one instanceof HTMLElement)) return ''
      const labels = 'labels' in one && one.labels instanceof NodeList ? [...one.labels] : []
      return [
        one.getAttribute('aria-label'),
        one.innerText,
        ...labels.map(({ textContent }) => textContent),
      ].join(' ')
    })
    if (name.test(label)) return
  }
  throw new Error(`${name} is not reached by Tab.`)
}

test('a visitor reports an error with a picture by keyboard, an officer answers it, and the outcome is public without the person', async () => {
  const page = await open('/?area=B01')
  const words = 'Hulda Hemligsson: vi har fiber.'
  await page.getByRole('link', { name: 'Något stämmer inte?' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Något stämmer inte' }).waitFor()
  await expectToFit(page)
  // By its name, with the id beside it.
  await page.getByText(/^Det gäller bristområdet (?!B01)\S/).waitFor()
  await page.getByText('B01', { exact: true }).waitFor()
  await tabTo(page, /Vad stämmer inte/)
  await page.keyboard.type(words)
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'foto.png', mimeType: 'image/png', buffer: picture })
  await tabTo(page, /Skicka anmälan/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Tack, anmälan är mottagen' }).waitFor()
  const link = await page.getByLabel('Din länk').inputValue()
  await page.getByText('skickad', { exact: false }).first().waitFor()

  const office = await browser.newContext({ bypassCSP: true })
  const officer = await stepInAs(office, { origin: served.origin, who: 'handläggare', path: '/anmalda-fel' })
  await officer.getByText(words).waitFor()
  await officer.getByRole('link', { name: 'foto.png' }).waitFor()
  await officer.getByLabel('Rättat').check()
  await officer.getByLabel('Svar, som alla kan läsa').fill('Adressen är rättad.')
  // On to the area's row, with the report as the reason; what was typed is there afterwards, with the number of the delivery.
  await officer.getByRole('link', { name: 'Rätta i registren' }).last().click()
  await officer.getByLabel('Namn', { exact: true }).fill('Rättade backen')
  const reported = new URL(officer.url()).searchParams.get('report') ?? ''
  expect(link).toContain(reported)
  expect(await officer.getByLabel('Varför rättas det?').inputValue()).toBe(`Anmält fel ${reported}`)
  await officer.getByRole('button', { name: 'Se vad det gör' }).click()
  await officer.getByRole('button', { name: 'Rätta', exact: true }).click()
  await officer.getByRole('link', { name: 'Svara på anmälan' }).click()
  expect(await officer.getByLabel('Svar, som alla kan läsa').inputValue()).toBe('Adressen är rättad.')
  const delivery = await officer.getByLabel('Leveransens nummer').inputValue()
  await expectReadable(officer)
  await officer.getByRole('button', { name: 'Spara svaret' }).click()
  await officer.getByText('Svaret är sparat.').waitFor()

  const follower = await browser.newPage({ viewport: phone })
  await follower.goto(link)
  await follower.getByText('Adressen är rättad.').waitFor()
  expect(await follower.getByText(words).count()).toBe(1)
  expect(new URL(follower.url()).hash).toBe('')

  const everybody = await open('/anmalda-fel')
  await everybody.getByText('Adressen är rättad.').waitFor()
  await everybody.getByText(`Rättat med leverans ${delivery}`).waitFor()
  expect(await everybody.content()).not.toContain('Hulda')
}, 120_000)

test('a planner asks, a visitor comments, the comment is read, answered and open data', async () => {
  const planner = await stepInAs(browser, { origin: served.origin, who: 'planerare', path: '/synpunkter' })
  await planner.getByRole('button', { name: 'Ställ en fråga' }).click()
  const day = (after: number) => new Date(Date.now() + after * 24 * 3600 * 1000).toISOString().slice(0, 10)
  await planner.getByLabel('Rubrik').fill('Var behövs fiber?')
  await planner.getByLabel('Vad vill ni veta?').fill('Vi planerar nästa etapp.')
  await planner.getByLabel('Första dag').fill(day(-1))
  await planner.getByLabel('Sista dag').fill(day(10))
  await planner.getByRole('button', { name: 'Spara utkastet' }).click()
  await planner.getByRole('button', { name: 'Publicera frågan' }).click()
  await planner.getByRole('button', { name: 'Publicera frågan' }).click()
  await planner.getByRole('heading', { name: 'Lämna en synpunkt' }).waitFor()
  const path = new URL(planner.url()).pathname

  const page = await open('/tyck-till')
  await page.getByRole('link', { name: 'Var behövs fiber?' }).click()
  await page.getByLabel('Vad tycker du?').fill('Tolv hus vid sjön.')
  await page.getByRole('button', { name: 'Skicka synpunkten' }).click()
  await page.getByText('Tack, synpunkten är mottagen.').waitFor()

  await planner.reload()
  await planner.getByLabel('Svar, som alla kan läsa (frivilligt)').fill('Vi tar med det.')
  await planner.getByRole('button', { name: 'Spara', exact: true }).click()
  await planner.getByText('Vi tar med det.').first().waitFor()

  const everybody = await open(path)
  await everybody.getByText('Tolv hus vid sjön.').waitFor()
  const csv = await (
    await fetch(`${served.origin}/api/v1/questions/${path.split('/').at(-1)}/comments?format=csv`)
  ).text()
  expect(csv).toContain('Tolv hus vid sjön.')
  expect(csv).toContain('Vi tar med det.')
}, 120_000)

test.each(['sv', 'en'])(
  'what everybody reads and fills in can be read (%s)',
  async (language) => {
    for (const path of ['/tyck-till', '/anmal-fel?area=B01', '/anmalda-fel', '/synpunkter']) {
      const page = await open(`${path}${path.includes('?') ? '&' : '?'}language=${language}`)
      await page.locator('main h1').waitFor()
      await page.waitForLoadState('networkidle')
      await expectReadable(page)
      await page.close()
    }
  },
  120_000,
)
