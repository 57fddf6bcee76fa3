// A planner orders the table and takes it along, by mouse and by keyboard: the files hold what the page shows.
import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { shortageAreas } from '../../api/contract/shortage_area.ts'
import { system } from '../../data/audit/entry.ts'
import { makeAssessment } from '../../data/cases/assessment/assessment.ts'
import { launchBrowser } from './browser.ts'
import { type ServedApp, serveApp } from './served_app.ts'

const desk = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }
let served: ServedApp
let browser: Browser

beforeAll(async () => {
  served = await serveApp()
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await served?.close()
})

async function open(path: string, viewport = desk): Promise<Page> {
  const context = await browser.newContext({
    viewport,
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const page = await context.newPage()
  await page.goto(served.origin + path)
  await page.locator('#list-title').waitFor()
  return page
}

async function download(page: Page, take: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), take()])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
const firstColumn = (page: Page) => page.locator('tbody th').allInnerTexts()

test('the list is taken along as CSV from the first page: its rows, in its order', async () => {
  const page = await open('/?municipality=9902')
  await page.getByRole('button', { name: 'Hämta listan' }).click()
  const { name, bytes } = await download(page, () => page.getByRole('button', { name: 'CSV' }).click())
  expect(name).toMatch(/^bristomraden_2015-06-30_storbro_kvarstaende_revision-\d+\.csv$/)
  const [heading, ...rows] = bytes.toString('utf8').trimEnd().split('\r\n')
  expect(heading).toMatch(/^\ufeffBristområde;Beteckning;Kommun;/)
  const shown = await page.locator('[aria-labelledby="list-title"] strong').allInnerTexts()
  expect(rows.map((row) => row.split(';')[0])).toEqual(shown)
  expect(shown).toHaveLength(3)
  await page.context().close()
})

test('by keyboard the table is ordered and taken along as Excel, with a sheet that says what it rests on', async () => {
  const page = await open('/bristomraden?status=untouched')
  await page.getByRole('columnheader', { name: 'Beteckning' }).getByRole('button').press('Enter')
  await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toBe('id')
  await page.getByRole('columnheader', { name: 'Beteckning' }).getByRole('button').press('Enter')
  await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toBe('-id')
  expect(await page.getByRole('columnheader', { name: 'Beteckning' }).getAttribute('aria-sort')).toBe(
    'descending',
  )
  const ids = () => page.locator('tbody td:nth-child(2)').allInnerTexts()
  await expect.poll(async () => (await ids()).join()).toBe((await ids()).toSorted().reverse().join())
  expect(await ids()).toHaveLength(9)

  await page.getByRole('button', { name: 'Hämta tabellen' }).press('Enter')
  const { name, bytes } = await download(page, () =>
    page.getByRole('button', { name: 'Excel' }).press('Enter'),
  )
  expect(name).toMatch(/^bristomraden_2015-06-30_ej-paborjat_revision-\d+\.xlsx$/)
  const texts = strFromU8(unzipSync(new Uint8Array(bytes))['xl/sharedStrings.xml'] ?? new Uint8Array())
  for (const area of await firstColumn(page)) expect(texts).toContain(area)
  expect(texts).toContain('Licens')
  expect(texts).toContain('/bristomraden?status=untouched&amp;sort=-id')
  await page.getByText('Filen är hämtad.').waitFor()
  await page.context().close()
})

test('the list is copied as text that can be pasted in an e-mail, the headline first', async () => {
  const page = await open('/?municipality=9902&language=en')
  await page.getByRole('button', { name: 'Take the list along' }).click()
  await page.getByRole('button', { name: 'Copy as text' }).click()
  await page.getByText('The text is copied.').waitFor()
  const [headline, ...lines] = plainLines(await page.evaluate(() => navigator.clipboard.readText()))
  expect(headline).toBe('3 of 5 shortage areas remain in Storbro, as of 30 June 2015')
  expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(3)
  expect(lines.at(-1)).toBe(`${served.origin}/?municipality=9902&language=en`)
  await page.context().close()
})

test('on a phone the table scrolls in its own region, and from a row the area opens on the first page', async () => {
  const page = await open('/bristomraden', phone)
  const region = page.getByRole('region', { name: 'Tabell som kan rullas i sidled' })
  await region.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => region.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width)
  const [first = ''] = await firstColumn(page)
  await page.getByRole('link', { name: first, exact: true }).click()
  await page.getByRole('heading', { name: 'Varför?' }).waitFor()
  await page.goBack()
  await expect.poll(async () => (await firstColumn(page))[0]).toBe(first)
  await page.context().close()
})

test('on paper the first page is figure, date, bar and list, without controls', async () => {
  const page = await open('/')
  await page.emulateMedia({ media: 'print' })
  const paper = plain(await page.locator('body').innerText())
  expect(paper).toContain('16 av 24 bristområden kvarstår')
  expect(paper).toContain('16 kvarstående områden')
  expect(paper).not.toContain('Hämta listan')
  expect(paper).not.toContain('Visa som tabell')
  await page.context().close()
})

test('what planners judge stands beside the status in list, table and municipality, and in columns of its own in the file', async () => {
  const judged = {
    status: 'connected',
    assessed_on: '2015-06-01',
    reason: '=Byanät.',
    function: 'Bredband',
  } as const
  const { database, now } = served.test.product
  const listed = await served.test.get(
    '/api/v1/shortage-areas?as_of=2015-06-30&municipality=9901&is_remaining=true',
  )
  const { id = '', name = '' } = shortageAreas.parse(listed).items[0] ?? {}
  await database.session((connection) =>
    database.change(connection, (note) =>
      makeAssessment({ connection, note, by: system, now: now() }, id, judged),
    ),
  )
  for (const path of ['/', '/kommuner/9901']) {
    const page = await open(path)
    const row = page.getByRole('listitem').filter({ hasText: name })
    expect(plain(await row.innerText())).toMatch(/ · bedömt: anslutet$/)
    await page.context().close()
  }
  const page = await open('/bristomraden?language=en')
  const row = page.getByRole('row').filter({ hasText: name })
  expect(plain(await row.innerText())).toContain('assessed: connected')
  await page.getByRole('button', { name: 'Take the table along' }).click()
  const { bytes } = await download(page, () => page.getByRole('button', { name: 'CSV' }).click())
  const [heading, ...rows] = bytes.toString('utf8').trimEnd().split('\r\n')
  expect(heading).toMatch(/,Assessed status,Assessed on,Assessed by,Reason for the assessment$/)
  expect(rows.filter((one) => one.endsWith(",Connected,2015-06-01,Bredband,'=Byanät."))).toHaveLength(1)
  expect(rows.filter((one) => one.endsWith(',,,,'))).toHaveLength(rows.length - 1)
  await page.context().close()
})

function plainLines(text: string): string[] {
  return text.split('\n').map(plain)
}
