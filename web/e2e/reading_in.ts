// What a planner does again and again when reading a file in, by the words on the page.
import type { Page } from 'playwright-core'
import type { SentFile } from './import_files.ts'

export const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
export const said = async (page: Page, selector: string) => plain(await page.locator(selector).innerText())
export const result = 'section[aria-labelledby="result-title"]'

/** Chooses register and file by their names, and sends it. */
export async function send(
  page: Page,
  { origin, register, file }: { origin: string; register: string; file: SentFile | SentFile[] },
): Promise<void> {
  await page.goto(`${origin}/las-in`)
  await choose(page, register, file)
}

export async function choose(page: Page, register: string, file: SentFile | SentFile[]): Promise<void> {
  await page.getByRole('radio', { name: new RegExp(`^${register}`) }).check()
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: 'Läs filen' }).click()
}

export async function update(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /^Uppdatera/ }).check()
}

export async function preview(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Förhandsgranska/ }).click()
  await page.getByRole('heading', { name: /^Det här händer om du/ }).waitFor()
}

export async function apply(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Inför ändringarna' }).click()
  await page.getByRole('heading', { name: 'Infört' }).waitFor()
}
