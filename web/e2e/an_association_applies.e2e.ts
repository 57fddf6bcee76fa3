// A member of an association on a phone: sees what is asked, answers with a file, and prepares an application by keyboard and by file.
import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { draft, drafts } from '../../api/contract/cases/draft.ts'
import { squareAt } from '../../api/drafts/fixture/square_at.ts'
import { testToken } from '../../api/fixture/open_test_app.ts'
import { launchBrowser } from './browser.ts'
import { expectReadable } from './readable.ts'
import { type ServedApp, serveApp } from './served_app.ts'
import { stepInAs } from './step_in.ts'

let served: ServedApp
let browser: Browser
let page: Page
let draftPath: string

beforeAll(async () => {
  served = await serveApp({
    is_demo: true,
    region: {
      programme: {
        name: { sv: 'Stödet', en: 'The scheme' },
        money_sek: 1,
        from: '2014-01-01',
        to: '2020-12-31',
        e_service: { url: 'https://example.se/ansok', name: { sv: 'e-tjänsten', en: 'the e-service' } },
      },
    },
  })
  browser = await launchBrowser()
  page = await memberOnAPhone()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await served?.close()
})

async function memberOnAPhone(): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    bypassCSP: true,
    acceptDownloads: true,
    reducedMotion: 'reduce',
  })
  return stepInAs(context, { origin: served.origin, who: 'Föreningsmedlem Folke', path: '/mina-ansokningar' })
}

const asked = (path: string, json?: unknown) =>
  served.test.ask(path, { token: testToken, ...(json === undefined ? {} : { method: 'POST', json }) })

test('what is asked of the association stands first, and is answered with a file', async () => {
  const own = page.getByRole('heading', { level: 3 }).first()
  await own.waitFor()
  const id = (await own.innerText()).replace('Ansökan ', '')
  const answer = await asked(`/api/v1/cases/${id}/supplements`, {
    what: 'Skicka budgeten.',
    due_on: '2030-01-31',
  })
  expect(answer.status).toBe(201)
  await page.reload()
  await page.getByRole('heading', { name: 'Ni ska svara på' }).waitFor()
  expect(await page.locator('.asked').innerText()).toContain('31 januari 2030'.replaceAll(' ', '\u00a0'))
  await page.getByRole('link', { name: /^Svara/ }).click()
  await page.getByText('Skicka budgeten.').waitFor()
  const send = page.getByRole('button', { name: 'Skicka svaret' })
  await send.click()
  await page.getByText('Skriv ert svar.').waitFor()
  await page
    .locator('form input[type=file]')
    .first()
    .setInputFiles({
      name: 'budget.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('post;kronor\ngrävning;600000\n'),
    })
  await page.getByText('budget.csv').first().waitFor()
  await page.getByLabel('Ert svar').fill('Här är budgeten.')
  await expect.poll(() => send.isEnabled()).toBe(true)
  await send.click()
  await page.getByText('Svaret är skickat.').waitFor()
  const kept = await (await asked(`/api/v1/cases/${id}`)).json()
  expect(kept.supplements[0]).toMatchObject({
    state: 'answered',
    answer: 'Här är budgeten.',
    attachments: [{ file_name: 'budget.csv' }],
  })
})

test('an application is followed from its page', async () => {
  await page.getByRole('button', { name: /^Följ/ }).click()
  await page.getByRole('region', { name: /Följ/ }).waitFor()
  await page.getByRole('region', { name: /Följ/ }).getByRole('button').first().waitFor()
})

test('everybody reads on the same page what happens next and how long it takes, and sees the area', async () => {
  const visitor = await browser.newPage({ viewport: { width: 390, height: 844 } })
  await visitor.goto(`${served.origin}/ansokningar/K08`)
  await visitor.getByRole('heading', { name: 'Vad händer nu?' }).waitFor()
  await visitor.getByRole('heading', { name: 'Så lång tid brukar det ta' }).waitFor()
  // K09 asks for the same address in B17.
  await visitor.getByRole('link', { name: 'K09' }).waitFor()
  expect(await visitor.getByText('Föreningens sida').count()).toBe(0)
  await visitor.close()
})

test('an application is prepared by keyboard alone: a corner in the middle of the map at each Enter', async () => {
  await page.goto(`${served.origin}/mina-ansokningar`)
  await page.getByLabel('Vad ska ansökan kallas?').fill('Fiber till Kärret')
  await page.keyboard.press('Enter')
  await page.waitForURL(/utkast\//)
  draftPath = new URL(page.url()).pathname
  await page.locator('[data-drawn="true"]').waitFor({ timeout: 30_000 })
  const canvas = page.locator('.drawing canvas')
  await canvas.focus()
  for (const keys of [['ArrowUp'], ['ArrowRight'], ['ArrowDown', 'ArrowDown'], ['ArrowLeft']]) {
    for (const key of keys) {
      await page.keyboard.press(key)
      await page.locator('[data-drawn="true"]').waitFor()
    }
    await page.keyboard.press('Enter')
  }
  await page.getByText('4 hörn är satta.').waitFor()
  await page.getByText(/^Sparat/).waitFor()
  await page.getByText('Bristområden', { exact: true }).first().waitFor()
  await page.keyboard.press('Shift+ArrowUp')
  await page.getByText(/Flyttat .+ norrut\./).waitFor()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await page.getByText('3 hörn är satta.').waitFor()
})

test('a typed corner that crosses the outline is told at once, in words', async () => {
  await page.getByText('Hörnen som lista, med koordinater').click()
  const typed = page.getByLabel(/Nytt hörn|koordinater/).last()
  await page.getByRole('button', { name: 'Börja om' }).click()
  for (const place of ['6403000, 401000', '6404000, 402000', '6403000, 402000', '6404000, 401000']) {
    await typed.fill(place)
    await page.keyboard.press('Enter')
  }
  await page.getByText('Ytans kant korsar sig själv.', { exact: false }).waitFor()
  await typed.fill('Skövde')
  await page.keyboard.press('Enter')
  await page.getByText('Skriv två tal', { exact: false }).waitFor()
  expect(await typed.inputValue()).toBe('Skövde')
})

test('a file becomes the area, and what it covers is counted at once', async () => {
  const area = { type: 'Feature', properties: {}, geometry: squareAt(900, 2900, 2100, 4100) }
  const points = { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [13.3, 57.7] } }
  const send = (name: string, feature: object) =>
    page.getByLabel('Ladda upp området som fil').setInputFiles({
      name,
      mimeType: 'application/geo+json',
      buffer: Buffer.from(JSON.stringify({ type: 'FeatureCollection', features: [feature] })),
    })
  await send('punkter.geojson', points)
  await page.getByText('Filen håller punkter eller linjer.', { exact: false }).waitFor()
  await send('yta.geojson', area)
  await page.getByText('Ytan i filen är nu området.').waitFor()
  // On the day at which the page opens, 30 June 2015, B05 is untouched: rule 3 would make it applied.
  await page.getByText('Ej påbörjat i dag, ansökt med er ansökan', { exact: false }).waitFor()
  await expect.poll(() => page.locator('.figure').innerText()).toMatch(/^1\s+adress$/)
})

test('the checklist leads to what is missing; what is typed is saved by itself', async () => {
  await page.getByRole('link', { name: 'Sökt stöd' }).click()
  const applied = page.getByLabel('Hur mycket stöd söker ni?')
  await expect.poll(() => applied.evaluate((one) => one === document.activeElement)).toBe(true)
  await page.keyboard.type('trehundratusen')
  await page.getByText('Skriv ett helt tal utan decimaler.').waitFor()
  await applied.fill('300 000')
  await page.getByLabel('Vad ska allt kosta?').fill('600 000')
  await page.getByLabel('Hur mycket betalar ni själva?').fill('200 000')
  await page.getByText('Stöd och egna pengar räcker inte').waitFor()
  await page.getByLabel('Vem skriver under?').fill('Anna Andersson')
  const id = draftPath.split('/').at(-1) ?? ''
  const kept = async () => draft.parse(await (await asked(`/api/v1/drafts/${id}`)).json()).content
  await expect.poll(kept).toMatchObject({ applied_sek: 300_000, signatory_name: 'Anna Andersson' })
  await page.reload()
  await expect.poll(() => page.getByLabel('Hur mycket stöd söker ni?').inputValue()).toBe('300000')
})

test('the package is downloaded and opens', async () => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Ladda ner underlaget (zip)' }).click(),
  ])
  const zip = unzipSync(new Uint8Array(await readFile(await download.path())))
  expect(Object.keys(zip)).toEqual(['karta.pdf', 'omrade.gpkg', 'antal.xlsx', 'checklista.txt'])
  expect(await page.getByRole('link', { name: 'Till e-tjänsten' }).getAttribute('href')).toBe(
    'https://example.se/ansok',
  )
})

test('two members who edit one draft do not overwrite each other, and neither loses what they wrote', async () => {
  const other = await memberOnAPhone()
  await other.goto(served.origin + draftPath)
  await other.getByLabel('Egna anteckningar').fill('Från den andra.')
  await other.getByText(/^Sparat/).waitFor()
  await expect
    .poll(async () => JSON.stringify(await (await asked('/api/v1/drafts')).json()))
    .toContain('Fiber till Kärret')
  const id = draftPath.split('/').at(-1) ?? ''
  const keptNotes = async () => draft.parse(await (await asked(`/api/v1/drafts/${id}`)).json()).content.notes
  await expect.poll(keptNotes).toBe('Från den andra.')
  await page.getByLabel('Egna anteckningar').fill('Från den första.')
  await page.getByText('har ändrat utkastet sedan du öppnade det', { exact: false }).waitFor()
  expect(await keptNotes()).toBe('Från den andra.')
  expect(await page.getByLabel('Egna anteckningar').inputValue()).toBe('Från den första.')
  await page.getByRole('button', { name: 'Spara mitt över deras' }).click()
  await expect.poll(keptNotes).toBe('Från den första.')
  await other.close()
})

test.each(['sv', 'en'])('the pages can be read (%s)', async (language) => {
  const all = drafts.parse(await (await asked('/api/v1/drafts')).json())
  expect(all.total).toBeGreaterThan(0)
  for (const path of ['/mina-ansokningar', draftPath, '/ansokningar/K01']) {
    await page.goto(`${served.origin}${path}?language=${language}`)
    await page.locator('main h1').waitFor()
    await page.waitForLoadState('networkidle')
    await expectReadable(page)
  }
})
