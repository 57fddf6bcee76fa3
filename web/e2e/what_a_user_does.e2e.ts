// A planner and a citizen on the first page, in a real browser on Småbro.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { areaStatuses, areaStatusWords } from '../../api/contract/vocabulary.ts'
import { launchBrowser } from './browser.ts'
import { type ServedApp, serveApp } from './served_app.ts'

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

const desk = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }

async function open(path: string, viewport = desk): Promise<Page> {
  const page = await browser.newPage({ viewport })
  await page.goto(served.origin + path)
  await page.locator('#list-title, #area-title').first().waitFor({ state: 'attached' })
  return page
}

const figure = (page: Page) => page.locator('h1').innerText().then(plain)
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
const names = (page: Page) => page.locator('[aria-labelledby="list-title"] strong').allInnerTexts()
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim())
const search = (page: Page) => new URL(page.url()).search

/** Each row's status and name, as they are read out. */
const rows = (page: Page) =>
  page
    .locator('[aria-labelledby="list-title"] > li')
    .evaluateAll((items) =>
      items.map(
        (item) =>
          `${item.querySelector('svg')?.getAttribute('aria-label')}: ${item.querySelector('strong')?.textContent}`,
      ),
    )

const listed = z.object({
  items: z.array(z.object({ name: z.string(), status: z.enum(areaStatuses) })),
})

const indicators = z.object({
  remaining: z.int(),
  shortage_areas: z.int(),
  untouched: z.int(),
  applied: z.int(),
  in_progress: z.int(),
  connected: z.int(),
})

test('a planner reads the figure, filters to untouched, opens an area by keyboard, reads why, and goes back', async () => {
  const page = await open('/')
  expect(await figure(page)).toBe('16 av 24 bristområden kvarstår')
  expect(await page.title()).toMatch(/^16 av 24\sbristområden kvarstår, 30\sjuni\s2015/)
  expect(plain(await page.locator('main').innerText())).toContain('5 färre än för ett år sedan.')

  const untouched = page.getByRole('button', { name: 'Ej påbörjat 9' })
  await untouched.press('Enter')
  expect(await untouched.getAttribute('aria-pressed')).toBe('true')
  expect(plain(await page.locator('#list-title').innerText())).toBe('9 områden: ej påbörjat')
  expect(await names(page)).toHaveLength(9)
  expect(search(page)).toBe('?status=untouched')
  const announced = page.getByRole('status').filter({ hasText: 'Listan' })
  expect(plain(await announced.innerText())).toContain('Listan: 9 områden: ej påbörjat.')

  const first = page.locator('[aria-labelledby="list-title"] a').first()
  const name = await first.innerText()
  await first.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Varför?' }).waitFor()
  expect(await focused(page)).toBe(name)
  const why = plain(await page.locator('article').innerText())
  expect(why).toContain('Anslutet? Nej.')
  expect(why).toContain('Ej påbörjat? Ja.')
  expect(why).toContain('Läget beskriver området, inte det enskilda huset.')

  await page.goBack()
  await page.locator('article').waitFor({ state: 'detached' })
  await expect.poll(() => focused(page)).toBe(name)
  await page.goBack()
  await expect.poll(() => names(page)).toHaveLength(16)
  await page.close()
})

test('on a phone the area replaces the list, and the way back leads to its row', async () => {
  const page = await open('/', phone)
  await page.getByRole('tab', { name: 'Lista (16)' }).click()
  const first = page.locator('[aria-labelledby="list-title"] a').first()
  const name = await first.innerText()
  await first.click()
  await page.getByRole('heading', { name: 'Varför?' }).waitFor()
  expect(await page.locator('#list-title').isVisible()).toBe(false)
  expect(await figure(page)).toBe('16 av 24 bristområden kvarstår')
  await page.getByRole('link', { name: 'Alla områden' }).click()
  await expect.poll(() => focused(page)).toBe(name)
  await page.close()
})

const dates = [
  '2013-01-01',
  '2013-05-05',
  '2014-01-15',
  '2014-06-30',
  '2014-10-01',
  '2015-03-01',
  '2015-06-30',
  '2015-12-01',
  '2016-06-30',
  '2017-01-01',
]

test('on ten dates figure, bar, buttons and every row of the list are what the API gives', async () => {
  const page = await open('/?status=connected,in_progress,applied,untouched&sort=name')
  await page.getByRole('button', { name: /byt datum/ }).click()
  for (const as_of of dates) {
    const answer = indicators.parse(await served.test.get(`/api/v1/indicators?as_of=${as_of}`))
    const { items } = listed.parse(
      await served.test.get(`/api/v1/shortage-areas?as_of=${as_of}&sort=name&limit=1000`),
    )
    await page.getByLabel('Visa läget den').fill(as_of)
    await expect
      .poll(() => figure(page), { message: as_of })
      .toBe(`${answer.remaining} av ${answer.shortage_areas} bristområden kvarstår`)
    await expect
      .poll(() => rows(page), { message: as_of })
      .toEqual(items.map(({ name, status }) => `${areaStatusWords[status].sv}: ${name}`))
    const counts = [answer.untouched, answer.applied, answer.in_progress, answer.connected]
    // The list can be answered before the figures, and those can agree with the former date's in their sum.
    const shown = page.locator('button[aria-pressed] .count')
    await expect
      .poll(async () => (await shown.allInnerTexts()).map(Number), { message: as_of })
      .toEqual(counts)
    const bar = await page
      .locator('.bar > div > .bar > div')
      .evaluateAll((parts) => parts.map((part) => Number(getComputedStyle(part).flexGrow)))
    expect(bar, as_of).toEqual(counts.filter((n) => n > 0))
    expect(plain(await page.locator('#list-title').innerText()), as_of).toBe(`${items.length} bristområden`)
  }
  await page.close()
})

test('another date is written into the address, the figure follows, and after the data the page says so', async () => {
  const page = await open('/')
  await page.getByRole('button', { name: /byt datum/ }).click()
  await page.getByLabel('Visa läget den').fill('2014-06-30')
  await expect.poll(() => figure(page)).toBe('21 av 25 bristområden kvarstår')
  expect(search(page)).toBe('?as_of=2014-06-30')
  await page.getByLabel('Visa läget den').fill('2017-01-01')
  await page.getByText('Läget efter det är inte känt.').waitFor()
  await page.goBack()
  await expect.poll(() => figure(page)).toBe('21 av 25 bristområden kvarstår')
  await page.close()
})

test('a search finds an area of any status, and language and theme are kept in the address', async () => {
  const page = await open('/')
  await page.getByRole('search').getByRole('combobox').fill('B07')
  await expect.poll(() => names(page)).toHaveLength(1)
  await page.getByRole('link', { name: 'English' }).click()
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  expect(await figure(page)).toBe('16 of 24 shortage areas remain')
  await page.getByRole('button', { name: 'Dark' }).click()
  expect(search(page)).toBe('?q=B07&language=en&theme=dark')
  await page.reload()
  await expect.poll(() => names(page)).toHaveLength(1)
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(18, 24, 31)')
  await page.close()
})

test('a planner keeps to one municipality: figure, buttons and list follow, and one step leads back to the county', async () => {
  const page = await open('/')
  await page.getByRole('combobox', { name: 'Kommun' }).selectOption({ label: 'Storbro (3)' })
  await expect.poll(() => figure(page)).toBe('3 av 5 bristområden kvarstår i Storbro')
  expect(search(page)).toBe('?municipality=9902')
  expect(await names(page)).toHaveLength(3)
  const counts = await page.locator('button[aria-pressed] .count').allInnerTexts()
  expect(counts).toEqual(['1', '2', '0', '2'])
  await page.getByRole('link', { name: 'Tillbaka till hela Småbro län' }).click()
  await expect.poll(() => figure(page)).toBe('16 av 24 bristområden kvarstår')
  await page.close()
})

test('with other limits the page says at once what changes, names the areas, and leads back to the usual', async () => {
  const page = await open('/')
  await page.getByText('Räkna med andra gränser').click()
  await page.getByRole('spinbutton', { name: 'Anslutet kräver fiber till minst' }).fill('80')
  await expect.poll(() => figure(page)).toBe('14 av 24 bristområden kvarstår')
  expect(search(page)).toBe('?share_pct=80')
  const moved = 'Vid 50 m och 80 % räknas 2 områden till som anslutna. 2 områden färre kvarstår.'
  await expect
    .poll(async () => plain(await page.locator('details[open] [role=status]').innerText()))
    .toContain(moved)
  const slider = page.getByRole('slider', { name: 'Fiber räknas som nära inom' })
  await slider.press('ArrowRight')
  await expect.poll(() => search(page)).toBe('?passed_m=51&share_pct=80')
  await page
    .getByRole('button', { name: /^Räkna med de vanliga/ })
    .first()
    .click()
  await expect.poll(() => figure(page)).toBe('16 av 24 bristområden kvarstår')
  await page.close()
})

test('an id that does not exist says so, and the list stays', async () => {
  const page = await open('/?area=nowhere')
  await page.getByRole('heading', { name: 'Det finns inget bristområde med beteckningen nowhere.' }).waitFor()
  await expect.poll(() => names(page)).toHaveLength(16)
  await page.close()
})

test('when the server goes down the page says so, keeps what it has, and comes back by itself', async () => {
  const page = await open('/')
  served.breakDown(true)
  await page.getByRole('button', { name: /byt datum/ }).click()
  await page.getByRole('button', { name: 'Ett år tidigare' }).click()
  await page.getByText('Servern svarar inte.').waitFor()
  expect(plain(await page.getByRole('alert').innerText())).toContain('Det som visas är läget 30 juni 2015.')
  expect(await figure(page)).toBe('16 av 24 bristområden kvarstår')
  served.breakDown(false)
  await expect.poll(() => figure(page), { timeout: 15_000 }).toBe('21 av 25 bristområden kvarstår')
  await expect.poll(() => page.getByRole('alert').count(), { timeout: 15_000 }).toBe(0)
  await page.close()
})

test('Så räknar vi is a page of the same app, with its own heading in focus', async () => {
  const page = await open('/')
  await page.locator('footer').getByRole('link', { name: 'Så räknar vi' }).click()
  await expect.poll(() => focused(page)).toBe('Så räknar vi')
  expect(new URL(page.url()).pathname).toBe('/sa-raknar-vi')
  await page.goBack()
  await expect.poll(() => figure(page)).toBe('16 av 24 bristområden kvarstår')
  await page.close()
})

test('an empty installation says how to begin', async () => {
  const empty = await serveApp({ is_empty: true })
  try {
    const page = await browser.newPage({ viewport: phone })
    await page.goto(empty.origin)
    await page.getByRole('heading', { name: 'Inga bristområden ännu.' }).waitFor()
    const template = page.getByRole('link', { name: 'Hämta mall (Excel)' })
    const [download] = await Promise.all([page.waitForEvent('download'), template.click()])
    expect(download.suggestedFilename()).toBe('shortage-areas.xlsx')
    await page.getByRole('link', { name: 'Läs in en fil' }).click()
    await page.getByRole('heading', { name: 'Bristområden', exact: true }).waitFor()
    expect(await page.locator('main code').allInnerTexts()).toContain(
      'npm run import -- shortage-areas fil.xlsx --crs EPSG:3006',
    )
    await page.close()
  } finally {
    await empty.close()
  }
})
