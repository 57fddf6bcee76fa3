// Where two publish together: four eyes, and both writing at once. And a file that does not say all of itself.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFindings } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { expectToFit } from './fits.ts'
import { cabinets, shapefile } from './layer_files.ts'
import { describe, drop, saved, setLevel } from './publishing.ts'
import { type ServedApp, serveApp } from './served_app.ts'
import { stepInAs } from './step_in.ts'

/** Two people go back and forth, each with maps to draw. */
const backAndForthMs = 180_000
let served: ServedApp
let browser: Browser
let per: Page
let ada: Page

beforeAll(async () => {
  served = await serveApp({ is_demo: true })
  browser = await launchBrowser()
  const { origin } = served
  const desk = { viewport: { width: 1440, height: 900 }, bypassCSP: true }
  per = await stepInAs(await browser.newContext(desk), { origin, who: 'Publicist Per', path: '/publicera' })
  ada = await stepInAs(await browser.newContext(desk), {
    origin,
    who: 'Administratör Ada',
    path: '/organisationer',
  })
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

test('an administrator is led from their layers to what organisations are as publishers', async () => {
  await ada.goto(`${served.origin}/publicera`)
  await ada.getByRole('link', { name: 'Fyra ögon och uppgifter om organisationerna' }).click()
  await expect.poll(() => ada.evaluate(() => document.activeElement?.id)).toBe('publishers')
  await expect
    .poll(() => ada.evaluate(() => document.activeElement?.getBoundingClientRect().bottom))
    .toBeLessThan(900)
})

test('an administrator decides that an organisation publishes with four eyes', async () => {
  const publishers = ada.locator('section[aria-labelledby="publishers"]')
  await publishers.getByRole('button', { name: /^Ändra Länsstyrelsen i Exempels län/ }).click()
  await ada.getByRole('checkbox', { name: /^Fyra ögon/ }).check()
  await ada.getByLabel('Slag', { exact: true }).selectOption({ label: 'Regional myndighet' })
  await ada.getByLabel('Webbplats').fill('example.se')
  await ada.getByRole('button', { name: 'Spara', exact: true }).click()
  await ada.getByText('Skriv hela adressen, med https://.').waitFor()
  await ada.getByLabel('Webbplats').fill('https://example.se/')
  expect(await axeFindings(ada)).toEqual([])
  await ada.getByRole('button', { name: 'Spara', exact: true }).click()
  await ada.getByText(/är sparad\.$/).waitFor()
  await ada.getByRole('row', { name: /Länsstyrelsen i Exempels län.*Ja.*example\.se/ }).waitFor()
  await expectToFit(ada)
  await ada.setViewportSize({ width: 1440, height: 900 })
})

test(
  'whoever drafted it sends it for review; another sends it back with a reason, then publishes it',
  async () => {
    await drop(per, await shapefile({ name: 'skåp', rows: cabinets }))
    await per.getByRole('heading', { level: 1, name: 'Skåp' }).waitFor()
    await describe(per)
    for (const [field, level] of Object.entries({ namn: 0, mark: 0, boende: 0, kontakt: 3 }))
      await setLevel(per, field, level)
    await saved(per)
    await per.getByText('Den som har gjort utkastet kan inte själv publicera det', { exact: false }).waitFor()
    expect(await per.getByRole('button', { name: 'Publicera lagret' }).count()).toBe(0)
    await per.getByRole('button', { name: 'Skicka till granskning' }).click()
    await per.getByText('Lagret är skickat till granskning.').waitFor()

    await ada.goto(`${served.origin}/publicera/skap`)
    await ada.getByLabel('Vad behöver ändras?').fill('Skriv titeln på engelska också.')
    await ada.getByRole('button', { name: 'Skicka tillbaka' }).click()
    await ada.getByText('Lagret är skickat tillbaka.').waitFor()

    await per.reload()
    await per.getByText('Skickat tillbaka: Skriv titeln på engelska också.').waitFor()
    await per.getByLabel('Titel, engelska').fill('Cabinets')
    await saved(per)
    await per.getByRole('button', { name: 'Skicka till granskning' }).click()
    await per.getByText('Lagret är skickat till granskning.').waitFor()
    await ada.reload()
    await ada.getByRole('button', { name: 'Publicera lagret' }).click()
    await ada.getByText('Lagret är publicerat.', { exact: true }).waitFor()
  },
  backAndForthMs,
)

test('what two write at once is not lost: one takes the other’s, with one’s own words at hand', async () => {
  await per.reload()
  await per.getByLabel('Titel, svenska').waitFor()
  await ada.getByLabel('Titel, svenska').fill('Adas skåp')
  await saved(ada)
  await per.getByLabel('Titel, svenska').fill('Pers skåp')
  await per.getByText('Någon annan har ändrat lagret medan du skrev.').waitFor()
  expect(await per.getByLabel('Titel, svenska').inputValue()).toBe('Pers skåp')
  await per.getByRole('button', { name: 'Ta den andras, ha mitt till hands' }).click()
  expect(await per.getByLabel('Titel, svenska').inputValue()).toBe('Adas skåp')
  await per.getByRole('button', { name: 'Ta mitt: Titel' }).click()
  expect(await per.getByLabel('Titel, svenska').inputValue()).toBe('Pers skåp')
  await saved(per)
})

test('a file that does not say its coordinate system is asked about, and stays chosen', async () => {
  await per.goto(`${served.origin}/publicera`)
  await drop(per, await shapefile({ name: 'utan system', rows: cabinets, has_crs: false }))
  await per.getByRole('group', { name: 'Vilket koordinatsystem har filen?' }).waitFor()
  await per.getByRole('button', { name: 'Gör utkastet med det' }).click()
  await per.getByText('Välj ett koordinatsystem, eller skriv en kod som EPSG:3009.').waitFor()
  await per.getByRole('radio', { name: /^SWEREF 99 TM/ }).check()
  await per.getByRole('button', { name: 'Gör utkastet med det' }).click()
  await per.getByRole('heading', { level: 1, name: 'Utan system' }).waitFor()
})
