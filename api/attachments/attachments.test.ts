import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sqlFile } from '../../data/database/sql_file.ts'
import { attachment } from '../contract/attachment.ts'
import { draft as draftAnswer } from '../contract/cases/draft.ts'
import { attachmentsAtMost } from '../contract/limits.ts'
import { notedEntries } from '../fixture/noted_entries.ts'
import { openTestApp, type TestApp } from '../fixture/open_test_app.ts'
import { granted, namedBodies, type Person, person, sending } from '../fixture/people.ts'
import { sentFile, someDocx, somePdf } from './fixture/sent_file.ts'

const draftSql = sqlFile(import.meta.url, '../../data/attachments/fixture/insert_draft.sql')
const supplementSql = sqlFile(import.meta.url, '../../data/attachments/fixture/insert_supplement.sql')
const closeSql = sqlFile(import.meta.url, '../../data/attachments/fixture/close_supplement.sql')

let app: TestApp
let member: Person
let other: Person
let officer: Person
let planner: Person
beforeAll(async () => {
  app = await openTestApp({})
  const square = '"POLYGON((400000 6400000,400100 6400000,400100 6400100,400000 6400000))"'
  await app.test.deliver('applications', `id,association_name,wkt\nK1,byanat,${square}\n`, {
    crs: 'EPSG:3006',
  })
  await namedBodies(app, { associations: ['byanat', 'viknat'] })
  member = await person(app, 'Mia', [granted('association_member', { association_id: 'byanat' })])
  other = await person(app, 'Vera', [granted('association_member', { association_id: 'viknat' })])
  officer = await person(app, 'Ove', [granted('officer')])
  planner = await person(app, 'Petra', [granted('planner')])
  const now = app.test.now().toISOString()
  await app.test.database.record(async (connection) => {
    await connection.run(draftSql, { id: 'byanats-draft', now })
    for (const id of ['open-one', 'closed-one']) await connection.run(supplementSql, { id, now })
    await connection.run(closeSql, { id: 'closed-one' })
  })
}, 60_000)
afterAll(() => app.close())

const supplement = '/api/v1/supplements/open-one/attachments'
const draft = '/api/v1/drafts/byanats-draft/attachments'
const files = () => readdirSync(app.test.folder.attachments)

async function sent(file_name: string, to = supplement, content: Uint8Array = somePdf, by = member) {
  return attachment.parse(await (await sentFile(app, { to, file_name, content, by })).json())
}

const open = (id: string, by?: Person) =>
  app.ask(`/api/v1/attachments/${id}`, by ? { cookie: by.cookie } : {})

test('a file is kept under its id, for the owner of the data folder alone, and given back as a file to save', async () => {
  const kept = await sent('Budget för byn.pdf')
  expect(kept).toMatchObject({
    file_name: 'Budget för byn.pdf',
    media_type: 'application/pdf',
    bytes: somePdf.length,
  })
  const path = join(app.test.folder.attachments, kept.id)
  expect(readFileSync(path)).toEqual(somePdf)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  const answer = await open(kept.id, officer)
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(somePdf)
  expect(answer.headers.get('content-disposition')).toMatch(
    /^attachment; filename=.*; filename\*=UTF-8''Budget/,
  )
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
  expect(answer.headers.get('cache-control')).toBe('no-store')
})

test('its association, officers and nobody else see it; others hear that there is nothing', async () => {
  const { id } = await sent('bara-var.pdf', draft)
  const statuses = [member, officer, other, planner, undefined].map(async (by) => (await open(id, by)).status)
  expect(await Promise.all(statuses)).toEqual([200, 200, 404, 403, 403])
  const refused = await sentFile(app, { to: draft, file_name: 'a.pdf', content: somePdf, by: other })
  expect(refused.status).toBe(404)
  expect((await app.ask(`/api/v1/attachments/${id}`, sending(other, 'DELETE'))).status).toBe(404)
})

test('the log tells of it, with the name of the file apart', async () => {
  const { id } = await sent('Anna Annssons budget.pdf')
  const [noted] = await notedEntries(app, `object_kind=attachment&object_id=${id}`)
  expect(noted).toMatchObject({
    actor: member.account_id,
    action: 'attachment_sent',
    after: { object_kind: 'supplement', object_id: 'open-one', media_type: 'application/pdf' },
  })
})

test('the same file sent twice is there once', async () => {
  const before = files().length
  const first = await sent('samma.pdf')
  const again = await sentFile(app, { to: supplement, file_name: 'samma.pdf', content: somePdf, by: member })
  expect(again.status).toBe(200)
  expect(attachment.parse(await again.json()).id).toBe(first.id)
  expect(files().length).toBe(before + 1)
})

test('one that is removed is gone from the disk', async () => {
  const { id } = await sent('bort.pdf')
  expect((await app.ask(`/api/v1/attachments/${id}`, sending(member, 'DELETE'))).status).toBe(204)
  expect(files()).not.toContain(id)
  expect((await open(id, member)).status).toBe(404)
})

test('to what is finished nothing is sent', async () => {
  const to = '/api/v1/supplements/closed-one/attachments'
  const refused = await sentFile(app, { to, file_name: 'sent.pdf', content: somePdf, by: member })
  expect(await refused.json()).toMatchObject({ status: 409, detail: expect.stringContaining('finished') })
})

test.each([
  [
    'a picture named PDF',
    'karta.pdf',
    Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
    'its content is a JPEG picture',
  ],
  [
    'a document with macros',
    'avtal.docx',
    someDocx({ 'word/vbaProject.bin': new Uint8Array(1) }),
    'holds macros',
  ],
  ['a program named text', 'las_mig.txt', Buffer.from('MZ\0\0'), 'its content is none'],
  ['a page', 'sida.html', Buffer.from('<script>'), 'such files are not taken'],
  ['a drawing that could run', 'bild.svg', Buffer.from('<svg>'), 'such files are not taken'],
  ['a name with a path', '../../a.pdf', somePdf, 'holds a path'],
  ['nothing', 'tom.pdf', Buffer.alloc(0), 'is empty'],
])('%s is refused with words, and leaves no file', async (_what, file_name, content, words) => {
  const before = files()
  const refused = await sentFile(app, { to: supplement, file_name, content, by: member })
  expect(refused.status).toBe(400)
  expect(await refused.text()).toContain(words)
  expect(files()).toEqual(before)
})

test('one larger than 20 MB is refused, whatever its sender said of its size', async () => {
  const content = Buffer.concat([somePdf, Buffer.alloc(20 * 1024 * 1024)])
  const before = files()
  const refused = await sentFile(app, { to: supplement, file_name: 'stor.pdf', content, by: member })
  expect(refused.status).toBe(413)
  expect(await refused.text()).toContain('larger than 20 MB')
  expect(files()).toEqual(before)
})

test('no more than twenty are kept with one thing', async () => {
  const numbers = Array.from({ length: attachmentsAtMost + 1 }, (_, number) => number)
  const statuses: number[] = []
  for (const number of numbers) {
    const file_name = `${number}.txt`
    const answer = await sentFile(app, {
      to: '/api/v1/drafts/byanats-draft/attachments',
      file_name,
      content: Buffer.from(`nummer ${number}`),
      by: member,
    })
    statuses.push(answer.status)
  }
  // One is there from before.
  expect(statuses.filter((status) => status === 201)).toHaveLength(attachmentsAtMost - 1)
  expect(statuses.slice(-2)).toEqual([409, 409])
})

test('the files of a draft go with it when it is thrown away', async () => {
  const begun = await app.ask(
    '/api/v1/drafts',
    sending(member, 'POST', { association_id: 'byanat', title: 'Fiber' }),
  )
  const { id, edition } = draftAnswer.parse(await begun.json())
  const kept = await sent('budget.pdf', `/api/v1/drafts/${id}/attachments`)
  expect(files()).toContain(kept.id)
  const gone = await app.ask(`/api/v1/drafts/${id}?edition=${edition}`, sending(member, 'DELETE'))
  expect(gone.status).toBe(204)
  expect(files()).not.toContain(kept.id)
  expect((await open(kept.id, officer)).status).toBe(404)
  const noted = await notedEntries(app, `action=attachment_removed&object_id=${kept.id}`)
  expect(noted.map(({ actor }) => actor)).toEqual([member.account_id])
})
