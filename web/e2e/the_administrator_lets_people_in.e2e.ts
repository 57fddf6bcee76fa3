// An administrator invites, gives and takes a role, blocks and erases; and finds in the audit log what was changed.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testToken } from '../../api/fixture/open_test_app.ts'
import { granted, person } from '../../api/fixture/people.ts'
import { launchBrowser } from './browser.ts'
import { plain } from './reading_in.ts'
import { type ServedApp, serveApp } from './served_app.ts'

let served: ServedApp
let browser: Browser

beforeAll(async () => {
  served = await serveApp()
  browser = await launchBrowser()
}, 90_000)

afterAll(async () => {
  await browser?.close()
  await served?.close()
})

/** In a context of its own, as the operator. */
async function signedIn(path: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(`${served.origin}/sign-in?token=${testToken}`)
  await page.goto(served.origin + path)
  return page
}

test('an organisation is added with an id made of its name, renamed, and an id that is taken is refused', async () => {
  const page = await signedIn('/organisationer')
  await page.getByText('Ingen organisation är upplagd ännu.').waitFor()
  await page.getByRole('textbox', { name: 'Namn', exact: true }).fill('Länsstyrelsen i Småbro')
  expect(await page.getByRole('textbox', { name: 'Id' }).inputValue()).toBe('lansstyrelsen-i-smabro')
  await page.getByRole('button', { name: 'Lägg upp' }).click()
  await page.getByText('Länsstyrelsen i Småbro är upplagd.').waitFor()
  await page.getByRole('button', { name: 'Ändra Länsstyrelsen i Småbro' }).click()
  await page.locator('table').getByRole('textbox', { name: 'Namn' }).fill('Länsstyrelsen Småbro')
  await page.getByRole('button', { name: 'Spara' }).click()
  await page.getByText('Länsstyrelsen Småbro är sparad.').waitFor()
  await page.getByRole('textbox', { name: 'Namn', exact: true }).fill('En annan')
  await page.getByRole('textbox', { name: 'Id' }).fill('lansstyrelsen-i-smabro')
  await page.getByRole('button', { name: 'Lägg upp' }).click()
  await page.getByText('lansstyrelsen-i-smabro finns redan. Välj ett annat id.').waitFor()
  await page.close()
})

test('an association with a wrong number is told the rule, and one with members is not removed', async () => {
  const page = await signedIn('/foreningar')
  await page.getByRole('textbox', { name: 'Namn', exact: true }).fill('Åby fiber')
  await page.getByRole('textbox', { name: 'Organisationsnummer' }).fill('7696')
  await page.getByRole('button', { name: 'Lägg upp' }).click()
  await page.getByText('Skriv numret med tio siffror').waitFor()
  await page.getByRole('textbox', { name: 'Organisationsnummer' }).fill('769600-1234')
  await page.getByRole('button', { name: 'Lägg upp' }).click()
  await page.getByText('Åby fiber är upplagd.').waitFor()
  await person(served.test, 'Sten', [granted('association_member', { association_id: 'aby-fiber' })])
  await page.getByRole('button', { name: 'Ta bort Åby fiber' }).click()
  await page.getByRole('button', { name: 'Ja, ta bort' }).click()
  const refusal = page.getByRole('alert').filter({ hasText: 'Åby fiber är kvar.' })
  await refusal.waitFor()
  expect(plain(await refusal.innerText())).toBe(
    'Åby fiber är kvar. 1 person har en roll i föreningen. Börja med att ta bort rollerna.',
  )
  await page.close()
})

test('an invitation names its role and shows its link once; revoked, it is said to be so', async () => {
  const page = await signedIn('/inbjudningar')
  await page.getByRole('button', { name: 'Bjud in' }).click()
  await page.getByText('Välj en roll.').waitFor()
  await page.getByRole('combobox', { name: 'Roll' }).selectOption({ label: 'Planerare' })
  await page.getByRole('button', { name: 'Bjud in' }).click()
  await page.getByRole('heading', { name: 'Inbjudan är gjord' }).waitFor()
  const link = await page.getByRole('textbox', { name: 'Länk till inbjudan' }).inputValue()
  expect(new URL(link).pathname).toBe('/inbjudan')
  expect(new URL(link).hash.length).toBeGreaterThan(20)
  await page.getByText('Den är inte skickad med e-post.').waitFor()
  const row = page.locator('tbody tr').filter({ hasText: 'Planerare' })
  expect(plain(await row.innerText())).toMatch(/Bara länk Öppen till och med .* Driftansvarig/)
  await row.getByRole('button', { name: /^Återkalla inbjudan: Planerare/ }).click()
  await page.getByRole('button', { name: 'Ja, återkalla' }).click()
  await page.getByText('Länken gäller inte längre.').waitFor()
  await row.getByText('Återkallad').waitFor()
  await page.close()
})

test('a person is found by name, given a role and relieved of it, blocked and let in again', async () => {
  const { account_id } = await person(served.test, 'Anna', [granted('planner')])
  const page = await signedIn('/personer')
  await page.getByRole('searchbox', { name: 'Namn eller e-post' }).fill('anna')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/personer?person=anna')
  await page.getByRole('link', { name: 'Anna' }).click()
  await page.waitForURL(`**/personer/${account_id}`)
  await page.getByRole('heading', { name: 'Anna', level: 1 }).waitFor()

  await page.getByRole('combobox', { name: 'Roll' }).selectOption({ label: 'Publicist' })
  await page.getByRole('button', { name: 'Ge rollen' }).click()
  await page.getByText('Välj den organisation som personen ska publicera för.').waitFor()
  await page.getByRole('combobox', { name: 'Organisation' }).selectOption({ label: 'Länsstyrelsen Småbro' })
  await page.getByRole('button', { name: 'Ge rollen' }).click()
  await page.getByText('Rollen publicist är given och gäller genast.').waitFor()
  const given = page.locator('tbody tr').filter({ hasText: 'Publicist för Länsstyrelsen Småbro' })
  await given.waitFor()

  await given.getByRole('button', { name: 'Ta bort rollen Publicist för Länsstyrelsen Småbro' }).click()
  await page.keyboard.press('Escape')
  await given.getByRole('button', { name: 'Ta bort rollen' }).click()
  await page.getByRole('button', { name: 'Ja, ta bort rollen' }).click()
  await page.getByText('Rollen Publicist för Länsstyrelsen Småbro är borttagen.').waitFor()
  await given.waitFor({ state: 'detached' })

  await page.getByRole('button', { name: 'Spärra kontot' }).click()
  await page.getByRole('button', { name: 'Ja, spärra' }).click()
  await page.getByText('Anna är spärrad och utloggad.').waitFor()
  await page.getByText('Spärrat: kan inte logga in').waitFor()
  await page.getByRole('button', { name: 'Häv spärren' }).click()
  await page.getByText('Spärren är hävd. Anna kan logga in igen.').waitFor()
  await page.close()
})

test('a change is found in the audit log by its filters, as it was before and after; the log is whole', async () => {
  const page = await signedIn('/granskningslogg')
  await page.locator('ol > li').first().waitFor()
  await page
    .getByRole('combobox', { name: 'Vad', exact: true })
    .selectOption({ label: 'En organisation sparades' })
  await page.getByRole('textbox', { name: 'Id' }).fill('lansstyrelsen-i-smabro')
  await page.getByRole('button', { name: 'Visa', exact: true }).click()
  await page.waitForURL('**/granskningslogg?action=organisation_saved&object_id=lansstyrelsen-i-smabro')
  await page.getByText('2 poster').waitFor()
  const [newest] = await page.locator('ol > li').all()
  expect(plain((await newest?.locator('dl').innerText()) ?? '')).toBe(
    'Namn före Länsstyrelsen i Småbro efter Länsstyrelsen Småbro',
  )
  expect(plain((await newest?.innerText()) ?? '')).toContain('Driftansvarig, i webbläsaren')
  const csv = await page.getByRole('link', { name: 'Hämta urvalet (CSV)' }).getAttribute('href')
  expect(csv).toBe(
    '/api/v1/audit-log/export?format=csv&action=organisation_saved&object_id=lansstyrelsen-i-smabro',
  )

  await page.getByRole('button', { name: 'Kontrollera loggen' }).click()
  await page.getByText(/^Loggen är hel: \d+.poster, alla som de skrevs\.$/).waitFor()
  const noted = await page.getByRole('textbox', { name: 'Den sista postens nummer och hash' }).inputValue()
  expect(noted).toMatch(/^\d+:[0-9a-f]{64}$/)
  await page.getByRole('textbox', { name: /^Jämför med en post/ }).fill(noted)
  await page.getByRole('button', { name: 'Kontrollera loggen' }).click()
  await page.getByText('är som du antecknade den.').waitFor()
  await page.getByRole('textbox', { name: /^Jämför med en post/ }).fill(`1:${'0'.repeat(64)}`)
  await page.getByRole('button', { name: 'Kontrollera loggen' }).click()
  await page.getByText('Loggen är inte hel: 1 fel.').waitFor()
  await page.getByText('Post 1: den har en annan hash än den antecknade').waitFor()
  await page.close()
})

test('an account is erased in two steps, and its name is gone from the log', async () => {
  const { account_id } = await person(served.test, 'Berit', [])
  const page = await signedIn(`/personer/${account_id}`)
  await page.getByRole('button', { name: 'Radera kontot …' }).click()
  await page.getByRole('heading', { name: 'Det här raderas:' }).waitFor()
  await page.getByRole('button', { name: 'Radera för alltid' }).click()
  await page.getByText('Skriv namnet precis som det står.').waitFor()
  await page.getByRole('textbox', { name: 'Skriv Berit för att bekräfta' }).fill('Berit')
  await page.getByRole('button', { name: 'Radera för alltid' }).click()
  await page.getByRole('heading', { name: 'Berit är raderad.' }).waitFor()
  await page.goto(`${served.origin}/granskningslogg?action=account_made&object_id=${account_id}`)
  const entry = page.locator('ol > li').first()
  await entry.waitFor()
  expect(plain(await entry.locator('dl').innerText())).toBe('Namn efter raderat E-post efter raderat')
  await page.close()
})

test('whoever may not administer people is told which right the page takes', async () => {
  const { cookie } = await person(served.test, 'Per', [granted('planner')])
  const [name = '', value = ''] = cookie.split('=')
  const context = await browser.newContext()
  await context.addCookies([{ name, value, url: served.origin }])
  const page = await context.newPage()
  await page.goto(`${served.origin}/personer`)
  await page.getByText('ge och ta bort roller, spärra och radera konton').waitFor()
  expect(await page.locator('table').count()).toBe(0)
  await context.close()
})
