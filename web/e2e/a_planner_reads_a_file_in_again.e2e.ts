// What a planner meets after the first file: parts of a layer, the same kind of file again, a colleague who was quicker, a
// reader without a mouse. Each on Småbro as it was left.
import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testToken } from '../../api/fixture/open_test_app.ts'
import { openTrial } from '../../data/reading/trial.ts'
import { launchBrowser } from './browser.ts'
import { type SentFile, textFile } from './import_files.ts'
import { apply, plain, preview, result, said, send, update } from './reading_in.ts'
import { type ServedApp, serveApp } from './served_app.ts'

let served: ServedApp
let browser: Browser
let context: BrowserContext

beforeAll(async () => {
  served = await serveApp()
  browser = await launchBrowser()
  context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.goto(`${served.origin}/sign-in?token=${testToken}`)
  await page.close()
})

afterAll(async () => {
  await browser?.close()
  await served?.close()
})

const events = (name: string, rows: string) => textFile(name, `Ärende;Steg;När\n${rows}\n`)

async function sendEvents(page: Page, file: SentFile): Promise<void> {
  await send(page, { origin: served.origin, register: 'Ansökningshändelser', file })
  await page.locator('#step-how').waitFor()
}

/** A shapefile's parts but its .prj, as a municipality sends them. */
async function shapefileParts(): Promise<SentFile[]> {
  const trial = await openTrial()
  try {
    await trial.sql(
      `copy (select 'Z1' as Nyckel, 'Backen 9' as Adress, st_point(401500.0, 6401500.0) as geom) to 'FOLDER/byar.shp' with (format gdal, driver 'ESRI Shapefile', srs 'EPSG:3006')`,
    )
    return readdirSync(trial.folder)
      .filter((name) => /\.(shp|shx|dbf|cpg)$/.test(name))
      .map((name) => ({
        name,
        mimeType: 'application/octet-stream',
        buffer: readFileSync(join(trial.folder, name)),
      }))
  } finally {
    trial.end()
  }
}

test('the parts of a shapefile without its .prj are picked together, and where it lies is confirmed on the map', async () => {
  const page = await context.newPage()
  await send(page, { origin: served.origin, register: 'Adresspunkter', file: await shapefileParts() })
  await page.getByRole('heading', { level: 1, name: 'byar.zip till Adresspunkter' }).waitFor()
  await page.getByText('Shapefile (zip)').waitFor()
  await page.getByRole('link', { name: 'Bekräfta koordinatsystemet.' }).waitFor()
  await page.locator('#step-places [data-drawn="true"]').waitFor({ timeout: 30_000 })
  await page.getByRole('button', { name: /^Ja, det är SWEREF 99 TM/ }).click()
  await page.getByText('Du har angett EPSG:3006.').waitFor()
  await update(page)
  await preview(page)
  expect(await said(page, result)).toContain('1 rad läggs till.')
  await page.close()
})

test('a mapping is saved, recognised with the next file, exported, and brought back from its file', async () => {
  const page = await context.newPage()
  await sendEvents(page, events('januari.csv', 'K05;Lagd på is;2016-01-10'))
  await page.getByLabel('Diarienummer (krävs)').selectOption('Ärende')
  await page.getByLabel('Läge (krävs)').selectOption('Steg')
  await page.getByLabel('Datum (krävs)').selectOption('När')
  await page.getByRole('combobox', { name: 'Lagd på is' }).selectOption({ label: 'Återtagen' })
  await page.getByText('Sparad mall', { exact: true }).click()
  await page.getByLabel('Spara svaren som mall med namnet').fill('Månadslistan')
  await page.getByRole('button', { name: 'Spara mallen' }).click()
  await page.getByText('Mallen Månadslistan är sparad.').waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hämta som fil' }).click(),
  ])
  const exported = await readFile(await download.path(), 'utf8')

  await sendEvents(page, events('februari.csv', 'K05;Lagd på is;2016-02-10'))
  await page.getByText('mallen Månadslistan används.').waitFor()
  const value = page.getByRole('combobox', { name: 'Lagd på is' })
  expect(await value.inputValue()).toBe('withdrawn')
  // What was suggested can be taken back, and is then known to cost the row.
  await value.selectOption({ label: 'Avvisa raderna' })
  await page.getByText('1 rad saknar motsvarighet', { exact: true }).waitFor()
  await page.getByText('Sparad mall', { exact: true }).last().click()
  await page
    .locator('input[accept*="json"]')
    .setInputFiles({ name: 'mall.json', mimeType: 'application/json', buffer: Buffer.from(exported) })
  await page.getByText('Mallen i mall.json används.').waitFor()
  await expect.poll(() => value.inputValue()).toBe('withdrawn')
  await page.close()
})

test('a preview that a colleague overtook is not applied: it asks to be previewed again', async () => {
  const [mine, theirs] = [await context.newPage(), await context.newPage()]
  await sendEvents(mine, textFile('mina.csv', 'application_id,status,date\nK05,queued,2016-03-01\n'))
  await update(mine)
  await preview(mine)
  await sendEvents(theirs, textFile('deras.csv', 'application_id,status,date\nK04,queued,2016-03-02\n'))
  await update(theirs)
  await preview(theirs)
  await apply(theirs)
  await mine.getByRole('button', { name: 'Inför ändringarna' }).click()
  await mine.getByText('Förhandsgranska igen').first().waitFor()
  expect(await mine.locator('main').innerText()).not.toMatch(/\b(preview|changes|apply)\b/i)
  await preview(mine)
  await apply(mine)
  await mine.close()
  await theirs.close()
})

test('two deliveries of a register are compared, always from the earlier to the later', async () => {
  const page = await context.newPage()
  await page.goto(`${served.origin}/leveranser?register=application-events`)
  await page.getByRole('row').filter({ hasText: 'deras.csv' }).getByRole('link').click()
  const other = page.getByLabel('Jämför med en annan leverans av samma register')
  const mine = await other.locator('option', { hasText: 'mina.csv' }).getAttribute('value')
  await other.selectOption(mine)
  await page.getByRole('heading', { name: /^Registret efter leverans \d+ jämfört med/ }).waitFor()
  const rows = page.locator('section[aria-labelledby="changes-title"] tbody tr')
  await expect.poll(() => rows.allInnerTexts()).toHaveLength(1)
  expect(plain((await rows.allInnerTexts()).join())).toContain('K05 · I kö · 2016-03-01 Lades till')
  await page.close()
})

test('a file is read in, previewed and applied by the keyboard alone', async () => {
  const page = await context.newPage()
  await page.goto(`${served.origin}/las-in?register=application-events`)
  await page.getByRole('radio').first().waitFor()
  const chooser = page.waitForEvent('filechooser')
  await tabTo(page, 'input[type=file]')
  await page.keyboard.press('Enter')
  await (await chooser).setFiles(
    textFile('tangenter.csv', 'application_id,status,date\nK05,granted,2016-04-01\n'),
  )
  await tabTo(page, 'button:text-is("Läs filen")')
  await page.keyboard.press('Enter')
  await page.locator('#step-how').waitFor()
  await tabTo(page, 'input[type=radio][value=full]')
  await page.keyboard.press('ArrowDown')
  await tabTo(page, 'button:text-is("Förhandsgranska")')
  await page.keyboard.press('Enter')
  await page.locator('#result-title').waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('result-title')
  await tabTo(page, 'button:text-is("Inför ändringarna")')
  await page.keyboard.press('Enter')
  await page.locator('#done-title').waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('done-title')
  await page.close()
})

/** Forward from where the focus is, as a person without a mouse goes. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const wanted = page.locator(selector).first()
  for (let pressed = 0; pressed < 80; pressed++) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`The Tab key never came to ${selector}.`)
}
