// A market consultation from its draft to its log: published by an officer, replied to on a telephone, closed after its last day.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFindings } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { expectToFit } from './fits.ts'
import { type ServedApp, serveApp } from './served_app.ts'
import { stepInAs } from './step_in.ts'

let clock = new Date('2026-06-30T10:00:00Z')
let served: ServedApp
let browser: Browser
let address = ''

const desk = { viewport: { width: 1440, height: 900 }, bypassCSP: true }
const telephone = { viewport: { width: 390, height: 844 }, bypassCSP: true, hasTouch: true }
const title = 'Samråd om två områden'

beforeAll(async () => {
  served = await serveApp({ is_demo: true, now: () => clock })
  browser = await launchBrowser()
}, 90_000)
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

async function hedda(path: string): Promise<Page> {
  const context = await browser.newContext(desk)
  return stepInAs(context, { origin: served.origin, who: 'Handläggare Hedda', path })
}

test('an officer drafts it, with areas that are ticked and pasted, and publishes it', async () => {
  const page = await hedda('/marknadssamrad')
  await page.getByRole('button', { name: 'Nytt samråd' }).click()
  await page.getByRole('button', { name: 'Spara utkastet' }).click()
  await page.getByText('Fyll i det här.').first().waitFor()
  await page.getByLabel('Rubrik').fill(title)
  await page
    .getByLabel('Text', { exact: true })
    .fill('Vi frågar om någon bygger här.\n\nSvara senast sista dagen.')
  await page.getByLabel('Första dagen att svara').fill('2026-07-01')
  await page.getByText('Lämna tomt för 30 dagar: 31 juli 2026').waitFor()
  await page.locator('summary', { hasText: 'Klistra in områdenas id:n' }).click()
  await page.getByRole('textbox', { name: 'Klistra in områdenas id:n' }).fill('B01\nB99')
  await page.getByRole('button', { name: 'Lägg till' }).click()
  await page.getByText('De här finns inte i registret: B99').waitFor()
  await page.getByText('1 område valt').waitFor()
  await page.getByLabel('Bara de som kvarstår').uncheck()
  await page.getByRole('checkbox', { name: /B02/ }).check()
  await page.getByText('2 områden valda').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Spara utkastet' }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await page.getByRole('button', { name: 'Publicera', exact: true }).click()
  await page.getByRole('button', { name: 'Ja, publicera' }).click()
  await page.getByText('Går att svara på från 1 juli 2026').waitFor()
  address = page.url()
  expect(await axeFindings(page)).toEqual([])
  await page.close()
})

test('an operator replies on a telephone; what is wrong stands beside its field, and nothing is lost', async () => {
  clock = new Date('2026-07-02T10:00:00Z')
  const page = await (await browser.newContext(telephone)).newPage()
  await page.goto(`${served.origin}/tyck-till`)
  await page.getByText('30 dagar kvar att svara, till och med 31 juli 2026').waitFor()
  await page.getByRole('link', { name: title }).click()
  await page.getByLabel('Operatörens namn').fill('Nätbolaget AB')
  await page.getByLabel('Organisationsnummer').fill('556677-8898')
  await page.getByLabel('Kontaktperson').fill('Nils Nätsson')
  await page.getByLabel('E-post').fill('nils@example.se')
  await page.getByRole('group', { name: 'Där vi bygger utan stöd' }).getByRole('checkbox').first().check()
  await page.getByRole('button', { name: 'Skicka svaret' }).click()
  await page.getByText('Numret stämmer inte.', { exact: false }).waitFor()
  await page.getByText('Ange ett datum från i dag', { exact: false }).waitFor()
  expect(await page.getByLabel('Operatörens namn').inputValue()).toBe('Nätbolaget AB')
  expect(await axeFindings(page)).toEqual([])
  await expectToFit(page, [390, 320])
  await page.getByLabel('Organisationsnummer').fill('556677-8899')
  await page.getByLabel(/^Klart senast/).fill('2027-12-31')
  const plan = { name: 'plan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF\n') }
  await page.locator('input[type=file]').setInputFiles(plan)
  await page.getByRole('button', { name: 'Skicka svaret' }).click()
  await page.getByText('Tack. Svaret kom in', { exact: false }).waitFor()
  await page.getByText('plan.pdf').waitFor()
  await page.getByText(/, skickad$/).waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.reload()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  expect(await page.getByText('Nätbolaget').count()).toBe(0)
  await page.close()
})

test('the officer reads the reply, and closes after the last day with a log that everybody reads', async () => {
  const page = await hedda(new URL(address).pathname)
  await page.getByRole('button', { name: 'Läs svaren' }).click()
  await page.getByText('Nätbolaget AB, 556677-8899').waitFor()
  await page.getByRole('link', { name: 'plan.pdf' }).waitFor()
  await page.getByText('Samrådet kan avslutas tidigast dagen efter 31 juli 2026.').waitFor()
  expect(await page.getByRole('button', { name: 'Avsluta och publicera beslutet' }).count()).toBe(0)
  await page.close()
  clock = new Date('2026-08-01T10:00:00Z')
  const later = await hedda(new URL(address).pathname)
  await later.getByLabel('Vad som beslutades, och varför').fill('Området byggs utan stöd.')
  await later.getByRole('button', { name: 'Avsluta och publicera beslutet' }).click()
  await later.getByRole('heading', { name: 'Vad samrådet ledde till' }).waitFor()
  await later.close()
  const anyone = await (await browser.newContext(desk)).newPage()
  await anyone.goto(address)
  await anyone.getByText('Området byggs utan stöd.').waitFor()
  await anyone.getByText('Någon bygger här utan stöd').waitFor()
  expect(await anyone.getByText('Nätbolaget').count()).toBe(0)
  expect(await axeFindings(anyone)).toEqual([])
  await expectToFit(anyone)
  await anyone.close()
})
