import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { registerNames } from '../contract/vocabulary.ts'
import { openTestApp, type TestApp } from '../fixture/open_test_app.ts'

let app: TestApp
let folder: string
beforeAll(async () => {
  app = await openTestApp()
  folder = await mkdtemp(join(tmpdir(), 'bristkartan-template-'))
})
afterAll(async () => {
  await app.close()
  await rm(folder, { recursive: true })
})

const firstSheet = 'xl/worksheets/sheet1.xml'

/** The template with one row written under its headings, as a spreadsheet program would save it. */
async function filledTemplate(register: string, values: readonly string[]): Promise<string> {
  const response = await app.ask(`/api/v1/registers/${register}/template`)
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()))
  const sheet = strFromU8(files[firstSheet] ?? new Uint8Array())
  const cells = values.map((value) => `<c t="inlineStr"><is><t>${value}</t></is></c>`).join('')
  files[firstSheet] = strToU8(sheet.replace('</sheetData>', `<row r="2">${cells}</row></sheetData>`))
  const path = join(folder, `${register}.xlsx`)
  await writeFile(path, zipSync(files))
  return path
}

test('a filled template imports as it is: the guidance on its second sheet is not taken for data', async () => {
  const areas = await filledTemplate('shortage-areas', [
    'BO-1',
    'Sjövik',
    '',
    '2014-01-01',
    '',
    'POLYGON((380000 6470000, 381000 6470000, 381000 6471000, 380000 6470000))',
  ])
  const applications = await filledTemplate('applications', [
    '2015-1187',
    'Sjövik fiber ek. för.',
    '769600-0000',
    '5808000',
    '',
    'POLYGON((380000 6470000, 381000 6470000, 381000 6471000, 380000 6470000))',
  ])
  const events = await filledTemplate('application-events', ['2015-1187', 'queued', '2015-03-03', ''])
  const point = await filledTemplate('addresses', ['A-1', '', 'permanent', 'Sjövägen 1', '380600', '6470300'])

  for (const [register, path] of [
    ['shortage-areas', areas],
    ['addresses', point],
    ['applications', applications],
  ] as const)
    expect(await app.test.deliverFile(register, path, { crs: 'EPSG:3006' })).toMatchObject({
      outcome: 'applied',
      added: 1,
      rejected: 0,
      columns_left_out: [],
    })
  expect(await app.test.deliverFile('application-events', events)).toMatchObject({
    outcome: 'applied',
    added: 1,
  })
  expect(await app.get('/api/v1/shortage-areas/BO-1?as_of=2015-06-30')).toMatchObject({
    name: 'Sjövik',
    status: 'applied',
    addresses: 1,
  })
})

test.each(registerNames)('%s has a template in both languages', async (register) => {
  for (const [language, guidance] of [
    ['sv', 'Så fyller du i'],
    ['en', 'How to fill it in'],
  ]) {
    const response = await app.ask(`/api/v1/registers/${register}/template?language=${language}`)
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()))
    expect(strFromU8(files['xl/workbook.xml'] ?? new Uint8Array())).toContain(guidance)
  }
})

test('a register that there is not says which there are', async () => {
  const response = await app.ask('/api/v1/registers/roads/template')
  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({ detail: expect.stringContaining('shortage-areas') })
})
