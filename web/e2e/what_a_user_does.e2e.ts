// A planner and a citizen on the first page, in a real browser on Småbro.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
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
  const announced = page.getByRole('status')
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

test.each(['2014-06-30', '2015-06-30', '2016-06-30', '2013-01-01'])(
  'on %s the page shows the figures that the API gives',
  async (as_of) => {
    const answer = indicators.parse(await served.test.get(`/api/v1/indicators?as_of=${as_of}`))
    const page = await open(`/?as_of=${as_of}`)
    expect(await figure(page)).toBe(`${answer.remaining} av ${answer.shortage_areas} bristområden kvarstår`)
    const counts = await page.locator('button[aria-pressed] .count').allInnerTexts()
    expect(counts.map(Number)).toEqual([
      answer.untouched,
      answer.applied,
      answer.in_progress,
      answer.connected,
    ])
    expect(await names(page)).toHaveLength(answer.remaining)
    await page.close()
  },
)

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
  await page.getByRole('search').getByRole('textbox').fill('B07')
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
    expect(await page.locator('code').innerText()).toBe('npm run import -- shortage-areas lista.gpkg')
    await page.close()
  } finally {
    await empty.close()
  }
})
