// A planner gets a file in without help: sees what it would change before it changes, and goes back. One task a test, each on
// what the ones before it left.
import { readFile } from 'node:fs/promises'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testToken } from '../../api/fixture/open_test_app.ts'
import { launchBrowser } from './browser.ts'
import { excelFile, textFile } from './import_files.ts'
import { choose, plain, preview, said, send } from './reading_in.ts'
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

test('an Excel file with Swedish headings and values is mapped, previewed with its effect on the areas, and applied', async () => {
  const page = await context.newPage()
  // K01 alone makes B06 applied, K03 alone B12: rejected and withdrawn, both are untouched, and still remain.
  const file = await excelFile('beslut.xlsx', [
    ['Diarienummer', 'Läge', 'Beslutsdatum', 'Anteckning'],
    ['K01', 'Avslag', '2015-06-10', 'Pengarna räckte inte'],
    ['K03', 'Nedlagd av byn', '2015-06-30', ''],
  ])
  const untouched = page.getByRole('button', { name: /^Ej påbörjat/ })
  await page.goto(served.origin)
  await expect.poll(async () => plain(await untouched.innerText())).toMatch(/ 9$/)
  await page.getByRole('link', { name: 'Läs in', exact: true }).click()
  await choose(page, 'Ansökningshändelser', file)
  await page.getByRole('heading', { level: 1, name: 'beslut.xlsx till Ansökningshändelser' }).waitFor()
  expect(await page.getByLabel('Datum (krävs)').inputValue()).toBe('Beslutsdatum')
  // What nobody knows is asked for: until then its row would be rejected.
  const unknown = page.getByRole('combobox', { name: 'Nedlagd av byn' })
  expect(await unknown.getAttribute('aria-invalid')).toBe('true')
  await unknown.selectOption({ label: 'Återtagen' })
  await page.getByRole('radio', { name: /^Uppdatera/ }).check()
  await preview(page)
  // The rows are asked for once the counts are there.
  await page.getByText('K01 · Avslag · 2015-06-10').waitFor()
  const result = await said(page, 'section[aria-labelledby="result-title"]')
  expect(result).toContain('2 rader läggs till.')
  expect(result).toContain('2 områden går från Ansökt till Ej påbörjat')
  expect(result).toContain('Kvarstår: 16, oförändrat')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('result-title')

  await page.getByLabel('Varför (valfritt').fill('Beslut i juni')
  await page.getByRole('button', { name: 'Inför ändringarna' }).press('Enter')
  await page.getByRole('heading', { name: 'Infört' }).waitFor()
  expect(await said(page, 'section[aria-labelledby="done-title"]')).toContain('2 rader lades till.')
  // The map's figures are those after it, 9 and these 2: nothing that was answered before is shown.
  await page.getByRole('link', { name: 'Se läget på kartan' }).click()
  await expect.poll(async () => plain(await untouched.innerText())).toMatch(/ 11$/)
  await page.close()
})

test('a page saved as a table is refused in plain words, and the choice is not lost', async () => {
  const page = await context.newPage()
  await send(page, {
    origin: served.origin,
    register: 'Adresspunkter',
    file: textFile('adresser.csv', '<!doctype html><html><body>Logga in</body></html>'),
  })
  await page.getByText('Filen är en webbsida, inte en tabell.').waitFor()
  await send(page, {
    origin: served.origin,
    register: 'Adresspunkter',
    file: textFile('adresser.vrt', '<OGRVRTDataSource></OGRVRTDataSource>'),
  })
  await page.getByText('pekar på andra filer (VRT)').waitFor()
  expect(plain(await page.locator('.chosen').innerText())).toBe('Vald fil: adresser.vrt')
  expect(await page.getByRole('radio', { name: /^Adresspunkter/ }).isChecked()).toBe(true)
  // What could not be read is not among the imports that one can go on with.
  await page.reload()
  await page.getByRole('radio').first().waitFor()
  expect(await page.getByText('adresser.vrt').count()).toBe(0)
  await page.close()
})

test('guessed coordinates are confirmed on the map; a preview that is called off leaves the answers and changes nothing', async () => {
  const page = await context.newPage()
  const lines = Array.from(
    { length: 60_000 },
    (_, at) => `N${at};${400_000 + (at % 9_000)};${6_400_000 + at / 10}`,
  )
  await send(page, {
    origin: served.origin,
    register: 'Adresspunkter',
    file: textFile('adresser.csv', `id;e;n\n${lines.join('\n')}\n`),
  })
  await page.getByRole('link', { name: 'Bekräfta koordinatsystemet.' }).waitFor()
  await page.getByRole('button', { name: /^Ja, det är SWEREF 99 TM/ }).click()
  await page.getByText('Du har angett EPSG:3006.').waitFor()
  await page.getByRole('radio', { name: /^Uppdatera/ }).check()
  await page.getByRole('button', { name: 'Förhandsgranska' }).click()
  await page.getByRole('button', { name: 'Avbryt' }).click()
  await page.getByText('Avbrutet. Inget har ändrats och dina svar finns kvar.').waitFor()
  expect(await page.getByText('Du har angett EPSG:3006.').count()).toBe(1)
  await page.getByRole('button', { name: 'Ta bort inläsningen' }).click()
  await page.getByRole('button', { name: 'Ja, ta bort' }).click()
  await page.getByRole('heading', { level: 1, name: 'Läs in en fil' }).waitFor()
  const { rows } = await registerOf('addresses')
  expect(rows).toBe(addressesOfSmabro)
  await page.close()
})

/** Counted in its file. */
const addressesOfSmabro = 105

async function registerOf(name: string): Promise<{ rows: number }> {
  const answer = await fetch(`${served.origin}/api/v1/registers`)
  const { items }: { items: { name: string; rows: number }[] } = await answer.json()
  const found = items.find((one) => one.name === name)
  if (!found) throw new Error(`There is no register ${name}.`)
  return found
}

test('the rows that are right are applied; the rejected ones are downloaded, corrected and sent again', async () => {
  const page = await context.newPage()
  await send(page, {
    origin: served.origin,
    register: 'Ansökningshändelser',
    file: textFile(
      'händelser.csv',
      'application_id,status,date\nK05,withdrawn,2016-01-10\nK04,withdrawn,i våras\n',
    ),
  })
  await page.getByRole('radio', { name: /^Uppdatera/ }).check()
  await preview(page)
  expect(await said(page, 'section[aria-labelledby="result-title"]')).toContain(
    'Datum "i våras" är inget datum: skriv det som 2015-06-30',
  )
  await page.getByRole('checkbox', { name: /^Inför de rader som går/ }).check()
  await page.getByText('Du har ändrat dina svar efter förhandsgranskningen.').waitFor()
  await page.getByRole('button', { name: 'Förhandsgranska igen' }).click()
  await page.getByRole('button', { name: 'Inför ändringarna' }).click()
  await page.getByRole('heading', { name: 'Infört' }).waitFor()

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'CSV', exact: true }).click(),
  ])
  const rejected = await readFile(await download.path(), 'utf8')
  expect(rejected).toContain('reason')
  const corrected = textFile('rättade.csv', rejected.replace(/(,)i våras/, '$12016-04-01'))
  await page.locator('input[type=file]').setInputFiles(corrected)
  await page.getByRole('button', { name: 'Skicka de rättade raderna' }).click()
  await page.getByRole('heading', { level: 1, name: 'rättade.csv till Ansökningshändelser' }).waitFor()
  expect(await page.getByRole('radio', { name: /^Uppdatera/ }).isChecked()).toBe(true)
  await preview(page)
  expect(await said(page, 'section[aria-labelledby="result-title"]')).toContain('1 rad läggs till.')
  await page.getByRole('button', { name: 'Inför ändringarna' }).click()
  await page.getByRole('heading', { name: 'Infört' }).waitFor()
  await page.close()
})

test('a delivery is found in the history and undone, and the history keeps both', async () => {
  const page = await context.newPage()
  await page.goto(`${served.origin}/leveranser?register=application-events`)
  const row = page.getByRole('row').filter({ hasText: 'rättade.csv' })
  await row.getByRole('link').click()
  await page.getByRole('heading', { level: 1, name: /^Leverans \d+: Ansökningshändelser$/ }).waitFor()
  await page.getByText('K04 · Återtagen · 2016-04-01').waitFor()
  await page.getByRole('button', { name: 'Ångra leveransen' }).click()
  await page.getByRole('heading', { level: 1, name: /^Ångra leverans/ }).waitFor()
  await preview(page)
  expect(await said(page, 'section[aria-labelledby="result-title"]')).toContain('1 rad tas bort.')
  await page.getByRole('button', { name: 'Ångra leveransen' }).click()
  await page.getByRole('heading', { name: 'Ångrat' }).waitFor()
  await page.getByRole('link', { name: 'Till leveransen' }).click()
  await page.getByText('Leveransen ångrade en annan.').waitFor()
  await page.goto(`${served.origin}/leveranser?register=application-events`)
  await page.getByRole('row').filter({ hasText: 'rättade.csv' }).waitFor()
  expect(plain(await page.getByRole('row').filter({ hasText: 'rättade.csv' }).innerText())).toContain(
    'ångrad av leverans',
  )
  await page.close()
})

test('whoever is not signed in is told how, and is asked nothing', async () => {
  const page = await browser.newPage()
  for (const path of ['/las-in', '/las-in/abc', '/leveranser', '/leveranser/1']) {
    await page.goto(served.origin + path)
    await page.getByRole('heading', { level: 1, name: 'Logga in för att komma vidare' }).waitFor()
  }
  await page.close()
})
