// Layers without uploading one: from a host that is allowed to a source that has changed its fields and then dies. The service is a real server at an
// invented name; the server of the product asks it as it would ask any other. One task a test, each on what the ones before it left.
import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inventedLayers } from '../../data/sources/fixture/invented_layer.ts'
import { type InventedServices, openInventedServices } from '../../data/sources/fixture/invented_services.ts'
import { testNetwork } from '../../data/sources/fixture/test_network.ts'
import { launchBrowser } from './browser.ts'
import { saved, setLevel } from './publishing.ts'
import { expectReadable } from './readable.ts'
import { type ServedApp, serveApp } from './served_app.ts'
import { stepInAs } from './step_in.ts'

let services: InventedServices
let served: ServedApp
let browser: Browser
let context: BrowserContext
let page: Page
const errors: string[] = []

beforeAll(async () => {
  services = await openInventedServices(inventedLayers(12, 20))
  services.layers = services.layers.map((one, at) =>
    at === 11 ? { ...one, elsewhere: 'https://www.dataportal.se/datasets/1_2' } : one,
  )
  served = await serveApp({ is_demo: true, network: testNetwork() })
  browser = await launchBrowser()
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, bypassCSP: true })
  page = await stepInAs(context, { origin: served.origin, who: 'Publicist Per', path: '/publicera' })
  page.on('pageerror', (error) => errors.push(error.message))
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
  await services?.close()
})

const button = (name: string | RegExp, on = page) => on.getByRole('button', { name, exact: true })
const asEverybody = (path: string) => fetch(served.origin + path)
const report = () => page.locator('section[aria-labelledby="report-title"]')

/** Not before this fetching is begun: what is said of the one before it is the same. */
async function fetched(): Promise<void> {
  const begun = page.waitForResponse((answer) => answer.url().endsWith('/refresh'))
  await button('Hämta nu').press('Enter')
  expect((await begun).status()).toBe(202)
  await page.getByRole('status').filter({ hasText: 'Hämtningen är klar.' }).waitFor()
}

async function expectToBeClean(): Promise<void> {
  await expectReadable(page)
}

test('a source on a host that nobody has allowed is refused with whom to ask', async () => {
  await page.getByRole('link', { name: /^Källor/ }).click()
  await page.getByText('Inga källor än.').waitFor()
  expect(new URL(page.url()).pathname).toBe('/publicera/kallor')
  await button('Registrera källan').click()
  await page.getByText('Välj vilket slag av källa det är.').waitFor()
  await page.getByRole('radio', { name: /^OGC API Features/ }).check()
  await page.getByLabel('Adress', { exact: true }).fill(services.address('/ogc'))
  await page.getByLabel('Namn', { exact: true }).fill('Länets geodata')
  await page.getByLabel('Metadata', { exact: true }).selectOption({ label: 'Katalogtjänst (CSW)' })
  await page.getByLabel('Adress till metadata').fill(services.address('/csw'))
  await button('Registrera källan').click()
  await page.getByText(`Källor får inte hämtas från geodata.example:${services.port} än.`).waitFor()
  expect(await page.locator('form').getByRole('link', { name: 'Kontakt' }).count()).toBe(1)
  await expectToBeClean()
})

test('the administrator allows the host where sources are registered', async () => {
  const ada = await stepInAs(await browser.newContext(), {
    origin: served.origin,
    who: 'Administratör Ada',
    path: '/publicera/kallor',
  })
  await ada.getByLabel('Ny värd').fill('två ord')
  await button('Tillåt', ada).click()
  await ada.getByText('Skriv värdens namn, till exempel geodata.example.se.').waitFor()
  await ada.getByLabel('Ny värd').fill(services.address('/ogc'))
  await button('Tillåt', ada).click()
  await ada.getByText(`geodata.example:${services.port} är tillåten.`).waitFor()
  // The national profile wants to know what kind of publisher an organisation is.
  await ada.getByRole('link', { name: 'Organisationer', exact: true }).click()
  const publishers = ada.locator('section[aria-labelledby="publishers"]')
  await publishers.getByRole('button', { name: /^Ändra Länsstyrelsen i Exempels län/ }).click()
  await publishers.getByLabel('Slag', { exact: true }).selectOption({ index: 1 })
  await button('Spara', ada).click()
  await ada.getByText(/är sparad\.$/).waitFor()
  await ada.context().close()
})

test('once it is allowed the source shows what it has, and layers are found, ticked and approved', async () => {
  await button('Registrera källan').click()
  await page.getByRole('heading', { level: 1, name: 'Länets geodata' }).waitFor()
  await page.getByText('12 lager', { exact: true }).waitFor()
  const last = page.getByRole('listitem').filter({ hasText: 'Lager 12 å' })
  expect(await last.innerText()).toContain('https://www.dataportal.se/datasets/1_2')
  expect(await last.innerText()).toContain('Följer med: sammanfattning')
  await page.getByLabel('Sök på lagrets namn eller titel').fill('lager_1')
  await page.getByText('4 av 12 lager').waitFor()
  await page.getByLabel('Markera alla 4').check()
  await page.getByLabel('Markera Lager 12 å').uncheck()
  await button('Godkänn').press('Enter')
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('layers-title')
  await page
    .getByRole('link', { name: /^Öppna lagret/ })
    .nth(2)
    .waitFor()
  await page.getByLabel('Sök på lagrets namn eller titel').fill('')
  await page.getByLabel('Markera Lager 12 å').check()
  await button('Utelämna').click()
  await page.getByText('1 lager utelämnat.').waitFor()
  await button(/^Att ta ställning till 8$/).click()
  await page.getByText('8 av 12 lager').waitFor()
  expect(new URL(page.url()).search).toBe('?layer_filter=offered')
  await expectToBeClean()
})

test('what is said of many layers is changed in the table by keyboard, and what does not hold is marked', async () => {
  await page.getByRole('link', { name: 'Metadata för källans lager' }).click()
  await page.getByRole('heading', { level: 1, name: 'Metadata för flera lager' }).waitFor()
  await button('Klassning').click()
  await page.getByRole('gridcell').first().focus()
  for (const _level of ['k', 'r', 't']) {
    await page.keyboard.press('Enter')
    await page.getByLabel(/^(Konfidentialitet|Riktighet|Tillgänglighet) .* · Lager 1 å$/).selectOption('0')
    await button('Klart').press('Enter')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowRight')
  }
  await page.keyboard.type('många')
  await page.keyboard.press('Enter')
  await button('Spara').click()
  await page.getByText('1 ruta håller inte.').waitFor()
  await page.getByRole('gridcell', { name: /många/ }).click()
  await page.getByText('Ska vara ett tal, till exempel 0,5.').waitFor()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('5')
  await page.keyboard.press('Enter')
  await button('Spara').click()
  await page.getByText('Sparat: 3 rutor i 1 lager.').waitFor()
  await expectToBeClean()
})

test('the table as a spreadsheet says what it would change and which cells are refused, and is saved whole', async () => {
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Hämta som CSV' }).click()
  const text = await readFile(await (await download).path(), 'utf8')
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true, delimiter: [',', ';'] })
  expect(rows.map(({ title_sv }) => title_sv)).toEqual(['Lager 1 å', 'Lager 10 å', 'Lager 11 å'])
  const described = { contact_name: 'Geodata', contact_email: 'geodata@example.se', licence: 'CC0 1.0' }
  await bringBack(rows.map((row, at) => ({ ...row, ...described, themes: at === 2 ? 'MOLN' : 'TECH' })))
  await page.getByText('Inget kan sparas förrän det här är rättat i kalkylbladet:').waitFor()
  const fault = page.getByRole('row', { name: /MOLN/ })
  expect(await fault.innerText()).toMatch(/^4\s.*Teman.*MOLN.*Ska vara något av/s)
  await button('Välj ett annat kalkylblad').click()
  await bringBack(rows.map((row) => ({ ...row, ...described, themes: 'TECH' })))
  await page.getByRole('heading', { name: 'Kalkylbladet ändrar 12 rutor i 3 lager' }).waitFor()
  expect(await page.getByRole('row', { name: /Licens Tomt CC0 1.0/ }).count()).toBe(3)
  await expectToBeClean()
  await button('Spara 12 ändringar').click()
  await page.getByText('Sparat: 12 rutor i 3 lager.').waitFor()
})

async function bringBack(rows: readonly Readonly<Record<string, string>>[]): Promise<void> {
  const [first = {}] = rows
  const quoted = (cells: readonly string[]) =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')
  const csv = [Object.keys(first), ...rows.map(Object.values)].map(quoted).join('\n')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'metadata.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await button('Visa vad det ändrar').click()
}

test('an approved layer is classified and published by a person, and is everybody’s', async () => {
  await page.goto(`${served.origin}/publicera/lager-1`)
  await page.getByRole('heading', { level: 1, name: 'Lager 1 å' }).waitFor()
  for (const field of ['code', 'name', 'amount']) await setLevel(page, field, 0)
  await saved(page)
  await button('Publicera lagret').press('Enter')
  await page.getByText('Lagret är publicerat.', { exact: true }).waitFor()
  const layer = await (await asEverybody('/api/v1/layers/lager-1')).text()
  expect(layer).toContain('Geodata')
  expect((await asEverybody('/api/v1/layers/lager-10')).status).toBe(404)
})

test('a source that has changed its fields says which, and the public sees nothing of the new one', async () => {
  services.layers = services.layers.map((one, at) => (at === 0 ? { ...one, extra: 'hemligt' } : one))
  await openSource()
  await fetched()
  await report().getByText('Fälten har ändrats: hemligt är nytt.').first().waitFor()
  expect(await report().getByRole('link', { name: 'Öppna lagret' }).getAttribute('href')).toBe(
    '/publicera/lager-1',
  )
  expect(await (await asEverybody('/api/v1/layers/lager-1')).text()).not.toContain('hemligt')
})

test('a source that has died says so with what to do, in both languages, and what it gave stays', async () => {
  await services.close()
  await fetched()
  await report().getByText(`geodata.example:${services.port} svarar inte.`).first().waitFor()
  expect(await report().innerText()).toContain('Ofta går det över: hämta igen om en stund.')
  expect((await asEverybody('/api/v1/layers/lager-1')).status).toBe(200)
  await expectToBeClean()
  await page.getByRole('link', { name: 'English', exact: true }).click()
  await page.getByRole('heading', { name: 'Last fetching' }).waitFor()
  await page.getByRole('link', { name: 'Svenska', exact: true }).click()
  await page.getByRole('link', { name: 'Källor', exact: true }).click()
  await page.getByText('Något är fel på källan.').waitFor()
  await expectToBeClean()
})

test('a source is removed, and its layers stay', async () => {
  await openSource()
  await button('Ta bort källan').click()
  await button('Ja, ta bort källan').click()
  await page.getByText('Inga källor än.').waitFor()
  expect((await asEverybody('/api/v1/layers/lager-1')).status).toBe(200)
  expect(errors).toEqual([])
})

async function openSource(): Promise<void> {
  await page.goto(`${served.origin}/publicera/kallor`)
  await page.getByRole('link', { name: 'Länets geodata' }).click()
  await page.getByRole('heading', { level: 1, name: 'Länets geodata' }).waitFor()
}
