// What somebody does about their own account: tokens, sessions, what is kept, and the end of it.
import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { type ServedApp, serveApp } from './served_app.ts'
import { stepInAs } from './step_in.ts'

let served: ServedApp
let browser: Browser
beforeAll(async () => {
  served = await serveApp({ is_demo: true })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

test('a token is made, works for what it was made for, is told once, and is revoked', async () => {
  const page = await stepInAs(browser, { origin: served.origin, who: 'Handläggare Hedda' })
  const asked = async (path: string, secret: string) =>
    (await fetch(served.origin + path, { headers: { authorization: `Bearer ${secret}` } })).status
  await page.getByRole('button', { name: 'Gör nyckeln' }).click()
  await page.getByText('Skriv vad nyckeln ska heta.').waitFor()
  await page.getByText('Välj minst en sak som nyckeln får göra.').waitFor()
  await page.getByRole('textbox', { name: 'Namn' }).fill('Rapporten')
  await page.getByRole('checkbox', { name: 'Läsa datakvaliteten' }).check()
  await page.getByRole('radio', { name: '30 dagar' }).check()
  await page.getByRole('button', { name: 'Gör nyckeln' }).click()
  await page.getByRole('heading', { name: 'Nyckeln Rapporten är gjord' }).waitFor()
  const secret = await page.getByLabel('Nyckeln', { exact: true }).inputValue()
  expect(secret).toMatch(/^bk_token_/)
  expect(await page.getByText('curl -H').innerText()).toContain(secret)
  expect(await asked('/api/v1/data-quality', secret)).toBe(200)
  expect(await asked('/api/v1/imports', secret)).toBe(403)
  await page.reload()
  await page.getByRole('button', { name: /^Återkalla\W+Rapporten$/ }).click()
  expect(await page.getByText(secret).count()).toBe(0)
  await page.getByText('Återkalla Rapporten?').waitFor()
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Återkalla: Rapporten')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Ja, återkalla' }).click()
  await page.getByText('Rapporten är återkallad.').waitFor()
  await page.getByRole('cell', { name: 'Återkallad' }).waitFor()
  expect(await asked('/api/v1/data-quality', secret)).toBe(401)
  await page.context().close()
})

test('another browser is signed out from here, then every other', async () => {
  const contexts = await Promise.all([browser.newContext(), browser.newContext(), browser.newContext()])
  const [here, there, elsewhere] = await Promise.all(
    contexts.map((context) => stepInAs(context, { origin: served.origin, who: 'Publicist Per' })),
  )
  if (!here || !there || !elsewhere) throw new Error('There are three browsers.')
  await here.reload()
  await here
    .getByRole('button', { name: /^Avsluta/ })
    .nth(1)
    .waitFor()
  await here
    .getByRole('button', { name: /^Avsluta/ })
    .first()
    .click()
  await here.getByText('Inloggningen är avslutad.').waitFor()
  await expect.poll(() => here.getByRole('button', { name: /^Avsluta/ }).count()).toBe(1)
  await here.getByRole('button', { name: 'Logga ut överallt annars' }).click()
  await here.getByText('Du är bara inloggad här nu.').waitFor()
  for (const page of [there, elsewhere]) {
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Logga in för att komma vidare' }).waitFor()
  }
  await here.reload()
  await here.getByText('Du är bara inloggad här.').waitFor()
  await Promise.all(contexts.map((context) => context.close()))
})

test('what is kept of somebody is read on the page and taken along as a file', async () => {
  const page = await stepInAs(browser, { origin: served.origin, who: 'Planerare Pia' })
  await page.getByRole('button', { name: 'Visa vad som finns' }).click()
  await page.getByRole('heading', { name: 'Det här finns sparat' }).waitFor()
  await page.locator('summary', { hasText: 'Roller (1)' }).waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Hämta som fil (JSON)' }).click(),
  ])
  const file: unknown = JSON.parse(readFileSync(await download.path(), 'utf8'))
  expect(file).toMatchObject({
    account: { name: 'Påhittade Planerare Pia' },
    grants: [{ role: 'planner' }],
    tokens: [],
  })
  await page.context().close()
})

test('an account is erased only once its owner has written that it is meant', async () => {
  const page = await stepInAs(browser, { origin: served.origin, who: 'Planerare Pia' })
  await page.getByRole('button', { name: 'Radera kontot' }).click()
  await page.getByRole('button', { name: 'Radera kontot för alltid' }).click()
  await page.getByText('Skriv RADERA, med stora bokstäver.').waitFor()
  await page.getByRole('textbox', { name: 'Skriv RADERA' }).fill('RADERA')
  await page.getByRole('button', { name: 'Radera kontot för alltid' }).click()
  await page.waitForURL(`${served.origin}/`)
  await page
    .getByRole('button', { name: 'Meny' })
    .or(page.getByRole('link', { name: 'Logga in' }))
    .first()
    .waitFor()
  const { caller } = await page.evaluate(async () => (await fetch('/api/v1/api-info')).json())
  expect(caller.account).toBeNull()
  await page.context().close()
})
