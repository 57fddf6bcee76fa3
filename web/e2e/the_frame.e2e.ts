// What stands round every page: the menu, the pages of duty, links that are broken.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { type ServedApp, serveApp } from './served_app.ts'

const phone = { width: 390, height: 844 }
let served: ServedApp
let browser: Browser
beforeAll(async () => {
  served = await serveApp()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await served.close()
})

test('the pages of duty are linked in the foot, each with its heading in focus and the date kept', async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(`${served.origin}/?as_of=2014-06-30`)
  await page.locator('#list-title').waitFor()
  for (const [link, path] of [
    ['Om Bristkartan', '/om'],
    ['Så räknar vi', '/sa-raknar-vi'],
    ['Öppna data och API', '/oppna-data'],
    ['Tillgänglighetsredogörelse', '/tillganglighet'],
    ['Personuppgifter', '/personuppgifter'],
    ['Kakor', '/kakor'],
    ['Kontakt', '/kontakt'],
  ] as const) {
    await page.locator('footer').getByRole('link', { name: link }).click()
    await page.locator('main').getByRole('heading', { level: 1, name: link }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(link)
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`${path}?as_of=2014-06-30`)
    expect(await page.title()).toBe(`${link} – Bristkartan`)
  }
  await page.close()
})

test('on a phone the menu opens and closes by keyboard and leads to a page', async () => {
  const page = await browser.newPage({ viewport: phone })
  await page.goto(served.origin)
  const menu = page.getByRole('button', { name: 'Meny' })
  await menu.focus()
  await page.keyboard.press('Enter')
  expect(await menu.getAttribute('aria-expanded')).toBe('true')
  await page.keyboard.press('Escape')
  expect(await menu.getAttribute('aria-expanded')).toBe('false')
  expect(await menu.evaluate((button) => button === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  await page
    .getByRole('navigation', { name: 'Sidans delar' })
    .getByRole('link', { name: 'Så räknar vi' })
    .click()
  await page.getByRole('heading', { level: 1, name: 'Så räknar vi' }).waitFor()
  expect(await menu.getAttribute('aria-expanded')).toBe('false')
  await page.close()
})

test('a broken link opens what can be opened and names what it left out', async () => {
  const page = await browser.newPage({ viewport: phone })
  await page.goto(`${served.origin}/?as_of=2015-02-30&status=untouched&colour=red`)
  await page.locator('#list-title, [role="tab"]').first().waitFor()
  const notice = page.getByText('lämnats därhän')
  expect(await notice.innerText()).toContain('as_of=2015-02-30, colour=red')
  await page.getByRole('button', { name: 'Stäng' }).first().click()
  expect(await notice.count()).toBe(0)
  await page.close()
})

test('a page that there is not is said to a person as a page, to a program as a problem', async () => {
  const page = await browser.newPage({ viewport: phone })
  const response = await page.goto(`${served.origin}/finns-inte`)
  expect(response?.status()).toBe(404)
  await page.getByRole('heading', { level: 1, name: 'Den sidan finns inte.' }).waitFor()
  await page.getByRole('link', { name: 'Till läget i länet' }).click()
  await page.locator('[role="tab"]').first().waitFor()
  const asked = await fetch(`${served.origin}/finns-inte`)
  expect(asked.headers.get('content-type')).toContain('application/problem+json')
  await page.close()
})
