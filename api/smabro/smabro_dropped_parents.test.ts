// A full delivery that drops a row keeps what refers to it; the rules then act as if the children were not there.
import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { RegisterName } from '../contract/vocabulary.ts'
import { openTestApp } from '../fixture/open_test_app.ts'
import { area, indicators } from './answers.ts'
import { smabroFolder } from './hand_count.ts'

let smabro: Awaited<ReturnType<typeof openTestApp>>
beforeAll(async () => {
  smabro = await openTestApp()
  await smabro.test.loadFolder(smabroFolder, 'EPSG:3006')
}, 60_000)
afterAll(() => smabro.close())

/** Delivers a register in full without the rows of these ids. */
async function deliver(register: RegisterName, dropped: readonly string[] = []) {
  const lines = readFileSync(`${smabroFolder}/${register}.csv`, 'utf8').split('\n')
  const csv = lines.filter((line) => !dropped.some((id) => line.startsWith(`${id},`))).join('\n')
  const { outcome, removed } = await smabro.test.deliver(register, csv, { mode: 'full', crs: 'EPSG:3006' })
  expect({ outcome, removed }).toEqual({ outcome: 'applied', removed: dropped.length })
}

// What was dropped comes back, and its children with it: each test begins with the whole of Småbro.
afterEach(async () => {
  for (const register of ['addresses', 'backbone-projects', 'applications'] as const) await deliver(register)
})

async function areaAt(id: string, date: string) {
  return area.parse(await smabro.get(`/api/v1/shortage-areas/${id}?as_of=${date}`))
}

test('a project that a full delivery drops is no longer under way, and is again when it returns', async () => {
  await deliver('backbone-projects', ['P03'])
  expect((await areaAt('B04', '2015-06-30')).status).toBe('untouched')
  await deliver('backbone-projects')
  expect((await areaAt('B04', '2015-06-30')).status).toBe('in_progress')
})

test('a point whose project is dropped connects nothing and no longer reaches its area', async () => {
  await deliver('backbone-projects', ['P04', 'P02'])
  expect((await areaAt('B25', '2015-06-30')).status).toBe('untouched')
  // K18 takes over from the point on the edge.
  expect((await areaAt('B02', '2015-06-30')).status).toBe('applied')
})

test('the events of a dropped application do not live in the queue', async () => {
  await deliver('applications', ['K12'])
  // 10 were counted by hand.
  const county = indicators.parse(await smabro.get('/api/v1/indicators?as_of=2015-06-30'))
  expect(county.applications_in_queue).toBe(9)
  expect((await areaAt('B19', '2015-06-30')).status).toBe('untouched')
})

test('the coverage of a dropped address gives its neighbours nothing', async () => {
  // U01 gave A0901 access: 4 of 11 become 3.
  await deliver('addresses', ['U01'])
  expect(await areaAt('B09', '2015-06-30')).toMatchObject({ addresses_connected: 1, addresses_passed: 2 })
})

test('a dropped address no longer counts in the share of its area', async () => {
  // Without the address that has cable, nineteen of nineteen have fibre.
  await deliver('addresses', ['A0720'])
  expect(await areaAt('B07', '2015-06-30')).toMatchObject({ addresses: 19, fibre_share_pct: 100 })
})
