// A member invites somebody to the association; they sign in on the way and become one.
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

test('a member invites, the invited signs in, accepts and is one; the link holds once', async () => {
  const member = await stepInAs(browser, { origin: served.origin, who: 'Föreningsmedlem Folke' })
  await member.getByRole('textbox', { name: 'E-postadress' }).fill('ingen adress')
  await member.getByRole('button', { name: 'Gör en inbjudan' }).click()
  await member.getByText('Skriv adressen som namn@exempel.se').waitFor()
  await member.getByRole('textbox', { name: 'E-postadress' }).fill('')
  await member.getByRole('button', { name: 'Gör en inbjudan' }).click()
  const link = await member.getByRole('textbox', { name: 'Bjud in' }).inputValue()
  expect(link).toContain(`${served.origin}/inbjudan#bk_invitation_`)

  const page = await browser.newPage()
  await page.goto(link)
  await page.getByText('Du är inbjuden som föreningsmedlem i').waitFor()
  await page.getByText('Inbjudan kommer från Påhittade Föreningsmedlem Folke.').waitFor()
  expect(page.url()).toBe(`${served.origin}/inbjudan`)
  await page.locator('main').getByRole('link', { name: 'Logga in och ta emot' }).click()
  await page.getByRole('button', { name: /Planerare Pia$/ }).click()
  await page.getByText('Rollen ges till det kontot.').waitFor()
  await page.getByRole('button', { name: 'Ta emot inbjudan' }).click()
  await page.getByText('Inbjudan är mottagen.').waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Inbjudan är mottagen.')
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  await page.getByRole('link', { name: 'Till mitt konto' }).click()
  await page.getByText('genom en inbjudan').waitFor()

  await page.goto(link)
  await page.getByRole('alert').filter({ hasText: 'Inbjudan är redan använd.' }).waitFor()
  await Promise.all([page.context().close(), member.context().close()])
})

test('a link that was cut off, and no link at all, are said plainly', async () => {
  const page = await browser.newPage()
  await page.goto(`${served.origin}/inbjudan#bk_invitation_x`)
  await page.getByRole('alert').filter({ hasText: 'Den här inbjudan finns inte.' }).waitFor()
  await page.evaluate(() => sessionStorage.clear())
  await page.goto(`${served.origin}/inbjudan`)
  await page.getByText('Här finns ingen att ta emot').waitFor()
  await page.close()
})
