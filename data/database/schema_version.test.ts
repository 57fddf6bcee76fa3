import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { openTestDatabase } from '../fixture/open_test_database.ts'
import { registers } from '../registers/registers.ts'
import { openDatabase } from './database.ts'
import { prepareDatabase } from './prepare_database.ts'
import { findSpatialExtension } from './spatial_extension.ts'
import { sqlFile } from './sql_file.ts'

const column = z.object({ schema_name: z.string(), table_name: z.string(), columns: z.string() })

test('the history has a table for each register, with the columns of its own', async () => {
  const world = await openTestDatabase()
  const tables = await world.database.rows(
    sqlFile(import.meta.url, './fixture/columns_of_tables.sql'),
    {},
    column,
  )
  await world.close()
  const of = (schema: string) => tables.filter(({ schema_name }) => schema_name === schema)
  expect(of('registers')).toHaveLength(Object.keys(registers).length)
  expect(of('history').map(({ table_name, columns }) => ({ table_name, columns }))).toEqual(
    of('registers').map(({ table_name, columns }) => ({
      table_name,
      columns: `delivery_id INTEGER, change VARCHAR, ${columns}`,
    })),
  )
})

test('a database of the first version keeps its deliveries, and says of them that they have no history', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bristkartan-test-'))
  const database = await openDatabase({
    file: ':memory:',
    spatial_extension: findSpatialExtension(),
    allowed_directories: [folder],
  })
  const first = [
    sqlFile(import.meta.url, './versions/001_registers_and_deliveries.sql'),
    sqlFile(import.meta.url, './fixture/delivery_of_version_1.sql'),
    ...Object.values(registers).map(({ table }) =>
      sqlFile(import.meta.url, `../registers/${table}/table.sql`),
    ),
  ]
  await database.session(async (connection) => {
    for (const sql of first) await connection.run(sql)
  })
  await prepareDatabase(database)
  const kept = await database.rows(
    sqlFile(import.meta.url, './fixture/deliveries.sql'),
    {},
    z.record(z.string(), z.unknown()),
  )
  await database.close()
  await rm(folder, { recursive: true })
  expect(kept).toEqual([{ id: 1, file_name: 'adresser.csv', has_history: false, undoes: null }])
})
