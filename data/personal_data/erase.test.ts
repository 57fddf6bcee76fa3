import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { newReport } from '../../api/contract/dialogue/report.ts'
import { retention } from '../../api/contract/region.ts'
import { account, makeAccount } from '../accounts/account/account.ts'
import { makeSession } from '../accounts/session/session.ts'
import { makeToken } from '../accounts/token/token.ts'
import { keepAttachment } from '../attachments/attachments.ts'
import { receivedAttachment } from '../attachments/received_attachment.ts'
import { system } from '../audit/entry.ts'
import { searchLog } from '../audit/search/search_log.ts'
import { shownValues } from '../audit/search/shown_entry.ts'
import { verifyLog } from '../audit/verification/verify_log.ts'
import { makeDraft } from '../cases/draft/draft.ts'
import { filledSql } from '../database/filled_sql.ts'
import { sqlFile } from '../database/sql_file.ts'
import { deliver } from '../deliveries/deliver.ts'
import type { Installation } from '../deliveries/delivery.ts'
import { receiveReport } from '../dialogue/report/report.ts'
import { openInstallation } from '../installation.ts'
import { eraseAccount } from './erase_account.ts'
import { eraseExpired } from './erase_expired.ts'

const columnsSql = sqlFile(import.meta.url, './fixture/columns.sql')
const rowsWithSql = sqlFile(import.meta.url, './fixture/rows_with.sql')

let root: string
let clock: Date
let installation: Installation
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'bristkartan-erase-'))
  clock = new Date('2026-06-30T10:00:00Z')
  installation = await openInstallation({ folder: join(root, 'data'), now: () => clock })
})
afterEach(async () => {
  await installation.database.close()
  rmSync(root, { recursive: true, force: true })
})

const name = 'Hulda Hemligsson'
const email = 'hulda.hemligsson@example.se'

function someone(): Promise<string> {
  return installation.database.record(async (connection, note) => {
    const recording = { connection, note, by: system, now: clock }
    const account_id = await makeAccount(recording, { name, email })
    await makeSession(recording, { account_id, device: 'Firefox, Linux', provider: 'test' })
    await makeToken(recording, { account_id, name: 'Huldas maskin', scopes: [], days: 30 })
    return account_id
  })
}

async function deliverAs(actor: string): Promise<void> {
  const file = join(root, 'a.csv')
  writeFileSync(file, 'id,label,longitude,latitude\nA1,Vägen 1,13.1,58.1\nA2,,1,\n')
  await deliver(installation, {
    register: 'addresses',
    file,
    actor,
    reason: 'Hulda rättar',
    valid_rows_only: true,
  })
}

function erase(account_id: string) {
  return installation.database.record((connection, note) =>
    eraseAccount({ connection, note, by: system, now: clock }, account_id),
  )
}

/** Where a text still stands in the tables about people, the log and the deliveries. */
async function tablesWith(text: string): Promise<string[]> {
  const column = z.object({ name: z.string(), column_name: z.string() })
  const columns = await installation.database.rows(columnsSql, {}, column)
  const found: string[] = []
  for (const { name: table, column_name } of columns) {
    const sql = filledSql(rowsWithSql, { table, column: column_name })
    const [row] = await installation.database.rows(sql, { text }, z.object({ rows: z.int() }))
    if (row && row.rows > 0) found.push(`${table}.${column_name}`)
  }
  return found
}

const inFile = (text: string) =>
  [installation.folder.database, `${installation.folder.database}.wal`].some(
    (file) => existsSync(file) && readFileSync(file).includes(text),
  )

const logIsWhole = async () => (await installation.database.snapshot((one) => verifyLog(one))).is_whole

test('an account that is erased is nowhere but in ids, and the log is whole and tells of it', async () => {
  const account_id = await someone()
  await deliverAs(account_id)
  expect(await tablesWith('Hulda')).toEqual([
    'accounts.account.name',
    'accounts.token.name',
    'audit.personal_value.value',
    'deliveries.delivery.reason',
  ])
  expect(await erase(account_id)).toMatchObject({ sessions: 1, tokens: 1, delivery_reasons: 1 })
  expect(await tablesWith('Hulda')).toEqual([])
  expect(await tablesWith('hulda.')).toEqual([])
  expect(await tablesWith(account_id)).toEqual([
    'audit.entry.actor',
    'audit.entry.object_id',
    'audit.entry.after',
    'deliveries.delivery.actor',
  ])
  expect(await logIsWhole()).toBe(true)
  const { entries } = await installation.database.snapshot((connection) =>
    searchLog(connection, { object_kind: 'account', object_id: account_id }, { limit: 10, offset: 0 }),
  )
  expect(entries.map(({ action }) => action)).toEqual(['account_erased', 'account_made'])
  const made = entries[1]
  expect(made && shownValues(made, 'after')).toEqual({ name: { erased: true }, email: { erased: true } })
})

test('erasing an account that is not there does nothing', async () => {
  expect(await erase('nobody')).toBeUndefined()
})

test('what has been kept long enough goes by itself, is noted, and is gone from the file of the database too', async () => {
  const account_id = await someone()
  await deliverAs(account_id)
  await installation.database.session((connection) => connection.run('checkpoint'))
  expect(inFile(email)).toBe(true)
  const asked = { retention: retention.parse({ rejected_rows: 100, delivered_file: 100 }), by: system }
  const nothing = { accounts: 0, tokens: 0, log_values: 0, delivered_files: 0, rejected_files: 0 }
  expect(await eraseExpired(installation, asked)).toMatchObject({ ...nothing, sessions: 0 })

  clock = new Date('2028-06-29T09:00:00Z')
  expect(await eraseExpired(installation, { ...asked, is_trial: true })).toEqual({
    ...{ accounts: 0, sessions: 1, tokens: 1, invitation_emails: 0, log_values: 0, delivery_reasons: 0 },
    ...{ consultation_contacts: 0, application_drafts: 0 },
    ...{ report_emails: 0, report_texts: 0, comment_texts: 0 },
    ...{ delivered_files: 1, rejected_files: 1, report_files: 0, draft_files: 0 },
  })
  expect((await installation.database.snapshot((one) => account(one, account_id)))?.name).toBe(name)

  // 730 days after the day on which it was last used.
  clock = new Date('2028-06-30T10:00:01Z')
  expect(await eraseExpired(installation, asked)).toMatchObject({ accounts: 1, delivered_files: 1 })
  expect(await tablesWith('Hulda')).toEqual([])
  expect(existsSync(join(installation.folder.rejected, '1.csv'))).toBe(false)
  expect([name, email, 'Huldas maskin', 'Hulda rättar', 'Firefox, Linux'].filter(inFile)).toEqual([])
  expect(await logIsWhole()).toBe(true)
  const { entries } = await installation.database.snapshot((connection) =>
    searchLog(connection, {}, { limit: 3, offset: 0 }),
  )
  expect(entries.map(({ action }) => action)).toEqual([
    'database_rewritten',
    'personal_data_erased',
    'account_erased',
  ])
  expect(await eraseExpired(installation, asked)).toMatchObject(nothing)
})

test('personal values of the log go by their own age, and the entries say that they are gone', async () => {
  await someone()
  clock = new Date('2026-07-05T10:00:00Z')
  const settings = retention.parse({ audit_personal_value: 3, inactive_account: 1000, token: 1000 })
  expect(await eraseExpired(installation, { retention: settings, by: system })).toMatchObject({
    accounts: 0,
    log_values: 4,
  })
  expect(await tablesWith('Hulda')).toEqual(['accounts.account.name', 'accounts.token.name'])
  expect(await logIsWhole()).toBe(true)
})

test('a draft that nobody has changed for long goes with its files, from the disk and from the file of the database', async () => {
  const file = await installation.database.record(async (connection, note) => {
    const recording = { connection, note, by: system, now: clock }
    const object_id = await makeDraft(recording, { association_id: 'byanat', title: 'Huldas utkast' })
    const received = await receivedAttachment(installation, {
      ...{ file_name: 'Huldas budget.txt', endings: ['.txt'], announced_bytes: 0, is_anonymous: false },
      body: new Blob(['2 miljoner']).stream(),
    })
    await keepAttachment(recording, { object_kind: 'draft', object_id }, received)
    return received.path
  })
  await installation.database.session((connection) => connection.run('checkpoint'))
  expect(inFile('Huldas utkast')).toBe(true)
  const asked = { retention: retention.parse({ application_draft: 10 }), by: system }
  expect(await eraseExpired(installation, asked)).toMatchObject({ application_drafts: 0, draft_files: 0 })
  expect(existsSync(file)).toBe(true)
  clock = new Date('2026-07-15T10:00:00Z')
  expect(await eraseExpired(installation, asked)).toMatchObject({ application_drafts: 1, draft_files: 1 })
  expect(existsSync(file)).toBe(false)
  expect(await tablesWith('Huldas budget')).toEqual(['audit.personal_value.value'])
  expect(inFile('Huldas utkast')).toBe(false)
})

test('the address of whoever reported what nobody ever decides goes too', async () => {
  await installation.database.record((connection, note) =>
    receiveReport(
      { connection, note, by: system, now: clock },
      newReport.parse({ object_kind: 'layer', object_id: 'fiber', text: 'Fel.', email }),
    ),
  )
  const asked = { retention: retention.parse({ report_email: 10 }), by: system }
  // 740 days after it came.
  clock = new Date('2028-07-09T10:00:00Z')
  expect(await eraseExpired(installation, asked)).toMatchObject({ report_emails: 0 })
  clock = new Date('2028-07-10T10:00:01Z')
  expect(await eraseExpired(installation, asked)).toMatchObject({ report_emails: 1 })
  expect(await tablesWith(email)).toEqual([])
})
