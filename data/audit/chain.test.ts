// The chain, computed here from what README.md promises, and not with the product's own function.
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { auditActions, auditObjects } from '../../api/contract/people/audit_actions.ts'
import { sqlFile } from '../database/sql_file.ts'
import { openTestDatabase, type TestDatabase } from '../fixture/open_test_database.ts'
import { personalInLog } from '../personal_data/personal_in_log.ts'
import type { Entry } from './entry.ts'
import { entryRow } from './search/kept_entry.ts'
import { searchLog } from './search/search_log.ts'
import { shownValues } from './search/shown_entry.ts'
import { verifyLog } from './verification/verify_log.ts'

const allSql = sqlFile(import.meta.url, './fixture/all_entries.sql')

let log: TestDatabase
beforeEach(async () => {
  log = await openTestDatabase()
})
afterEach(() => log.close())

async function expectUnbroken(): Promise<number> {
  const entries = await log.database.rows(allSql, {}, entryRow)
  let previous = '0'.repeat(64)
  entries.forEach((entry, at) => {
    const { noted_at, actor, via, action, object_kind, object_id, before, after } = entry
    const texts = [noted_at, actor, via, action, object_kind, object_id, before, after, previous]
    const sealed = `[${at + 1},${texts.map((text) => JSON.stringify(text)).join(',')}]`
    expect(entry).toMatchObject({ number: at + 1, previous_hash: previous })
    previous = createHash('sha256').update(sealed, 'utf8').digest('hex')
    expect({ ...entry, sealed }).toEqual({ ...entry, sealed, hash: previous })
  })
  expect(await log.database.snapshot(verifyLog)).toMatchObject({ is_whole: true, entries: entries.length })
  return entries.length
}

const anyText = fc.string({ unit: 'binary', maxLength: 40 })
const anyValues = fc.option(
  fc.dictionary(fc.oneof(anyText, fc.constantFrom('name', 'email', 'reason', 'file_name')), fc.jsonValue(), {
    maxKeys: 5,
  }),
)
const anyEntry = fc.record({
  by: fc.record({ actor: anyText, via: fc.option(anyText) }),
  action: fc.constantFrom(...auditActions),
  object: fc.tuple(fc.constantFrom(...auditObjects), fc.option(anyText)),
  before: anyValues,
  after: anyValues,
})

test('whatever is noted is there as it was noted, in an unbroken chain', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyEntry, { minLength: 1, maxLength: 8 }), async (entries: Entry[]) => {
      await log.database.record(async (_connection, note) => entries.forEach(note))
      const page = { limit: entries.length, offset: 0 }
      const { entries: found } = await log.database.snapshot((connection) => searchLog(connection, {}, page))
      const told = found.reverse().map((entry) => ({
        actor: entry.actor,
        via: entry.via,
        action: entry.action,
        object: [entry.object_kind, entry.object_id],
        before: shownValues(entry, 'before'),
        after: shownValues(entry, 'after'),
      }))
      const noted = entries.map(({ by, action, object, before, after }) => ({
        ...{ actor: by.actor, via: by.via, action, object },
        ...{ before: asJson(before), after: asJson(after) },
      }))
      expect(told).toEqual(noted)
    }),
    { numRuns: 40 },
  )
  await expectUnbroken()
}, 60_000)

function asJson(values: unknown): unknown {
  return JSON.parse(JSON.stringify(values ?? null))
}

test('no entry holds a personal value, only its checksum', async () => {
  for (const kind of auditObjects)
    await log.database.record(async (_connection, note) =>
      note({
        by: { actor: 'operator' },
        action: 'account_changed',
        object: [kind, null],
        after: Object.fromEntries((personalInLog[kind] ?? []).map((field) => [field, 'Hemliga Hulda'])),
      }),
    )
  const entries = await log.database.rows(allSql, {}, entryRow)
  expect(entries.filter(({ after }) => after?.includes('sha256')).length).toBeGreaterThan(3)
  expect(JSON.stringify(entries)).not.toContain('Hulda')
})

test('changes and records that come at once make one chain', async () => {
  const note = { by: { actor: 'operator' }, object: ['mapping', null] } as const
  const before = await expectUnbroken()
  await Promise.all(
    Array.from({ length: 60 }, (_, at) =>
      at % 2 === 0
        ? log.database.record(async (_connection, tell) => tell({ ...note, action: 'mapping_saved' }))
        : log.database.session((connection) =>
            log.database.change(connection, async (tell) => tell({ ...note, action: 'mapping_removed' })),
          ),
    ),
  )
  expect(await expectUnbroken()).toBe(before + 60)
})

test('what fails leaves no entry and no gap', async () => {
  const before = await expectUnbroken()
  await expect(
    log.database.record(async (_connection, note) => {
      note({ by: { actor: 'operator' }, action: 'mapping_saved', object: ['mapping', null] })
      throw new Error('on purpose')
    }),
  ).rejects.toThrow('on purpose')
  await log.database.record(async (_connection, note) =>
    note({ by: { actor: 'operator' }, action: 'mapping_saved', object: ['mapping', null] }),
  )
  expect(await expectUnbroken()).toBe(before + 1)
})
