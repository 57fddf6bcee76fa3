// Three tables are written twice: plainly, for any database with spatial SQL, and faster for ours. Only the faster one runs in the
// product; here both answer about Småbro, whose places were drawn on the edges.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { openTestDatabase, type TestDatabase } from '../fixture/open_test_database.ts'
import { derivedTables } from '../pipeline.ts'

const smabroFolder = fileURLToPath(new URL('../fixture/smabro', import.meta.url))

let smabro: TestDatabase
beforeAll(async () => {
  smabro = await openTestDatabase()
  await smabro.loadFolder(smabroFolder, 'EPSG:3006')
}, 60_000)
afterAll(() => smabro.close())

const twice = derivedTables.flatMap(({ name, sql, portable_sql }) =>
  portable_sql === undefined ? [] : [{ name, sql, portable_sql }],
)

test.each(twice)(
  'the plain and the faster statement of $name give the same rows',
  async ({ sql, portable_sql }) => {
    const faster = await rowsOf(sql)
    expect(faster.length).toBeGreaterThan(0)
    expect(faster).toEqual(await rowsOf(portable_sql))
  },
)

async function rowsOf(sql: string): Promise<string[]> {
  const rows = await smabro.database.rows(sql, {}, z.record(z.string(), z.unknown()))
  return rows.map((row) => JSON.stringify(row)).sort()
}
