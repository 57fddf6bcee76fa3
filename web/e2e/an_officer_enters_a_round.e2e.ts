// What an officer does: a round of decisions by the keyboard alone, the queue kept as a view, a connection point moved, and one case that two have open.
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFindings } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { expectToFit } from './fits.ts'
import { type ServedApp, serveApp } from './served_app.ts'
import { stepInAs } from './step_in.ts'

let served: ServedApp
let browser: Browser
let hedda: Page
let context: BrowserContext

const desk = { viewport: { width: 1440, height: 900 }, bypassCSP: true }
beforeAll(async () => {
  served = await serveApp({ is_demo: true })
  browser = await launchBrowser()
  context = await browser.newContext(desk)
  hedda = await stepInAs(context, { origin: served.origin, who: 'Handläggare Hedda' })
}, 90_000)
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: at } = document
    const label =
      at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement
        ? at.labels?.[0]?.textContent
        : undefined
    return (label ?? at?.textContent ?? '').trim().replaceAll('\u00a0', ' ')
  })

/** Goes by Tab alone, as whoever has no mouse. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    if ((await focused(page)) === name) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${name}.`)
}

/** A date field takes its parts in the order of the browser's own language. */
async function typeDate(page: Page, iso: string): Promise<void> {
  const [year = '', month = '', day = ''] = iso.split('-')
  for (const typed of [`${month}${day}${year}`, `${year}${month}${day}`]) {
    await page.keyboard.type(typed)
    const value = await page.evaluate(() =>
      document.activeElement instanceof HTMLInputElement ? document.activeElement.value : '',
    )
    if (value === iso) return
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
  }
  throw new Error(`${iso} could not be typed.`)
}

test('a round is looked at and entered by the keyboard alone; an unknown number is named, and what was typed stays', async () => {
  await hedda.goto(`${served.origin}/beslutsomgang`)
  await hedda.getByRole('heading', { level: 1, name: 'Beslutsomgång' }).waitFor()
  await tabTo(hedda, 'Diarienummer')
  await hedda.keyboard.type('K04, K06 K99')
  await tabTo(hedda, 'Beslutsdatum')
  await typeDate(hedda, '2026-06-15')
  await tabTo(hedda, 'Se vad det gör')
  await hedda.keyboard.press('Enter')
  await hedda.getByText('Det här numret finns inte i registret: K99.').waitFor()
  expect(await focused(hedda)).toBe('Diarienummer')
  expect(await hedda.getByLabel('Diarienummer').inputValue()).toBe('K04, K06 K99')
  await hedda.keyboard.press('Control+End')
  for (const _letter of ' K99') await hedda.keyboard.press('Backspace')
  await tabTo(hedda, 'Se vad det gör')
  await hedda.keyboard.press('Enter')
  await hedda.getByText('2 händelser förs in.').waitFor()
  await expect.poll(() => focused(hedda)).toBe('Det här händer')
  expect(await axeFindings(hedda)).toEqual([])
  await expectToFit(hedda)
  await hedda.setViewportSize(desk.viewport)
  await tabTo(hedda, 'För in 2 händelser')
  await hedda.keyboard.press('Enter')
  await hedda.getByText('2 händelser är införda med datum').waitFor()
  const found = await served.test.get('/api/v1/applications/K06?as_of=2026-06-30')
  expect(found).toMatchObject({ status: 'granted', status_since: '2026-06-15' })
})

test('the queue is kept to a status and an order, and that is saved as a view which brings both back', async () => {
  await hedda.goto(`${served.origin}/arenden`)
  const granted = hedda.getByRole('group', { name: 'Läge' }).getByRole('button', { name: /^Beviljad/ })
  await granted.click()
  await hedda.getByRole('button', { name: 'Förening', exact: true }).click()
  await expect.poll(() => hedda.url()).toContain('case_status=granted&case_sort=association_name')
  await hedda.getByRole('button', { name: 'Spara det här urvalet som vy' }).click()
  await hedda.getByLabel('Namn på vyn').fill('Beviljade efter namn')
  await hedda.getByRole('button', { name: 'Spara vyn' }).click()
  await hedda.getByText('Vyn Beviljade efter namn är sparad.').waitFor()
  expect(await axeFindings(hedda)).toEqual([])
  await hedda.getByRole('link', { name: 'Alla', exact: true }).click()
  await expect.poll(() => hedda.url()).toContain('case_status=all')
  await hedda.getByRole('link', { name: 'Beviljade efter namn' }).click()
  await expect.poll(() => hedda.url()).toContain('case_status=granted&case_sort=association_name')
  await expect.poll(() => granted.getAttribute('aria-pressed')).toBe('true')
  await expectToFit(hedda)
  // On a telephone each case is a card.
  await hedda.setViewportSize({ width: 390, height: 844 })
  await hedda.getByRole('heading', { level: 2, name: /^K06/ }).waitFor()
  expect(await axeFindings(hedda)).toEqual([])
  await hedda.setViewportSize(desk.viewport)
})

test('a connection point is moved by its coordinates: what it does is seen first, and it becomes a delivery', async () => {
  await hedda.goto(`${served.origin}/stamnat/P01`)
  await hedda.getByRole('link', { name: /^Rätta .*F01$/ }).click()
  await hedda.getByRole('heading', { level: 2, name: /F01$/ }).waitFor()
  await hedda.getByText('Skriv punktens koordinater').click()
  await hedda.getByRole('button', { name: 'Ändra hörn 1' }).click()
  await hedda.getByLabel('Nya koordinater för hörn 1').fill('6409000, 419000')
  await hedda.getByRole('button', { name: 'Spara hörnet' }).click()
  await hedda.getByRole('button', { name: 'Se vad det gör' }).click()
  await hedda.getByText('Ny plats på kartan').waitFor()
  expect(await axeFindings(hedda)).toEqual([])
  await hedda.getByRole('button', { name: 'Rätta', exact: true }).click()
  await hedda.getByText('Skriv varför det rättas.').waitFor()
  await hedda.getByLabel('Varför rättas det?').fill('Stolpen står på andra sidan vägen.')
  await hedda.getByRole('button', { name: 'Rätta', exact: true }).click()
  await hedda.getByText('Raden är rättad.').waitFor()
  await hedda.getByRole('link', { name: 'Se leveransen' }).click()
  await hedda.getByText('Stolpen står på andra sidan vägen.').waitFor()
})

test('two officers have one case open: the second is told, loses nothing, and can save after all', async () => {
  const ada = await stepInAs(await browser.newContext(desk), {
    origin: served.origin,
    who: 'Administratör Ada',
    path: '/ansokningar/K01',
  })
  await hedda.goto(`${served.origin}/ansokningar/K01`)
  for (const page of [hedda, ada]) await page.getByText('Sätt eller ändra slutdatum').click()
  await ada.getByLabel('Nytt slutdatum').fill('2027-01-31')
  await ada.getByRole('button', { name: 'Spara slutdatum' }).click()
  await ada.getByText('Slutdatumet är sparat.').waitFor()
  await hedda.getByLabel('Nytt slutdatum').fill('2027-03-31')
  await hedda.getByLabel('Skäl', { exact: true }).fill('Tjälen gick djupt.')
  await hedda.getByRole('button', { name: 'Spara slutdatum' }).click()
  const others = hedda.getByRole('group', { name: /^Någon annan har ändrat/ })
  await others.waitFor()
  expect(await others.evaluate((element) => element === document.activeElement)).toBe(true)
  const rows = await others.locator('tbody tr').allInnerTexts()
  expect(rows.map((row) => row.split(/\t/).map((cell) => cell.replaceAll(/\s/g, ' ').trim()))).toEqual([
    ['Nytt slutdatum', '31 januari 2027', '31 mars 2027'],
    ['Skäl', '–', 'Tjälen gick djupt.'],
  ])
  expect(await hedda.getByLabel('Nytt slutdatum').inputValue()).toBe('2027-03-31')
  expect(await axeFindings(hedda)).toEqual([])
  await tabTo(hedda, 'Behåll mitt och spara över')
  await hedda.keyboard.press('Enter')
  await hedda.getByText('Projektet ska vara klart senast 31 mars 2027').waitFor()
  expect(await axeFindings(hedda)).toEqual([])
  await expectToFit(hedda)

  // The other way round: what the other has saved is taken, and what was typed is gone.
  await ada.getByLabel('Nytt slutdatum').fill('2027-06-30')
  await ada.getByLabel('Skäl', { exact: true }).fill('Fel år.')
  await ada.getByRole('button', { name: 'Spara slutdatum' }).click()
  await ada.getByRole('button', { name: 'Ta det som står nu' }).press('Enter')
  await ada.getByText('Projektet ska vara klart senast 31 mars 2027').waitFor()
  expect(await ada.getByLabel('Nytt slutdatum').inputValue()).toBe('')
  expect(await ada.getByRole('group', { name: /^Någon annan har ändrat/ }).count()).toBe(0)
})

test('on a telephone the programme’s money is read without scrolling sideways, and a sum opens what is behind it', async () => {
  await hedda.setViewportSize({ width: 390, height: 844 })
  await hedda.goto(`${served.origin}/programmets-pengar`)
  const table = hedda.getByRole('region', { name: 'Programmets pengar, en rad för varje år' })
  await table.waitFor()
  expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0)
  expect(await table.getByText('Kvar att betala ut').last().isVisible()).toBe(true)
  await table.getByRole('button', { name: /^Sökt 2015: / }).press('Enter')
  const title = hedda.getByRole('heading', { name: 'Sökt 2015, ansökan för ansökan' })
  await title.waitFor()
  expect(await title.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(await axeFindings(hedda)).toEqual([])
  await expectToFit(hedda)
})
