// Whatever changes something leaves an entry in the audit log: every endpoint that is no question, asked so that it succeeds.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { makeSession } from '../data/accounts/session/session.ts'
import { system } from '../data/audit/entry.ts'
import { readLogHead } from '../data/audit/head/log_head.ts'
import { sqlFile } from '../data/database/sql_file.ts'
import { looksAtCases, notedChanges } from './cases/fixture/noted_changes.ts'
import { metadataTable } from './contract/catalogue/metadata_table.ts'
import { receivedReply } from './contract/dialogue/consultation.ts'
import { replyKeyHeader } from './contract/dialogue/consultation_codes.ts'
import { endpoints } from './endpoints.ts'
import { changesOfEveryone } from './fixture/changes_of_everyone.ts'
import { changesOfFollowers, looksAtAreas } from './fixture/changes_of_followers.ts'
import { begin, events, instruct, run } from './fixture/imports.ts'
import { loadSmallRegion } from './fixture/load_small_region.ts'
import { madeLayer, someGeojson, wholeDescription } from './fixture/made_layer.ts'
import { openTestApp, type TestApp, testToken } from './fixture/open_test_app.ts'
import { granted, namedBodies, type Person, person } from './fixture/people.ts'

const someConsultation = {
  title: 'Samråd',
  text: 'Tänker ni bygga?',
  area_ids: ['B1'],
  opens_on: '2026-06-30',
}
const someReply = {
  ...{ operator_name: 'Nätbolaget AB', operator_number: '556677-8899', text: 'Nej.' },
  ...{ contact_name: 'Nils Nätsson', email: 'nils@example.se' },
}

const thingSql = {
  draft: sqlFile(import.meta.url, '../data/attachments/fixture/insert_draft.sql'),
  supplement: sqlFile(import.meta.url, '../data/attachments/fixture/insert_supplement.sql'),
  message: sqlFile(import.meta.url, '../data/attachments/fixture/insert_message.sql'),
}
const someSource = { title: 'Kartor', address: 'kartor', schedule: 'manual' }

type Asked = {
  readonly url: string
  readonly json?: unknown
  readonly by?: Person
  readonly headers?: Record<string, string>
  /** The work goes on after the answer. */
  readonly follow?: string
}

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  await loadSmallRegion(app)
}, 60_000)
afterAll(() => app.close())

const changes = endpoints.map(({ route }) => route).filter(({ method }) => method !== 'get')
const nameOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`

const file = {
  register: 'addresses',
  file_name: 'a.csv',
  content: 'id,kind,longitude,latitude\nA1,permanent,13.1,58.1\n',
}
const mapping = {
  register: 'addresses',
  columns: ['Adress-ID'],
  instructions: { rename: { id: 'Adress-ID' } },
}

const asked: Readonly<Record<string, () => Promise<Asked>>> = {
  ...changesOfEveryone((method, one) => ask(method, one)),
  ...changesOfFollowers(() => app),
  'post /api/v1/deliveries/{id}/undo-import': async () => ({ url: '/api/v1/deliveries/9/undo-import' }),
  'post /api/v1/imports': async () => ({
    url: '/api/v1/imports?register=addresses&file_name=a.csv',
    json: {},
  }),
  'put /api/v1/imports/{id}/instructions': async () => ({
    url: `/api/v1/imports/${(await begin(app, file)).id}/instructions`,
    json: {},
  }),
  'post /api/v1/imports/{id}/preview': async () => {
    const { id } = await begin(app, file)
    return { url: `/api/v1/imports/${id}/preview`, json: {}, follow: id }
  },
  'post /api/v1/imports/{id}/apply': async () => {
    const { id } = await begin(app, file)
    await instruct(app, id, {})
    await run(app, id, 'preview', { mode: 'update' })
    return { url: `/api/v1/imports/${id}/apply`, json: {}, follow: id }
  },
  'post /api/v1/imports/{id}/cancel': async () => ({
    url: `/api/v1/imports/${(await begin(app, file)).id}/cancel`,
  }),
  'delete /api/v1/imports/{id}': async () => ({ url: `/api/v1/imports/${(await begin(app, file)).id}` }),
  'put /api/v1/import-mappings/{id}': async () => ({ url: '/api/v1/import-mappings/One', json: mapping }),
  'delete /api/v1/import-mappings/{id}': async () => {
    await ask('put', { url: '/api/v1/import-mappings/Two', json: mapping })
    return { url: '/api/v1/import-mappings/Two' }
  },
  'post /sign-out': async () => ({ url: '/sign-out', by: await someone() }),
  'delete /api/v1/account': async () => ({ url: '/api/v1/account', by: await someone() }),
  'delete /api/v1/account/sessions': async () => {
    const by = await someone()
    const { account_id } = by
    await app.test.database.record((connection, note) =>
      makeSession(
        { connection, note, by: system, now: app.test.now() },
        { account_id, device: 'another', provider: 'test' },
      ),
    )
    return { url: '/api/v1/account/sessions', by }
  },
  'delete /api/v1/account/sessions/{id}': async () => {
    const by = await someone()
    return { url: `/api/v1/account/sessions/${by.session_id}`, by }
  },
  'post /api/v1/account/tokens': async () => ({
    url: '/api/v1/account/tokens',
    by: await someone(),
    json: { name: 'a machine', scopes: ['read_inner_fields'], days: 1 },
  }),
  'delete /api/v1/account/tokens/{id}': async () => {
    const by = await someone()
    const json = { name: 'a machine', scopes: ['read_inner_fields'], days: 1 }
    const { token } = await ask('post', { url: '/api/v1/account/tokens', by, json })
    return { url: `/api/v1/account/tokens/${z.object({ id: z.string() }).parse(token).id}`, by }
  },
  'patch /api/v1/people/{id}': async () => ({
    url: `/api/v1/people/${(await someone()).account_id}`,
    json: { is_blocked: true },
  }),
  'delete /api/v1/people/{id}': async () => ({ url: `/api/v1/people/${(await someone()).account_id}` }),
  'post /api/v1/people/{id}/grants': async () => ({
    url: `/api/v1/people/${(await someone()).account_id}/grants`,
    json: { role: 'officer' },
  }),
  'delete /api/v1/people/{id}/grants/{grant_id}': async () => {
    const { account_id } = await someone()
    const found = await app.ask(`/api/v1/people/${account_id}`, { token: testToken })
    const { grants } = z.object({ grants: z.array(z.object({ id: z.string() })) }).parse(await found.json())
    return { url: `/api/v1/people/${account_id}/grants/${grants[0]?.id}` }
  },
  'post /api/v1/invitations': async () => ({ url: '/api/v1/invitations', json: { role: 'planner' } }),
  'delete /api/v1/invitations/{id}': async () => {
    const made = await ask('post', { url: '/api/v1/invitations', json: { role: 'planner' } })
    return {
      url: `/api/v1/invitations/${z.object({ id: z.string() }).parse(made.invitation).id}`,
    }
  },
  'post /api/v1/invitations/accept': async () => {
    const { link } = await ask('post', { url: '/api/v1/invitations', json: { role: 'officer' } })
    const secret = String(link).split('#')[1] ?? ''
    return { url: '/api/v1/invitations/accept', json: { secret }, by: await someone() }
  },
  'put /api/v1/organisations/{id}': async () => ({ url: '/api/v1/organisations/lst', json: { name: 'Lst' } }),
  'delete /api/v1/organisations/{id}': async () => {
    await ask('put', { url: '/api/v1/organisations/gone', json: { name: 'Gone' } })
    return { url: '/api/v1/organisations/gone' }
  },
  'post /api/v1/own-layers': async () => {
    await lansstyrelsen()
    return {
      url: '/api/v1/own-layers?organisation=lansstyrelsen&file_name=a.geojson',
      json: someGeojson,
    }
  },
  'put /api/v1/own-layers/{id}/description': async () => ({
    url: `/api/v1/own-layers/${await draftOf()}/description`,
    json: { edition: 1, description: wholeDescription },
  }),
  'put /api/v1/own-layers/{id}/data': async () => {
    const { id } = await ask('post', await askedFor('post /api/v1/own-layers'))
    return { url: `/api/v1/own-layers/${id}/data?file_name=b.geojson`, json: someGeojson }
  },
  'post /api/v1/own-layers/{id}/submit': async () => ({
    url: `/api/v1/own-layers/${await draftOf()}/submit`,
    json: { edition: 1 },
  }),
  'post /api/v1/own-layers/{id}/return': async () => {
    const id = await draftOf()
    await ask('post', { url: `/api/v1/own-layers/${id}/submit`, json: { edition: 1 } })
    return { url: `/api/v1/own-layers/${id}/return`, json: { reason: 'Titeln.' } }
  },
  'post /api/v1/own-layers/{id}/publish': async () => ({
    url: `/api/v1/own-layers/${await describedDraft()}/publish`,
    json: { edition: 2 },
  }),
  'post /api/v1/own-layers/{id}/withdraw': async () => {
    const id = await describedDraft()
    await ask('post', { url: `/api/v1/own-layers/${id}/publish`, json: { edition: 2 } })
    return { url: `/api/v1/own-layers/${id}/withdraw`, json: { reason: 'Fel.' } }
  },
  'delete /api/v1/own-layers/{id}/draft': async () => ({
    url: `/api/v1/own-layers/${await draftOf()}/draft`,
  }),
  'put /api/v1/metadata-table': async () => {
    const { id, fingerprint } = await rowOf(await draftOf())
    const layers = [{ id, fingerprint, cells: { attribution: 'Länet' } }]
    return { url: '/api/v1/metadata-table', json: { layers } }
  },
  'put /api/v1/publishers/{id}': async () => {
    await lansstyrelsen()
    return {
      url: '/api/v1/publishers/lansstyrelsen',
      json: { has_four_eyes: false, publisher_type: 'LocalAuthority' },
    }
  },
  'post /api/v1/sources': async () => {
    await lansstyrelsen()
    return { url: '/api/v1/sources', json: { ...someSource, organisation: 'lansstyrelsen', kind: 'folder' } }
  },
  'put /api/v1/sources/{id}': async () => ({
    url: `/api/v1/sources/${await sourceOf()}`,
    json: { ...someSource, title: 'Andra kartor' },
  }),
  'delete /api/v1/sources/{id}': async () => ({ url: `/api/v1/sources/${await sourceOf()}` }),
  'post /api/v1/sources/{id}/refresh': async () => ({ url: `/api/v1/sources/${await sourceOf()}/refresh` }),
  'put /api/v1/sources/{id}/layers': async () => ({
    url: `/api/v1/sources/${await sourceOf()}/layers`,
    json: { state: 'left_out' },
  }),
  'put /api/v1/sources/{id}/layers/{name}': async () => ({
    url: `/api/v1/sources/${await sourceOf()}/layers/punkter.csv`,
    json: { state: 'left_out' },
  }),
  'put /api/v1/allowed-hosts/{id}': async () => ({ url: '/api/v1/allowed-hosts/geodata.example' }),
  'delete /api/v1/allowed-hosts/{id}': async () => {
    await ask('put', { url: '/api/v1/allowed-hosts/other.example' })
    return { url: '/api/v1/allowed-hosts/other.example' }
  },
  'post /api/v1/handled-consultations': async () => ({
    url: '/api/v1/handled-consultations',
    json: someConsultation,
  }),
  'put /api/v1/handled-consultations/{id}': async () => ({
    url: `/api/v1/handled-consultations/${await consultationOf()}`,
    json: { ...someConsultation, title: 'Ett annat', edition: 1 },
  }),
  'delete /api/v1/handled-consultations/{id}': async () => ({
    url: `/api/v1/handled-consultations/${await consultationOf()}`,
  }),
  'post /api/v1/handled-consultations/{id}/publish': async () => ({
    url: `/api/v1/handled-consultations/${await consultationOf()}/publish`,
    json: { edition: 1 },
  }),
  'post /api/v1/consultations/{id}/replies': async () => {
    const id = await consultationOf()
    await ask('post', { url: `/api/v1/handled-consultations/${id}/publish`, json: { edition: 1 } })
    return { url: `/api/v1/consultations/${id}/replies`, json: someReply }
  },
  'post /api/v1/consultation-replies/{id}/attachments': async () => {
    const id = await consultationOf()
    await ask('post', { url: `/api/v1/handled-consultations/${id}/publish`, json: { edition: 1 } })
    const replied = await ask('post', { url: `/api/v1/consultations/${id}/replies`, json: someReply })
    const { id: reply_id, key } = receivedReply.parse(replied)
    return {
      url: `/api/v1/consultation-replies/${reply_id}/attachments?file_name=a.pdf`,
      json: '%PDF-',
      headers: { [replyKeyHeader]: key },
    }
  },
  ...notedChanges(() => app),
  'put /api/v1/associations/{id}': async () => ({ url: '/api/v1/associations/by', json: { name: 'Byn' } }),
  'post /api/v1/drafts/{id}/attachments': async () => ({
    url: `/api/v1/drafts/${await keptThing('draft')}/attachments?file_name=a.txt`,
    json: {},
  }),
  'post /api/v1/supplements/{id}/attachments': async () => ({
    url: `/api/v1/supplements/${await keptThing('supplement')}/attachments?file_name=a.txt`,
    json: {},
  }),
  'post /api/v1/messages/{id}/attachments': async () => ({
    url: `/api/v1/messages/${await keptThing('message')}/attachments?file_name=a.txt`,
    json: {},
  }),
  'delete /api/v1/attachments/{id}': async () => {
    const url = `/api/v1/drafts/${await keptThing('draft')}/attachments?file_name=a.txt`
    return { url: `/api/v1/attachments/${(await ask('post', { url, json: {} })).id}` }
  },
  'delete /api/v1/associations/{id}': async () => {
    await ask('put', { url: '/api/v1/associations/gone', json: { name: 'Gone' } })
    return { url: '/api/v1/associations/gone' }
  },
}
/** By what they are sent with they change something, and do not: they ask with a secret that shall stand in no address, or with a file. */
const noChanges = [
  ...looksAtCases,
  ...looksAtAreas,
  'post /api/v1/invitations/look',
  'post /api/v1/metadata-readings',
  'post /api/v1/metadata-table/reading',
]
/** These need a demo region, a provider, a spreadsheet or another day: sign_in/demo, sign_in/back_channel_logout.test.ts, publishing/metadata_table and consultations try them. */
const triedElsewhere = [
  'post /api/v1/handled-consultations/{id}/close',
  'post /sign-in/demo',
  'post /sign-in/{provider}/back-channel-logout',
  'put /api/v1/metadata-table/file',
  // Noted once it has run: recurring.
  'post /api/v1/recurring-deliveries/{id}/run',
  // Only after the last day: dialogue/questions.
  'put /api/v1/held-questions/{id}/result',
]
const tried = changes.map(nameOf).filter((name) => ![...noChanges, ...triedElsewhere].includes(name))

function lansstyrelsen(): Promise<void> {
  return namedBodies(app, { organisations: ['lansstyrelsen'] })
}

let things = 0

/** Something with which files can be sent, of this id. */
async function keptThing(kind: 'draft' | 'supplement' | 'message'): Promise<string> {
  things += 1
  const id = `${kind}-${things}`
  const now = app.test.now().toISOString()
  await app.test.database.record((connection) => connection.run(thingSql[kind], { id, now }))
  return id
}

/** A folder with one file. */
async function sourceOf(): Promise<string> {
  const home = join(app.test.folder.sources, 'lansstyrelsen', someSource.address)
  await mkdir(home, { recursive: true })
  await writeFile(join(home, 'punkter.csv'), 'namn,antal\na,1\n')
  const made = await ask('post', await askedFor('post /api/v1/sources'))
  const { id } = z.object({ id: z.string() }).parse(made)
  await app.product.sources.settled(id)
  return id
}

async function consultationOf(): Promise<string> {
  const made = await ask('post', { url: '/api/v1/handled-consultations', json: someConsultation })
  return z.object({ id: z.string() }).parse(made).id
}

async function draftOf(): Promise<string> {
  await lansstyrelsen()
  return madeLayer(app, { organisation_id: 'lansstyrelsen' })
}

async function rowOf(id: string) {
  const { items } = metadataTable.parse(
    await ask('get', { url: `/api/v1/metadata-table?q=${id}&limit=1000` }),
  )
  const row = items.find((one) => one.id === id)
  if (!row) throw new Error(`${id} is not in the table.`)
  return row
}

async function describedDraft(): Promise<string> {
  const id = await draftOf()
  const json = { edition: 1, description: wholeDescription }
  await ask('put', { url: `/api/v1/own-layers/${id}/description`, json })
  return id
}

async function askedFor(name: string): Promise<Asked> {
  const prepare = asked[name]
  if (!prepare) throw new Error(`Say here how ${name} is asked.`)
  return prepare()
}

function someone(): Promise<Person> {
  return person(app, 'Petra', [granted('planner')])
}

async function ask(method: string, { url, json, by, headers }: Asked): Promise<Record<string, unknown>> {
  const who = by
    ? { cookie: by.cookie, headers: { origin: 'http://localhost' } }
    : { token: testToken, ...(headers ? { headers } : {}) }
  const response = await app.ask(url, {
    method: method.toUpperCase(),
    ...(json === undefined ? {} : { json }),
    ...who,
  })
  const text = await response.text()
  if (response.status >= 300) throw new Error(`${method} ${url}: ${response.status} ${text}`)
  return text === '' ? {} : z.record(z.string(), z.unknown()).parse(JSON.parse(text))
}

const lastNumber = async () => (await readLogHead(app.test.database))?.number ?? 0

test.each(tried)('%s is noted', async (name) => {
  const one = await askedFor(name)
  const before = await lastNumber()
  await ask(name.split(' ')[0] ?? '', one)
  if (one.follow) await events(app, one.follow)
  expect(await lastNumber()).toBeGreaterThan(before)
})
