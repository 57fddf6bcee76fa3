// What a producer does again and again, by the words on the page.
import type { Page } from 'playwright-core'
import { publishers } from '../../api/contract/catalogue/publishing.ts'
import { testToken } from '../../api/fixture/open_test_app.ts'
import type { SentFile } from './import_files.ts'

/** What kind of publisher each organisation is, which the national profile demands and an administrator states. */
export async function stateKindsOfPublishers(origin: string): Promise<void> {
  const headers = { authorization: `Bearer ${testToken}`, 'content-type': 'application/json' }
  const listed = await fetch(`${origin}/api/v1/publishers`, { headers })
  for (const { organisation_id, ...settings } of publishers.parse(await listed.json()).items)
    await fetch(`${origin}/api/v1/publishers/${organisation_id}`, {
      method: 'PUT',
      headers,
      body: JSON.stringify({ ...settings, publisher_type: 'RegionalAuthority' }),
    })
}

export async function drop(page: Page, file: SentFile): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(file)
  await page.getByRole('button', { name: 'Gör ett utkast' }).click()
}

/** All that is asked for before a layer can be published, but the fields' levels. */
export async function describe(page: Page): Promise<void> {
  await page.getByLabel('Sammanfattning, svenska').fill('Var kopplingsskåpen står.')
  await page.getByRole('radio', { name: /^CC0/ }).check()
  await page.getByLabel('Namn', { exact: true }).fill('Geodata')
  await page.getByLabel('E-post', { exact: true }).fill('geodata@example.se')
  await page.getByRole('checkbox', { name: 'Vetenskap och teknik' }).check()
  for (const question of ['Konfidentialitet (K)', 'Riktighet (R)', 'Tillgänglighet (T)'])
    await page.getByLabel(question).selectOption('0')
}

export async function setLevel(page: Page, field: string, level: number): Promise<void> {
  await page.getByLabel(`Konfidentialitet för ${field}`, { exact: true }).selectOption(String(level))
}

export async function saved(page: Page): Promise<void> {
  await page
    .getByRole('status')
    .filter({ hasText: /^Sparat$/ })
    .waitFor()
}
