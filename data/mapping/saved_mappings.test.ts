import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mappingSent } from '../../api/contract/mapping.ts'
import { system } from '../audit/entry.ts'
import { openTestDatabase, type TestDatabase } from '../fixture/open_test_database.ts'
import { removeMapping, savedMapping, savedMappings, saveMapping } from './saved_mappings.ts'

let test_database: TestDatabase
beforeAll(async () => {
  test_database = await openTestDatabase()
}, 60_000)
afterAll(() => test_database.close())

const now = new Date('2026-06-30T10:00:00.900Z')
const content = {
  register: 'coverage' as const,
  columns: ['Adress', 'Teknik “ny”', "O'Hara"],
  instructions: {
    delimiter: 'semicolon' as const,
    rename: { address_id: 'Adress' },
    values: { technology: { 'Fiber; "snabb"': 'fibre' } },
  },
}

test('a mapping is got back as it was saved', async () => {
  const { database } = test_database
  const saved = await saveMapping(database, 'Bynäts lista', { content, now, by: system })
  expect(saved).toEqual({
    mapping: { ...content, name: 'Bynäts lista', saved_at: '2026-06-30T10:00:00Z' },
    has_replaced: false,
  })
  expect(await savedMapping(database, 'Bynäts lista')).toEqual(saved.mapping)
  expect(await savedMapping(database, 'bynäts lista')).toBeUndefined()
})

test('saving under a name that is taken replaces what was there', async () => {
  const { database } = test_database
  const later = new Date('2026-07-01T00:00:00Z')
  const changed = { ...content, register: 'addresses' as const }
  expect(
    await saveMapping(database, 'Bynäts lista', { content: changed, now: later, by: system }),
  ).toMatchObject({
    has_replaced: true,
  })
  expect(await savedMappings(database)).toEqual([
    { ...changed, name: 'Bynäts lista', saved_at: '2026-07-01T00:00:00Z' },
  ])
  expect(await savedMappings(database, { register: 'coverage' })).toEqual([])
})

test('an exported mapping is imported as it was', async () => {
  const { database, folder } = test_database
  const { mapping } = await saveMapping(database, 'Ut', { content, now, by: system })
  const file = join(folder.path, 'mapping.json')
  await writeFile(file, JSON.stringify(mapping))
  await removeMapping(database, 'Ut', system)
  const { name = '', saved_at: _, ...read } = mappingSent.parse(JSON.parse(await readFile(file, 'utf8')))
  await saveMapping(database, name, { content: read, now, by: system })
  expect(await savedMapping(database, 'Ut')).toEqual(mapping)
})

test('removing says what was removed, and changes nothing where there is none', async () => {
  const { database } = test_database
  expect(await removeMapping(database, 'Ut', system)).toMatchObject({ name: 'Ut' })
  const before = database.revision()
  expect(await removeMapping(database, 'Ut', system)).toBeUndefined()
  expect(database.revision()).toBe(before)
})
