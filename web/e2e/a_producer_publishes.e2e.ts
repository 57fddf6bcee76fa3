// A producer's layer, from the file to the page that everybody reads, on to the next version, and down again. One task a test, each on what the
// ones before it left.
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { cabinets, shapefile } from './layer_files.ts'
import { describe, drop, saved, setLevel, stateKindsOfPublishers } from './publishing.ts'
import { expectReadable } from './readable.ts'
import { type ServedApp, serveApp } from './served_app.ts'
import { stepInAs } from './step_in.ts'

let served: ServedApp
let browser: Browser
let context: BrowserContext
let page: Page
const errors: string[] = []

beforeAll(async () => {
  served = await serveApp({ is_demo: true })
  browser = await launchBrowser()
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, bypassCSP: true })
  page = await stepInAs(context, { origin: served.origin, who: 'Publicist Per', path: '/publicera' })
  await stateKindsOfPublishers(served.origin)
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`)
  })
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

const asEverybody = (path: string) => fetch(served.origin + path)
const publish = (name = 'Publicera lagret') => page.getByRole('button', { name, exact: true })

test('a zipped Shapefile becomes a draft that nobody else sees, with what is left as links to where it is filled in', async () => {
  await drop(page, await shapefile({ name: 'kopplingsskåp', rows: cabinets }))
  await page.getByRole('heading', { level: 1, name: 'Kopplingsskåp' }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/publicera/kopplingsskap')
  await page.getByText('4 rader, 4 fält').waitFor()
  expect((await asEverybody('/api/v1/layers/kopplingsskap')).status).toBe(404)
  expect(await publish().count()).toBe(0)
  await page.getByRole('link', { name: 'Fältet boende är inte klassat (K).' }).press('Enter')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'Konfidentialitet för boende',
  )
})

test('a field that nobody has classified stops it; what is held back is named with its reason', async () => {
  await describe(page)
  for (const field of ['namn', 'mark']) await setLevel(page, field, 0)
  await setLevel(page, 'kontakt', 3)
  await saved(page)
  await expect
    .poll(() => page.locator('#step-publish li').allInnerTexts())
    .toEqual(['Fältet boende är inte klassat (K).'])
  expect(await publish().count()).toBe(0)
  await page.getByRole('button', { name: 'Markera de oklassade' }).click()
  await page.getByRole('button', { name: 'Sätt', exact: true }).click()
  await page.getByText('1 fält har nu nivå 0.').waitFor()
  await page.getByRole('checkbox', { name: 'boende räknar personer' }).check()
  await saved(page)
  const seen = page.locator('#step-seen')
  await expect.poll(() => seen.innerText()).toContain('kontakt konfidentialitet 3')
  // Three people are fewer than five.
  await expect.poll(() => seen.locator('tbody tr').nth(1).innerText()).toMatch(/Skåp 2\s+skog\s+tomt/)
  expect(await seen.innerText()).not.toContain('kalle@example.se')
})

test('the draft is drawn by a field’s values, and the words of its legend are its producer’s', async () => {
  await page.getByRole('radio', { name: 'En färg för varje värde' }).check()
  await page.locator('#step-look').getByLabel('Fält', { exact: true }).selectOption('mark')
  await page.getByLabel('Ord i teckenförklaringen för gata').fill('Vid gata')
  await saved(page)
  const { description } = await page.evaluate(async () =>
    (await fetch('/api/v1/own-layers/kopplingsskap')).json(),
  )
  expect(description.style.paint).toMatchObject({ kind: 'categories', field: 'mark' })
  expect(description.style.paint.classes[0]).toMatchObject({ value: 'gata', title: 'Vid gata' })
})

test('the page of a layer is clean by axe in both themes and fits down to 320 pixels, headings in order', async () => {
  await expectReadable(page)
})

test('published, it has a page that everybody reads, without what was held back', async () => {
  await publish().press('Enter')
  await page.getByText('Lagret är publicerat.', { exact: true }).waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('step-publish-title')
  const visitor = await browser.newPage()
  await visitor.goto(`${served.origin}/lager/kopplingsskap`)
  await visitor.getByRole('heading', { level: 1, name: 'Kopplingsskåp' }).waitFor()
  await visitor.getByText('Var kopplingsskåpen står.').first().waitFor()
  await visitor.close()
  const text = await (await asEverybody('/api/v1/layers/kopplingsskap')).text()
  expect(text).toContain('boende')
  expect(text).not.toContain('kontakt"')
})

test('replaced data shows what differs, and is everybody’s only once it is published', async () => {
  const rows = `(select * from ${cabinets} where namn <> 'Skåp 4' union all
    select 'Skåp 5', 'gata', 9, 'eva@example.se', 403000.0, 6400600.0) as rows`
  const file = await shapefile({ name: 'nya skåp', rows })
  const replace = page.locator('#replace-data')
  await replace.evaluate((details) => details.setAttribute('open', ''))
  await replace.locator('input[type=file]').setInputFiles(file)
  await replace.getByRole('button', { name: 'Byt ut data i utkastet' }).click()
  await page.getByText('Data är utbytt i utkastet.').waitFor()
  const difference = page.locator('section[aria-labelledby="difference-title"]')
  await expect
    .poll(async () => (await difference.locator('dl').innerText()).split(/\s+/).join(' '))
    .toBe('Tillkommer 1 Försvinner 1 Oförändrade 3')
  await publish('Publicera ändringarna').click()
  await page.getByText('Lagret är publicerat.', { exact: true }).waitFor()
  await expect.poll(() => page.getByText('Versioner (2)').count()).toBe(1)
})

test('an earlier version has an address of its own, with the rows that it had', async () => {
  const visitor = await browser.newPage({ bypassCSP: true })
  await visitor.goto(`${served.origin}/lager/kopplingsskap`)
  await visitor.getByRole('link', { name: 'Visa version 1' }).press('Enter')
  await visitor.getByRole('heading', { level: 1, name: 'Kopplingsskåp, version 1' }).waitFor()
  expect(new URL(visitor.url()).search).toBe('?version=1')
  await visitor.reload()
  await visitor.getByRole('cell', { name: 'åker' }).waitFor()
  expect(await visitor.locator('tbody tr').count()).toBe(4)
  expect(await visitor.getByRole('link', { name: 'Ladda ned CSV' }).getAttribute('href')).toBe(
    '/api/v1/layers/kopplingsskap/download?format=csv&version=1',
  )
  await expectReadable(visitor)
  await visitor.getByRole('link', { name: 'Visa den senaste' }).click()
  await visitor.getByRole('heading', { level: 1, name: 'Kopplingsskåp', exact: true }).waitFor()
  await visitor.goto(`${served.origin}/lager/kopplingsskap?version=7`)
  await visitor.getByText('Lagret har ingen version med det numret.').waitFor()
  await visitor.close()
})

test('withdrawn with a reason, it is gone for everybody', async () => {
  await page.locator('summary', { hasText: 'Avpublicera' }).click()
  const withdraw = page.locator('#step-publish details')
  await withdraw.getByRole('button', { name: 'Avpublicera lagret' }).click()
  await withdraw.getByText('Skriv ett skäl.').waitFor()
  await withdraw.getByLabel('Varför avpubliceras det?').fill('Skåpen är rivna.')
  await withdraw.getByRole('button', { name: 'Avpublicera lagret' }).click()
  await withdraw.getByRole('button', { name: 'Ja, avpublicera' }).click()
  await page.getByText('Lagret är avpublicerat.').first().waitFor()
  expect((await asEverybody('/api/v1/layers/kopplingsskap')).status).toBe(404)
})

test('the list says where each layer stands, and is kept to a state; it is clean by axe and fits', async () => {
  await page.getByRole('link', { name: 'Dina lager' }).click()
  await page.getByRole('row', { name: /Kopplingsskåp.*Avpublicerat/ }).waitFor()
  await page.getByLabel('Läge', { exact: true }).selectOption({ label: 'Under granskning' })
  await page.getByRole('button', { name: 'Visa', exact: true }).click()
  await page.getByText('Inget lager passar in på det du söker.').waitFor()
  expect(new URL(page.url()).search).toBe('?layer_state=in_review')
  await page.getByRole('link', { name: 'Visa alla' }).click()
  await page.getByRole('row', { name: /Kopplingsskåp/ }).waitFor()
  await expectReadable(page)
  expect(errors).toEqual([])
})
