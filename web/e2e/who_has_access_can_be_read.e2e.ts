// The pages about people, invitations, organisations, associations and the audit log are as accessible as everybody's: by axe, in both
// themes and languages, at every width, headings in order, and by the keyboard alone.
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testToken } from '../../api/fixture/open_test_app.ts'
import { granted, person } from '../../api/fixture/people.ts'
import { launchBrowser } from './browser.ts'
import { expectReadable } from './readable.ts'
import { type ServedApp, serveApp } from './served_app.ts'

let served: ServedApp
let browser: Browser
let context: BrowserContext
let someone: string

beforeAll(async () => {
  served = await serveApp()
  browser = await launchBrowser()
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, bypassCSP: true })
  const page = await context.newPage()
  await page.goto(`${served.origin}/sign-in?token=${testToken}`)
  await addOne(page, '/organisationer', 'Länsstyrelsen i Småbro län, enheten för bredband')
  await addOne(page, '/foreningar', 'Håbol–Ärtemark fiber ekonomisk förening')
  await page.goto(`${served.origin}/inbjudningar`)
  await page.getByRole('combobox', { name: 'Roll' }).selectOption('planner')
  await page.getByRole('button', { name: 'Bjud in' }).click()
  await page.getByText('Inbjudan är gjord').waitFor()
  await page.close()
  const roles = [
    granted('administrator'),
    granted('association_member', { association_id: 'habol-artemark-fiber-ekonomisk-forening' }),
  ]
  someone = (await person(served.test, 'Ann-Charlotte', roles)).account_id
}, 90_000)

afterAll(async () => {
  await browser?.close()
  await served?.close()
})

async function addOne(page: Page, path: string, name: string): Promise<void> {
  await page.goto(served.origin + path)
  await page.getByRole('textbox', { name: 'Namn', exact: true }).fill(name)
  await page.getByRole('button', { name: 'Lägg upp' }).click()
  await page.getByText('är upplagd.').waitFor()
}

/** `press`: what is opened before the page is looked at. */
const views: readonly (readonly [what: string, path: () => string, ready: string, press?: string])[] = [
  ['people', () => '/personer', 'tbody tr'],
  ['people, in English', () => '/personer?language=en&role=administrator', 'tbody tr'],
  ['a person', () => `/personer/${someone}`, 'tbody tr', 'Radera kontot …'],
  ['a person, in English', () => `/personer/${someone}?language=en`, 'tbody tr', 'Block the account'],
  ['invitations', () => '/inbjudningar', 'tbody tr', 'Bjud in'],
  [
    'invitations, in English',
    () => '/inbjudningar?language=en',
    'tbody tr',
    'Revoke the invitation: Planner',
  ],
  ['organisations', () => '/organisationer', 'tbody tr', 'Lägg upp'],
  ['associations, in English', () => '/foreningar?language=en', 'tbody tr', 'Change Håbol–Ärtemark'],
  ['the audit log', () => '/granskningslogg', 'ol > li', 'Kontrollera loggen'],
  ['the audit log, in English', () => '/granskningslogg?language=en', 'ol > li'],
]

async function open([, path, ready, press]: (typeof views)[number]): Promise<Page> {
  const page = await context.newPage()
  await page.goto(served.origin + path())
  await page.locator(ready).first().waitFor()
  if (press) await page.getByRole('button', { name: press }).first().click()
  return page
}

for (const view of views)
  test(`${view[0]} can be read by axe in both themes, and fits`, async () => {
    const page = await open(view)
    await expectReadable(page)
    await page.close()
  })

test('by keyboard alone a person is blocked: the question takes the focus, no gives it back, yes says what came of it', async () => {
  const page = await open(['a person', () => `/personer/${someone}`, 'tbody tr'])
  await page.getByRole('button', { name: 'Spärra kontot' }).focus()
  await page.keyboard.press('Enter')
  const focused = () => page.evaluate(() => document.activeElement?.textContent)
  expect(await focused()).toBe('Spärra Ann-Charlotte? Personen loggas ut genast.')
  await page.keyboard.press('Escape')
  await expect.poll(focused).toBe('Spärra kontot')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText('Ann-Charlotte är spärrad och utloggad.').waitFor()
  await expect.poll(focused).toBe('Häv spärren')
  await page.close()
})
