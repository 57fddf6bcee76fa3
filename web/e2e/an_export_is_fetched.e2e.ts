// What an officer does with an export that is fetched by itself: sets it up, sees on whatever page that it has stopped and why, and mends it.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFindings } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { expectToFit } from './fits.ts'
import { type ServedApp, serveApp } from './served_app.ts'
import { stepInAs } from './step_in.ts'

let served: ServedApp
let browser: Browser
let hedda: Page

const desk = { viewport: { width: 1440, height: 900 }, bypassCSP: true }
beforeAll(async () => {
  served = await serveApp({ is_demo: true })
  browser = await launchBrowser()
  hedda = await stepInAs(await browser.newContext(desk), {
    origin: served.origin,
    who: 'Handläggare Hedda',
  })
}, 90_000)
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

function put(rows: string): void {
  const folder = join(served.test.test.folder.recurring, 'adresser')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'adresser.csv'), `id,longitude,latitude\n${rows}\n`)
}

const run = () => hedda.getByRole('button', { name: 'Kör nu: Kommunens adresser' }).click()
const notice = () => hedda.getByRole('complementary', { name: 'Leveranser som har stannat' })

test('a delivery from a folder is set up, stops, is told on every page, is mended and goes', async () => {
  await hedda.goto(`${served.origin}/aterkommande-leveranser`)
  await hedda.getByText('Ingen återkommande leverans än.').waitFor()
  await hedda.getByRole('button', { name: 'Spara' }).click()
  await hedda.getByText('Skriv ett namn.').waitFor()
  await hedda.getByLabel('Namn', { exact: true }).fill('Kommunens adresser')
  await hedda.getByLabel('Register', { exact: true }).selectOption('addresses')
  await hedda.getByLabel('Mappens namn').fill('adresser')
  await hedda.getByLabel('Hur', { exact: true }).selectOption('update')
  await hedda.getByRole('button', { name: 'Spara' }).click()
  await hedda.getByRole('heading', { level: 2, name: 'Kommunens adresser' }).waitFor()

  // Nobody has made the folder.
  await run()
  await hedda.getByText('Filen gick inte att hämta.').waitFor()
  expect(await axeFindings(hedda)).toEqual([])
  await hedda.goto(`${served.origin}/datakvalitet`)
  await notice().waitFor()
  expect(await notice().textContent()).toContain('”Kommunens adresser” har stannat: inget nytt läses in.')
  await hedda.getByRole('heading', { level: 1 }).waitFor()
  await expectToFit(hedda, [1440, 390])
  expect(await axeFindings(hedda)).toEqual([])
  await notice().getByRole('link', { name: 'Se vad som behöver göras' }).click()
  await hedda.getByRole('heading', { level: 2, name: 'Kommunens adresser' }).waitFor()
  expect(await notice().count()).toBe(0)

  // The folder is there, with a row that cannot be; on a telephone.
  put('N1,13.1,58.1\nN2,hos Hulda,58.1')
  await run()
  await hedda.getByText('Inget lästes in: det finns rader som inte kan godtas.').waitFor()
  await hedda.getByText('Rad 3:').waitFor()
  await expectToFit(hedda, [320, 390])
  expect(await axeFindings(hedda)).toEqual([])

  put('N1,13.1,58.1\nN2,13.2,58.1')
  await run()
  await hedda.getByText('Inget fel vid senaste körningen.').waitFor()
  await hedda.getByText('1 leverans hittills').click()
  await hedda.getByRole('link', { name: /^Leverans \d+$/ }).click()
  await hedda.getByRole('heading', { level: 1 }).waitFor()
  expect(await notice().count()).toBe(0)
})
