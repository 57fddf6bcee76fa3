import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sqlFile } from '../../database/sql_file.ts'
import type { TestDatabase } from '../../fixture/open_test_database.ts'
import { forge, logOfSix } from '../fixture/log_of_six.ts'
import { entryRow } from '../search/kept_entry.ts'
import { type ExpectedEntry, verifyLog } from './verify_log.ts'

const forgery = (name: string) => sqlFile(import.meta.url, `../fixture/forgery/${name}.sql`)
const allSql = sqlFile(import.meta.url, '../fixture/all_entries.sql')

let log: TestDatabase
beforeEach(async () => {
  log = await logOfSix()
})
afterEach(() => log.close())

const verify = (expected?: ExpectedEntry) =>
  log.database.snapshot((connection) => verifyLog(connection, expected))
const faults = async (expected?: ExpectedEntry) =>
  (await verify(expected)).faults.map(({ number, what }) => `${number}: ${what}`)

test('a log that nobody touched is whole, and says where it ends', async () => {
  const { last_hash, ...found } = await verify()
  expect(found).toEqual({ is_whole: true, entries: 6, last_number: 6, faults: [] })
  expect(last_hash).toMatch(/^[0-9a-f]{64}$/)
})

test('an entry that was changed is found, to the millisecond of its time', async () => {
  await forge(log, forgery('change_entry'))
  expect(await faults()).toEqual(['3: it is not as it was written'])
  await log.close()
  log = await logOfSix()
  await forge(log, forgery('change_time'))
  expect(await faults()).toEqual(['3: it is not as it was written'])
})

test('a forger who computes the hash anew is found by the entry that follows', async () => {
  const entry = (await log.database.rows(allSql, {}, entryRow)).find(({ number }) => number === 3)
  if (!entry) throw new Error('There is no entry 3.')
  const { noted_at, via, action, object_kind, object_id, before, after, previous_hash } = entry
  const fields = [3, noted_at, 'forged', via, action, object_kind, object_id, before, after, previous_hash]
  const hash = createHash('sha256').update(JSON.stringify(fields)).digest('hex')
  await forge(log, forgery('change_entry_and_hash'), { actor: 'forged', hash })
  expect(await faults()).toEqual(['4: it does not follow the entry before it'])
})

test('an entry that was taken out is found, the first too', async () => {
  await forge(log, forgery('delete_entry'))
  expect(await faults()).toEqual([
    '3: personal values are kept of it, but it is not there',
    '4: the entries from 3 to here are missing',
    '4: it does not follow the entry before it',
  ])
  await log.close()
  log = await logOfSix()
  await forge(log, forgery('delete_first'))
  expect(await faults()).toEqual([
    '2: the entries from 1 to here are missing',
    '2: it does not follow the entry before it',
  ])
})

test('two entries that changed places are found', async () => {
  await forge(log, forgery('swap_entries'))
  expect(await faults()).toEqual(
    expect.arrayContaining(['3: it is not as it was written', '4: it is not as it was written']),
  )
})

test('an entry that was put in is found, also under a number that is taken', async () => {
  await forge(log, forgery('insert_entry'))
  expect(await faults()).toEqual(
    expect.arrayContaining(['3: several entries have this number', '3: it is not as it was written']),
  )
})

test('that the end was cut off is told by an entry that was noted before', async () => {
  const { last_number, last_hash } = await verify()
  const noted = { number: last_number ?? 0, hash: last_hash ?? '' }
  expect(await faults(noted)).toEqual([])
  await forge(log, forgery('cut_off'))
  expect(await faults()).toEqual([])
  expect(await faults(noted)).toEqual(['6: it was noted, and is not there any more'])
})

test('a log that was written anew from some entry on is told by the noted hash', async () => {
  expect(await faults({ number: 6, hash: 'a'.repeat(64) })).toEqual(['6: it has another hash than was noted'])
})

test('a personal value that was changed or added is found, and one that was erased is no fault', async () => {
  await forge(log, forgery('change_personal_value'))
  expect(await faults()).toEqual([
    '2: the personal value name (after) is not the one that was written',
    '3: the personal value name (after) is not the one that was written',
  ])
  await forge(log, forgery('erase_personal_values'))
  expect(await faults()).toEqual([])
  await log.close()
  log = await logOfSix()
  await forge(log, forgery('add_personal_value'))
  expect(await faults()).toEqual(['1000: personal values are kept of it, but it is not there'])
})
