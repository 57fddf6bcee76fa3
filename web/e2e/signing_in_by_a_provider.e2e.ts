// Signing in by a real provider of OpenID Connect, in a browser, and out at both ends.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  clientSecret,
  type RealProvider,
  startRealProvider,
} from '../../api/sign_in/fixture/real_provider.ts'
import { launchBrowser } from './browser.ts'
import { type ServedApp, serveApp } from './served_app.ts'

let provider: RealProvider
let served: ServedApp
let browser: Browser
beforeAll(async () => {
  served = await serveApp({
    is_empty: true,
    now: () => new Date(),
    async providers(ours) {
      provider = await startRealProvider('region', ours)
      return {
        BRISTKARTAN_OIDC: 'region',
        BRISTKARTAN_OIDC_REGION_ISSUER: provider.issuer,
        BRISTKARTAN_OIDC_REGION_CLIENT_ID: 'bristkartan',
        BRISTKARTAN_OIDC_REGION_CLIENT_SECRET: clientSecret,
        BRISTKARTAN_OIDC_REGION_TITLE: 'Regionens inloggning',
        BRISTKARTAN_OIDC_REGION_CLAIMS: JSON.stringify([
          { claim: 'groups', value: 'bredband', role: 'officer' },
        ]),
      }
    },
  })
  provider.people.set('eva', { name: 'Eva Ek', email: 'eva@example.se', groups: ['bredband'] })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
  await provider?.close()
})

test('an officer signs in by the region’s provider, lands where they were going, and signs out at both ends', async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(`${served.origin}/las-in?register=addresses`)
  await page.locator('main').getByRole('link', { name: 'Logga in' }).click()
  expect(await page.getByText('Påhittade personer').count()).toBe(0)
  await page.getByRole('link', { name: 'Logga in med Regionens inloggning' }).click()
  await page.waitForURL((url) => url.origin === provider.issuer)
  await page.locator('input[name=login]').fill('eva')
  await page.locator('input[name=password]').fill('any')
  await page.locator('button[type=submit]').click()
  await page.locator('button[type=submit]', { hasText: 'Continue' }).click()
  await page.getByRole('heading', { level: 1, name: 'Läs in en fil' }).waitFor()
  expect(page.url()).toBe(`${served.origin}/las-in?register=addresses`)
  await page.getByText('Inloggad: Eva Ek').waitFor()
  await page.getByRole('link', { name: 'Mitt konto' }).click()
  await page.getByText('från inloggningstjänsten').waitFor()
  await page.getByRole('cell', { name: 'Regionens inloggning' }).waitFor()

  await page.locator('.strip').getByRole('button', { name: 'Logga ut' }).click()
  await page.waitForURL((url) => url.origin === provider.issuer)
  await page.locator('button[name=logout]').click()
  await page.waitForURL(`${served.origin}/**`)
  await page.getByRole('link', { name: 'Logga in' }).waitFor()
  // The provider asks anew who it is: nobody is signed in there either.
  await page.goto(`${served.origin}/sign-in/region`)
  await page.locator('input[name=login]').waitFor()
  await page.close()
})

test('whoever calls the sign-in off at the provider is told so here', async () => {
  const page = await browser.newPage()
  await page.goto(`${served.origin}/sign-in/region`)
  await page.locator('a', { hasText: 'Cancel' }).click()
  await page.getByRole('alert').filter({ hasText: 'avbröts eller godkändes inte' }).waitFor()
  await page.close()
})
