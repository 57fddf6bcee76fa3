// What every check promises, whichever it is: words in both languages, the columns that the page and the files need, and
// silence on a region in which nothing is wrong.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  applicationStatuses,
  backboneStatuses,
  coverageStates,
  coverageTechnologies,
} from '../../api/contract/vocabulary.ts'
import { openTestDatabase, type TestDatabase } from '../fixture/open_test_database.ts'
import { registers } from '../registers/registers.ts'
import { checks } from './checks.ts'
import { loadCleanRegion } from './fixture/clean_region.ts'
import { countBrokenRows, listBrokenRows } from './run_checks.ts'

const today = '2026-06-30'

let clean: TestDatabase
beforeAll(async () => {
  clean = await openTestDatabase()
  await loadCleanRegion(clean)
}, 60_000)
afterAll(() => clean.close())

describe.each(checks)('$id', (check) => {
  const { register, key, details, sql } = check

  test('has words in both languages, no two alike', () => {
    const pairs = [check.title, check.meaning, check.mending, ...details.map(({ title }) => title)]
    for (const { sv, en } of pairs) expect([sv, en].every((words) => words.length > 1)).toBe(true)
    for (const { sv, en } of [check.title, check.meaning, check.mending]) expect(sv).not.toBe(en)
  })

  test('selects the register’s key, what explains, and the geometry', async () => {
    const described = await clean.database.rows(
      `select list(column_name) as columns from (describe ${sql.replaceAll('$today', `'${today}'`)})`,
      {},
      z.object({ columns: z.array(z.string()) }),
    )
    const wanted = new Set([...registers[register].key, ...details.map(({ name }) => name), 'geometry'])
    expect(new Set(described[0]?.columns)).toEqual(wanted)
    expect([...wanted]).toEqual(expect.arrayContaining([...key]))
    expect(key.slice(0, registers[register].key.length)).toEqual(registers[register].key)
  })

  test('spells no code that the contract does not have', () => {
    const known: readonly string[] = [
      ...applicationStatuses,
      ...backboneStatuses,
      ...coverageStates,
      ...coverageTechnologies,
    ]
    const compared = [
      ...sql.matchAll(/(?:status|state|technology)(?: =| <>| in) \(?((?:'\w+'(?:, )?)+)|when '(\w+)'/g),
    ]
    for (const [, list = '', one = ''] of compared)
      for (const code of [...list.matchAll(/\w+/g)].map(([word]) => word).concat(one || []))
        expect(known).toContain(code)
  })

  test('finds nothing in a region in which nothing is wrong', async () => {
    expect((await countBrokenRows(clean.database, today)).get(check.id)).toBe(0)
    expect(await listBrokenRows(clean.database, check, { today, limit: 10, offset: 0 })).toEqual([])
  })
})

test('the counts of a state are asked once, and anew after a delivery and on the next day', async () => {
  const first = countBrokenRows(clean.database, today)
  expect(countBrokenRows(clean.database, today)).toBe(first)
  expect(countBrokenRows(clean.database, '2026-07-01')).not.toBe(first)
})

test('Småbro breaks the rules that its README makes it break', { timeout: 60_000 }, async () => {
  const smabro = await openTestDatabase()
  try {
    await smabro.loadFolder(fileURLToPath(new URL('../fixture/smabro', import.meta.url)), 'EPSG:3006')
    const counts = await countBrokenRows(smabro.database, today)
    expect(Object.fromEntries([...counts].filter(([, rows]) => rows > 0))).toEqual({
      // B10 and B11.
      'overlapping-areas': 1,
      // B12, B13 and B14.
      'areas-without-addresses': 3,
      // B24 lies between Storbro and Tombro.
      'areas-outside-municipalities': 1,
      // B25 has Småbro's code and lies in Storbro.
      'areas-outside-their-municipality': 1,
      // A2401 and A2601.
      'addresses-outside-municipalities': 2,
      'coverage-in-two-states': 1,
      // P04.
      'projects-without-events': 1,
      // P03 has no points.
      'projects-in-service-without-points': 1,
      // F06 lies 0.4 m beside B12.
      'points-outside-areas': 1,
      // No route is drawn to its points: F03 is the nearest, 200 m off.
      'points-away-from-their-route': 8,
      // F01 of P01, which was cancelled.
      'points-of-idle-projects': 1,
      // K03, K04 and K05, in the areas without addresses.
      'applications-without-addresses': 3,
      // K11.
      'applications-without-events': 1,
      // K02.
      'decisions-without-amount': 1,
      // Of 17 numbers only that of K13 ends as it should.
      'wrong-organisation-numbers': 16,
    })
  } finally {
    await smabro.close()
  }
})
