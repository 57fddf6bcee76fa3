// Somebody follows what happens, is told by e-mail, and ends it by the link in the message, on a phone and by keyboard alone.
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { person } from '../../api/fixture/people.ts'
import { type FollowingWork, followingWork } from '../../api/following/following_work.ts'
import { type MailServer, smtpUrl, startMailServer } from '../../api/mail/fixture/mail_server.ts'
import { axeFindings } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { expectToFit } from './fits.ts'
import { type ServedApp, serveApp } from './served_app.ts'

const phone = { viewport: { width: 390, height: 844 }, bypassCSP: true }
let served: ServedApp
let browser: Browser
let mail: MailServer
let work: FollowingWork
let everybody: BrowserContext
let ada: BrowserContext

beforeAll(async () => {
  mail = await startMailServer()
  served = await serveApp({
    providers: async () => ({ BRISTKARTAN_SMTP: smtpUrl(mail), BRISTKARTAN_MAIL_FROM: 'karta@example.se' }),
  })
  work = await followingWork(served.test.product, { error: (error) => console.error(error) })
  await work.notice()
  browser = await launchBrowser()
  everybody = await browser.newContext(phone)
  ada = await browser.newContext(phone)
  const { cookie } = await person(served.test, 'Ada', [])
  const [name = '', value = ''] = cookie.split('=')
  await ada.addCookies([{ name, value, url: served.origin }])
})
afterAll(async () => {
  await browser?.close()
  await work?.stop(5_000)
  await served?.close()
  await mail?.stop()
})

async function open(who: BrowserContext, path: string): Promise<Page> {
  const page = await who.newPage()
  await page.goto(served.origin + path)
  await page.locator('main h1').waitFor()
  return page
}

async function expectReadable(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([])
  await expectToFit(page)
}

test('whoever is not signed in gets the feed and the way to sign in', async () => {
  const page = await open(everybody, '/')
  await page.getByRole('button', { name: 'Följ Småbro län' }).press('Enter')
  const feed = page.getByRole('link', { name: 'Flöde (Atom)' })
  expect(await feed.getAttribute('href')).toBe('/feeds/county.atom')
  expect(await page.locator('head link[type="application/atom+xml"]').first().getAttribute('href')).toBe(
    '/feeds/county.atom',
  )
  const read = await everybody.request.get(`${served.origin}/feeds/county.atom`)
  expect(await read.text()).toContain('<title>Nytt om Småbro län</title>')
  await page.getByText('Logga in för att få nytt med e-post.').waitFor()
  await expectReadable(page)
  await page.getByRole('button', { name: 'Stäng' }).press('Enter')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Följ')
  await page.close()
})

test('a follower is told by e-mail what happened, and ends it by the link in it', async () => {
  const page = await open(ada, '/')
  await page.getByRole('button', { name: 'Följ Småbro län' }).press('Enter')
  await page.getByText('E-post skickas till ada@example.se.').waitFor()
  await page.getByRole('radio', { name: 'Genast' }).press('Space')
  await page.getByRole('button', { name: 'Följ', exact: true }).last().press('Enter')
  await page.getByText('Du följer det nu.').waitFor()
  await expectReadable(page)

  await served.test.test.deliver(
    'application-events',
    'application_id,status,date,note\nK04,granted,2026-06-30,\n',
    { mode: 'update' },
  )
  await work.notice()
  await work.send()
  expect(mail.received).toHaveLength(1)
  const letter = mail.received[0]?.email.text ?? ''
  expect(letter).toContain('Ansökan K04: beviljad.')

  await page.goto(`${served.origin}/foljer`)
  await page.getByText('Senast skickat').waitFor()
  await page.getByLabel('Hur ofta: Småbro län').selectOption('weekly')
  await page.getByText('Sparat.').waitFor()
  await expectReadable(page)
  await page.goto(`${served.origin}/foljer?language=en`)
  await page.getByRole('heading', { level: 1, name: 'What I follow' }).waitFor()
  await page.getByText('You follow this: e-mail, once a week.').waitFor()
  await expectReadable(page)

  // Whoever has the message need not be signed in.
  const link = /^http\S+\/foljer\/avsluta#\S+$/m.exec(letter)?.[0] ?? ''
  const end = await everybody.newPage()
  await end.goto(link)
  const press = end.getByRole('button', { name: 'Sluta följa' })
  await press.waitFor()
  await expectReadable(end)
  await press.press('Enter')
  await end.getByText('Klart. Du får inget mer av det här.').waitFor()
  await expectReadable(end)
  await page.goto(`${served.origin}/foljer`)
  await page.getByText('Du följer inget än.').waitFor()
  await Promise.all([page.close(), end.close()])
})
