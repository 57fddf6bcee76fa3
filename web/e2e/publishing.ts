// What a producer does again and again, by the words on the page.
import type { Page } from 'playwright-core'
import type { SentFile } from './import_files.ts'

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
