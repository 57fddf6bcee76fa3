// Where DuckDB has a text of its own beside the portable one, both are the same table: on Småbro and on random regions.
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { filledSql } from '../database/filled_sql.ts'
import { sqlFile } from '../database/sql_file.ts'
import { openTestDatabase, type TestDatabase } from '../fixture/open_test_database.ts'
import { type DerivedTable, derivedTables } from '../pipeline.ts'
import { loadRegion } from '../second_opinion/load_region.ts'
import { randomRegion } from '../second_opinion/random_region.ts'

const numRuns = 25
const different = z.object({ only_one: z.int(), only_other: z.int(), rows: z.int() })
const twofold = derivedTables.filter(({ portable_sql }) => portable_sql !== undefined)

let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestDatabase()
}, 60_000)
afterAll(() => opened.close())

async function differences({ name, sql, portable_sql = '' }: DerivedTable) {
  const statement = filledSql(sqlFile(import.meta.url, '../second_opinion/count_different_rows.sql'), {
    one: portable_sql,
    other: sql,
  })
  const [found] = await opened.database.rows(statement, {}, different)
  return { name, ...found }
}

const same = (name: string) => ({
  name,
  only_one: 0,
  only_other: 0,
  rows: expect.any(Number),
})

test('Småbro has the same rows by both texts, and has some in each', { timeout: 120_000 }, async () => {
  await opened.loadFolder(new URL('../fixture/smabro', import.meta.url).pathname, 'EPSG:3006')
  for (const table of twofold) {
    const found = await differences(table)
    expect(found).toEqual(same(table.name))
    expect(found.rows).toBeGreaterThan(0)
  }
})

test('random regions have the same rows by both texts', {
  timeout: 30_000 + 3_000 * numRuns,
}, async () => {
  await fc.assert(
    fc.asyncProperty(randomRegion, async (region) => {
      await loadRegion(opened.database, region)
      for (const table of twofold) expect(await differences(table)).toEqual(same(table.name))
    }),
    { numRuns },
  )
})
