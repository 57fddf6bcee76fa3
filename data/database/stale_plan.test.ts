// duckdb/duckdb#23704: a plan that is kept holds on to the values that a table had when it was made.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { makeAccount } from '../accounts/account/account.ts'
import { system } from '../audit/entry.ts'
import { openTestDatabase, type TestDatabase } from '../fixture/open_test_database.ts'
import { sqlFile } from './sql_file.ts'

const blockedSql = sqlFile(import.meta.url, './fixture/open_accounts.sql')
const blockSql = sqlFile(import.meta.url, './fixture/block_everybody.sql')

let log: TestDatabase
beforeEach(async () => {
  log = await openTestDatabase()
})
afterEach(() => log.close())

const made = (name: string) =>
  log.database.record((connection, note) =>
    makeAccount({ connection, note, by: system, now: log.now() }, { name }),
  )
const names = async () =>
  (await log.database.rows(blockedSql, {}, z.object({ name: z.string() }))).map(({ name }) => name)

test('a question that was asked before a longer name came in does not cut it', async () => {
  await made('Åke')
  expect(await names()).toEqual(['Åke'])
  await made('Petronella')
  expect(await names()).toEqual(['Petronella', 'Åke'])
})

test('a question that was asked while nobody was blocked sees who is blocked since', async () => {
  await made('Åke')
  expect(await names()).toEqual(['Åke'])
  await log.database.record((connection) => connection.run(blockSql))
  expect(await names()).toEqual([])
})
