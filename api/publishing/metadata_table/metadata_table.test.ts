// The metadata of many layers as one table: out as JSON, CSV and Excel, changed, and in again.
import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { z } from 'zod'
import { readLogHead } from '../../../data/audit/head/log_head.ts'
import {
  type MetadataChange,
  metadataChange,
  metadataTable,
} from '../../contract/catalogue/metadata_table.ts'
import { describeWhole, publish, readOwn } from '../../fixture/layers.ts'
import { madeLayer } from '../../fixture/made_layer.ts'
import { openTestApp, type TestApp } from '../../fixture/open_test_app.ts'
import { granted, namedBodies, type Person, person } from '../../fixture/people.ts'

let app: TestApp
let publisher: Person
let stranger: Person
let visitor: Person
let number = 0
/** A draft and a published layer, new for each test. */
let draftId: string
let publishedId: string
beforeAll(async () => {
  app = await openTestApp()
  await namedBodies(app, { organisations: ['norrfiber', 'soderfiber'] })
  publisher = await person(app, 'Pia', [granted('publisher', { organisation_id: 'norrfiber' })])
  stranger = await person(app, 'Sten', [granted('publisher', { organisation_id: 'soderfiber' })])
  visitor = await person(app, 'Vera', [granted('planner')])
}, 60_000)
afterAll(() => app.close())
beforeEach(async () => {
  number += 1
  const organisation_id = 'norrfiber'
  draftId = await madeLayer(app, { organisation_id, id: `utkast-${number}` })
  publishedId = await madeLayer(app, { organisation_id, id: `publikt-${number}` })
  await describeWhole(app, publishedId)
  await publish(app, publishedId)
}, 30_000)

const refusal = z.looseObject({ errors: z.array(z.object({ parameter: z.string() })) })

const table = async (query = '', by = publisher) =>
  metadataTable
    .strict()
    .parse(await (await app.ask(`/api/v1/metadata-table?${query}`, { cookie: by.cookie })).json())
const row = async (id: string) => {
  const found = (await table(`q=${id}`)).items.find((one) => one.id === id)
  if (!found) throw new Error(`${id} is not in the table.`)
  return found
}

function save(layers: unknown, by = publisher) {
  const headers = { origin: 'http://localhost' }
  return app.ask('/api/v1/metadata-table', {
    ...{ method: 'PUT', cookie: by.cookie, headers },
    json: { layers },
  })
}

async function sheet(how: 'reading' | 'file', name: string, content: string | Uint8Array<ArrayBuffer>) {
  const response = await app.app.request(`/api/v1/metadata-table/${how}?file_name=${name}`, {
    method: how === 'reading' ? 'POST' : 'PUT',
    headers: {
      ...{ cookie: publisher.cookie, origin: 'http://localhost' },
      'content-type': 'application/octet-stream',
    },
    body: content,
  })
  const body: unknown = await response.json()
  return { status: response.status, body, text: JSON.stringify(body) }
}
const readAs = async (name: string, content: string | Uint8Array<ArrayBuffer>): Promise<MetadataChange> => {
  const { status, body, text } = await sheet('reading', name, content)
  expect(status, text).toBe(200)
  return metadataChange.strict().parse(body)
}

test('a publisher sees their own layers, others theirs, and whoever publishes nothing none', async () => {
  const { items, total, columns } = await table(`q=${number}`)
  expect(items.map(({ id, state }) => [id, state])).toEqual([
    [`publikt-${number}`, 'published'],
    [`utkast-${number}`, 'draft'],
  ])
  expect(total).toBe(2)
  expect(items[0]?.cells).toMatchObject({
    title_sv: 'Planerade schakt',
    contact_email: 'geodata@example.se',
    themes: 'TECH',
    k: '0',
    suppress_below: '5',
  })
  expect(columns.find(({ name }) => name === 'frequency')?.codes).toHaveLength(11)
  expect((await table(`q=${number}&state=draft`)).items.map(({ id }) => id)).toEqual([draftId])
  expect((await table('', stranger)).items).toEqual([])
  expect((await app.ask('/api/v1/metadata-table', { cookie: visitor.cookie })).status).toBe(403)
})

test('cells are saved into the drafts of many layers at once: a published layer keeps its face until that is published', async () => {
  const [one, other] = [await row(draftId), await row(publishedId)]
  const answer = await save([
    {
      id: one.id,
      fingerprint: one.fingerprint,
      cells: { title_sv: 'Utkastet', keywords_sv: 'fiber | schakt' },
    },
    { id: other.id, fingerprint: other.fingerprint, cells: { licence: 'CC BY 4.0', k: '0' } },
  ])
  expect(metadataChange.strict().parse(await answer.json())).toMatchObject({
    rows: 2,
    layers_changed: 2,
    drafts_begun: [publishedId],
    changes: [
      { layer_id: draftId, column: 'title_sv', after: 'Utkastet' },
      { layer_id: draftId, column: 'keywords_sv', before: '', after: 'fiber | schakt' },
      { layer_id: publishedId, column: 'licence', after: 'http://creativecommons.org/licenses/by/4.0/' },
    ],
  })
  expect(await readOwn(app, draftId)).toMatchObject({
    description: { title: { sv: 'Utkastet' }, keywords: { sv: ['fiber', 'schakt'] } },
  })
  expect(await readOwn(app, publishedId)).toMatchObject({ has_draft: true, state: 'published' })
  const seen = await (await app.ask(`/api/v1/layers/${publishedId}`)).text()
  expect(seen).toContain('publicdomain/zero')
  expect(seen).not.toContain('licenses/by/4.0')
})

test('one cell that does not hold, or a layer of somebody else, saves nothing at all', async () => {
  const { id, fingerprint } = await row(draftId)
  const { id: other, fingerprint: otherPrint } = await row(publishedId)
  const refused = await save([
    { id, fingerprint, cells: { title_sv: 'Ny', frequency: 'ofta' } },
    { id: other, fingerprint: otherPrint, cells: { k: '9', titel: 'x' } },
    { id: 'ingens', fingerprint: 'x', cells: { title_sv: 'x' } },
    { id, fingerprint, cells: { title_sv: 'Två gånger' } },
  ])
  expect(refused.status).toBe(400)
  const { errors } = refusal.parse(await refused.json())
  expect(errors.map(({ parameter }) => parameter)).toEqual([
    `${id}.frequency`,
    `${other}.titel`,
    `${other}.k`,
    'ingens.id',
    `${id}.id`,
  ])
  expect((await row(id)).cells.title_sv).not.toBe('Ny')

  const others = await save([{ id, fingerprint, cells: { title_sv: 'Kapat' } }], stranger)
  expect(others.status).toBe(400)
  expect(await others.text()).toContain('a layer that you publish')
})

test('a layer that somebody has changed meanwhile is told with both values, and nothing is lost', async () => {
  const { id, fingerprint } = await row(draftId)
  expect((await save([{ id, fingerprint, cells: { attribution: 'Först' } }])).status).toBe(200)
  const late = await save([{ id, fingerprint, cells: { attribution: 'Sedan' } }])
  expect(late.status).toBe(409)
  expect(await late.text()).toContain('is “Först” since')
  // What was typed is what stands there: nothing to settle.
  expect((await save([{ id, fingerprint, cells: { attribution: 'Först' } }])).status).toBe(200)
  const csv = `id,fingerprint,attribution\n${id},${fingerprint},Sedan\n`
  expect(await readAs('tabell.csv', csv)).toMatchObject({
    changes: [],
    conflicts: [{ line: 2, layer_id: id, cells: [{ column: 'attribution', saved: 'Först', sent: 'Sedan' }] }],
  })
  expect((await row(id)).cells.attribution).toBe('Först')
})

test('the Excel file that was fetched comes back unchanged as no change, and changed as what was changed', async () => {
  const { id, fingerprint } = await row(publishedId)
  await save([
    {
      ...{ id, fingerprint },
      cells: {
        abstract_sv: 'Första raden\n\nTredje raden, med "citat"; och å',
        contact_telephone: '+46 33 10',
        temporal_from: '2014-01-01',
        accuracy_m: '0.5',
        attribution: '=1+1',
      },
    },
  ])
  for (const f of ['xlsx', 'csv']) {
    const fetched = await app.ask(`/api/v1/metadata-table?f=${f}&q=${number}`, { cookie: publisher.cookie })
    expect(fetched.headers.get('content-disposition')).toContain(`metadata.${f}`)
    const content = new Uint8Array(await fetched.arrayBuffer())
    // Nothing that a spreadsheet would take for a formula begins a cell of CSV.
    if (f === 'csv') {
      expect(Buffer.from(content).toString()).toContain(",'=1+1,")
      expect(Buffer.from(content).toString()).not.toMatch(/(^|,|")[=+@-]/m)
    }
    expect(await readAs(`tabell.${f}`, content), f).toEqual({
      ...{ rows: 2, layers_changed: 0, drafts_begun: [], reviews_ended: [], changes: [] },
      ...{ faults: [], conflicts: [], columns_left_out: [], notes: [] },
    })
  }
})

test('a spreadsheet as people make them: numbers and dates of Excel, own columns, rows taken away', async () => {
  const { id, fingerprint } = await row(publishedId)
  const heading = ['id', 'Anm', 'fingerprint', 'temporal_from', 'accuracy_m', 'k', 'title_en', 'frequency']
  const cells = [
    { value: id, type: String },
    { value: 'kolla', type: String },
    { value: fingerprint, type: String },
    { value: new Date('2014-03-02T00:00:00Z'), type: Date, format: 'yyyy-mm-dd' },
    { value: 2.5, type: Number },
    { value: 0, type: Number },
    null,
    { value: 'Varje månad', type: String },
  ]
  const file = await writeXlsxFile([heading.map((value) => ({ value, type: String })), cells]).toBuffer()
  const content = new Uint8Array(file)
  const read = await readAs('min tabell.xlsx', content)
  expect(read.faults).toEqual([])
  expect(read).toMatchObject({
    columns_left_out: ['Anm'],
    changes: [
      { line: 2, layer_id: id, column: 'title_en', before: 'Planned trenches', after: '' },
      { column: 'frequency', before: '', after: 'MONTHLY' },
      { column: 'temporal_from', after: '2014-03-02' },
      { column: 'accuracy_m', after: '2.5' },
    ],
  })
  expect((await readOwn(app, id)).has_draft).toBe(false)
  const before = await readLogHead(app.test.database)
  const saved = await sheet('file', 'min tabell.xlsx', content)
  expect(saved.status, saved.text).toBe(200)
  expect((await readLogHead(app.test.database))?.number).toBe((before?.number ?? 0) + 1)
  expect(await readOwn(app, id)).toMatchObject({
    has_draft: true,
    description: {
      frequency: 'MONTHLY',
      accuracy_m: 2.5,
      temporal: { from: '2014-03-02' },
      title: { en: '' },
    },
  })
})

test('every bad cell of a spreadsheet is named by line, layer, column and value, and the file is not saved', async () => {
  const { id, fingerprint } = await row(draftId)
  const csv = `id;fingerprint;themes;landing_page\n${id};${fingerprint};TECH | väg;htp://x\nokänt;x;;\n;;TECH;\n`
  const { faults, changes } = await readAs('t.csv', csv)
  expect(changes).toEqual([])
  expect(faults.map(({ line, layer_id, column, value }) => [line, layer_id, column, value])).toEqual([
    [2, id, 'themes', 'TECH | väg'],
    [2, id, 'landing_page', 'htp://x'],
    [3, 'okänt', 'id', 'okänt'],
    [4, '', 'id', ''],
  ])
  const refused = await sheet('file', 't.csv', csv)
  expect(refused.status).toBe(400)
  expect(refused.text).toContain(`${id}.themes (line 2) must be one of`)

  expect((await sheet('reading', 't.csv', 'id,title_sv\na,b\n')).text).toContain(
    'lacks the column fingerprint',
  )
  expect((await sheet('reading', 't.csv', '')).status).toBe(400)
  expect((await sheet('reading', 't.pdf', csv)).status).toBe(400)
})

test('what was sent does not stay in the staging folder, whether it was read or refused', async () => {
  await readAs('a.csv', 'id,fingerprint\na,b\n')
  await sheet('reading', 'a.xlsx', 'no workbook')
  expect(readdirSync(app.test.folder.staging)).toEqual([])
})
