import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { personalExport } from '../../../api/contract/people/personal_data.ts'
import { makeAccount } from '../../accounts/account/account.ts'
import { grantRole } from '../../accounts/grant/grant.ts'
import { makeSession } from '../../accounts/session/session.ts'
import { makeToken } from '../../accounts/token/token.ts'
import { keepAttachment } from '../../attachments/attachments.ts'
import { sqlFile } from '../../database/sql_file.ts'
import { openTestDatabase, type TestDatabase } from '../../fixture/open_test_database.ts'
import { makeSubscription } from '../../following/subscription/subscription.ts'
import { exportPerson } from './export_person.ts'

const columnsSql = sqlFile(import.meta.url, '../fixture/columns.sql')
const identitySql = sqlFile(import.meta.url, '../fixture/insert_identity.sql')
const handlerSql = sqlFile(import.meta.url, '../../cases/handler/insert_handler.sql')
const viewSql = sqlFile(import.meta.url, '../../cases/saved_view/insert_saved_view.sql')
const assessmentSql = sqlFile(import.meta.url, '../../cases/assessment/insert_assessment.sql')
const questionSql = sqlFile(import.meta.url, '../../dialogue/question/insert_question.sql')
const messageSql = sqlFile(import.meta.url, '../../cases/message/insert_message.sql')
const invitationsSql = sqlFile(import.meta.url, '../fixture/insert_invitations.sql')

let world: TestDatabase
let account_id: string
let secrets: string[]
beforeAll(async () => {
  world = await openTestDatabase()
  const { database, now } = world
  await database.record(async (connection, note) => {
    const recording = { connection, note, by: { actor: 'operator' }, now: now() }
    account_id = await makeAccount(recording, { name: 'Alla Allt', email: 'alla@example.se' })
    const own = { connection, note, by: { actor: account_id }, now: now() }
    await makeAccount(own, { name: 'Någon Annan', email: 'annan@example.se' })
    const administrator = { role: 'administrator', organisation_id: null, association_id: null } as const
    await grantRole(recording, account_id, { ...administrator, source: 'administrator' })
    const session = { account_id, device: 'Firefox, Linux', provider: 'test', id_token: 'proof-of-sign-in' }
    const made = await makeSession(own, session)
    const token = await makeToken(own, { account_id, name: 'maskin', scopes: ['import_data'], days: 3 })
    secrets = [made.secret, token.secret, 'proof-of-sign-in', 'secret_hash']
    const followed = {
      account_id,
      object_kind: 'county',
      object_id: '',
      way: 'webhook',
      pace: 'daily',
    } as const
    const { webhook_secret } = await makeSubscription(own, {
      ...followed,
      language: 'sv',
      webhook_url: 'https://krok.example.se/',
    })
    secrets.push(webhook_secret ?? '', 'end_key')
    await connection.run(identitySql, { account_id })
    await connection.run(invitationsSql, { account_id })
    const times = '2026-06-01T10:00:00Z'
    const handled = { application_id: 'K1', account_id, assigned_at: times, assigned_by: account_id }
    await connection.run(handlerSql, handled)
    const view = { id: 'v', account_id, name: 'Mina', query: 'handler=me', is_shared: false, saved_at: times }
    await connection.run(viewSql, view)
    const message = {
      id: 'm',
      application_id: 'K1',
      side: 'officer',
      text: 'Hej',
      sent_at: times,
      sent_by: account_id,
    }
    await connection.run(messageSql, message)
    const judged = { id: 'b', area_id: 'B1', status: 'applied', assessed_on: '2026-06-01', reason: 'Grävt.' }
    await connection.run(assessmentSql, {
      ...{ ...judged, function: 'Bredband', made_at: times, made_by: account_id },
    })
    const asked = { id: 'q', title: 'Var?', text: 'Här?', area_id: 'B1', geometry: null }
    await connection.run(questionSql, {
      ...{ ...asked, opens_on: '2026-06-01', closes_on: '2026-07-01' },
      ...{ created_at: times, created_by: account_id },
    })
    const file = { id: 'f', file_name: 'karta.pdf', media_type: 'application/pdf', bytes: 3, sha256: 'x' }
    await keepAttachment(own, { object_kind: 'message', object_id: 'm' }, { ...file, path: '' })
  })
  await world.deliver('addresses', 'id,longitude,latitude\nA1,13.1,58.1\n', {
    actor: account_id,
    reason: 'Rättat',
  })
})
afterAll(() => world.close())

const exported = async () =>
  personalExport.parse(
    await world.database.snapshot((connection) => exportPerson(connection, { account_id, now: world.now() })),
  )

/** In which part of the export the rows of a table are. */
const partOf: Readonly<Record<string, keyof z.infer<typeof personalExport>>> = {
  'accounts.identity': 'identities',
  'accounts.role_grant': 'grants',
  'accounts.session': 'sessions',
  'accounts.token': 'tokens',
  'audit.personal_value': 'audit_entries',
  'cases.handler': 'handled_cases',
  'cases.saved_view': 'saved_views',
  'following.subscription': 'subscriptions',
}

test('everything that names an account is in the export of its owner', async () => {
  const column = z.object({ name: z.string(), column_name: z.string() })
  const columns = await world.database.rows(columnsSql, {}, column)
  const tables = columns.filter(({ column_name }) => column_name === 'account_id').map(({ name }) => name)
  expect(tables.sort()).toEqual(Object.keys(partOf).sort())
  const found = await exported()
  for (const table of tables) expect(found[partOf[table] ?? ''], table).not.toHaveLength(0)
  expect(found.account).toMatchObject({ id: account_id, name: 'Alla Allt', email: 'alla@example.se' })
  expect(found.identities).toMatchObject([{ provider: 'test', subject: 'alla' }])
  expect(found.deliveries).toMatchObject([{ id: 1, reason: 'Rättat', file_name: 'addresses.csv' }])
  expect(found.case_texts).toMatchObject([{ kind: 'message', application_id: 'K1', text: 'Hej' }])
  expect(found.attachments).toMatchObject([
    { object_kind: 'message', object_id: 'm', file_name: 'karta.pdf' },
  ])
  expect(found.assessments).toMatchObject([
    { id: 'b', area_id: 'B1', reason: 'Grävt.', is_made_by_them: true },
  ])
  expect(found.decisions).toMatchObject([{ kind: 'question_asked', id: 'q', text: 'Var?' }])
  expect(found.audit_entries.map(({ action }) => action)).toEqual([
    'account_made',
    'account_made',
    'role_granted',
    'signed_in',
    'token_made',
    'subscription_made',
    'attachment_sent',
    'delivery_applied',
  ])
  expect(found.audit_entries[0]).toMatchObject({ after: { name: 'Alla Allt', email: 'alla@example.se' } })
})

test('what is somebody else’s, and what opens a door, is not', async () => {
  const found = await exported()
  expect(found.audit_entries[1]).toMatchObject({ after: { name: { is_of_somebody_else: true } } })
  expect(found.invitations).toMatchObject([
    { id: 'made', email: null },
    { id: 'received', email: 'ALLA@example.se' },
  ])
  const text = JSON.stringify(found)
  for (const secret of [...secrets, 'Någon Annan', 'annan@example.se']) expect(text).not.toContain(secret)
})
