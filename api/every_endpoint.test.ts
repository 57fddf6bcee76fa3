// What every endpoint promises, whichever it is.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { system } from '../data/audit/entry.ts'
import { draftConsultation } from '../data/cases/consultation/consultation.ts'
import { publishConsultation } from '../data/cases/consultation/life.ts'
import { saveMapping } from '../data/mapping/saved_mappings.ts'
import { handTiff } from '../data/raster/fixture/write_tiff.ts'
import { allowHost } from '../data/sources/allowed_hosts/allowed_hosts.ts'
import { addSource } from '../data/sources/kept/kept_source.ts'
import { permissions } from './access/permissions.ts'
import { actions } from './contract/people/actions.ts'
import { preparedDraft } from './drafts/fixture/prepared_draft.ts'
import { everyRoute } from './every_route.ts'
import { begin, run } from './fixture/imports.ts'
import { publishFile } from './fixture/layers.ts'
import { loadSmallRegion } from './fixture/load_small_region.ts'
import { openTestApp, type TestApp, testToken } from './fixture/open_test_app.ts'
import { granted, namedBodies, operatorInBrowser, person } from './fixture/people.ts'
import { saidByEveryone } from './fixture/said_by_everyone.ts'

const idOf: Readonly<Record<string, string>> = {
  '/api/v1/shortage-areas/{id}': 'B1',
  '/api/v1/shortage-areas/{id}/neighbours': 'B1',
  '/api/v1/shortage-areas/{id}/addresses': 'B1',
  '/api/v1/municipalities/{code}': '9901',
  '/api/v1/applications/{id}': 'K1',
  '/api/v1/backbone-projects/{id}': 'P1',
  '/api/v1/layers/{id}': 'addresses',
  '/api/v1/layers/{id}/value': 'hojder',
  '/api/v1/layers/{id}/style': 'addresses',
  '/api/v1/layers/{id}/features': 'addresses',
  '/api/v1/layers/{id}/statistics': 'addresses',
  '/api/v1/layers/{id}/download': 'addresses',
  '/api/v1/layers/{id}/readme': 'addresses',
  '/api/v1/layers/{id}/score': 'addresses',
  '/api/v1/registers/{id}/template': 'addresses',
  '/api/v1/deliveries/{id}': '1',
  // The addresses: one of them is rejected.
  '/api/v1/deliveries/{id}/rejected-rows': '3',
  '/api/v1/deliveries/{id}/file': '3',
  '/api/v1/deliveries/{id}/differences': '3',
  '/api/v1/deliveries/{id}/undo-import': '3',
  '/api/v1/import-mappings/{id}': 'Kommunens%20Excel',
  '/api/v1/data-quality/{id}': 'overlapping-areas',
  '/api/v1/data-quality/{id}/rows': 'overlapping-areas',
  // What a change is refused for comes before it looks for these.
  '/api/v1/account/sessions/{id}': 'a-session',
  '/api/v1/account/tokens/{id}': 'a-token',
  '/api/v1/invitations/{id}': 'an-invitation',
  '/api/v1/organisations/{id}': 'norrfiber',
  '/api/v1/allowed-hosts/{id}': 'geodata.example',
  '/api/v1/associations/{id}': 'norra-byalaget',
  '/api/v1/case-views/{id}': 'a-view',
  '/api/v1/subscriptions/{id}': 'a-subscription',
  '/api/v1/recurring-deliveries/{id}': 'an-export',
  '/api/v1/recurring-deliveries/{id}/run': 'an-export',
  '/feeds/municipalities/{code}.atom': '9901',
  '/feeds/shortage-areas/{id}.atom': 'B1',
  '/feeds/applications/{id}.atom': 'K1',
  '/feeds/layers/{id}.atom': 'addresses',
  '/datasets/iso/{id}.xml': 'addresses',
  '/datasets/{id}.jsonld': 'addresses',
  '/api/v1/publishers/{id}': 'norrfiber',
  '/tiles/{layer}.json': 'addresses',
  '/tiles/{layer}/{z}/{x}/{y}.mvt': 'addresses',
  '/tiles/{layer}/{z}/{x}/{y}.png': 'hojder',
}
/** One that is previewed, with a row that would be rejected. */
let importId = ''
/** The tile in which the small region lies. */
const named: Readonly<Record<string, string>> = {
  ...{ '{z}': '8', '{x}': '138', '{y}': '77' },
  ...{ '{tileMatrix}': '8', '{tileCol}': '138', '{tileRow}': '77', '{tileMatrixSetId}': 'WebMercatorQuad' },
  '{featureId}': 'A1',
  '{styleId}': 'default',
  '{recordId}': 'addresses',
  '{key}': 'B1',
}
/** Its pixels are ten kilometres wide: nearer than this there is nothing to see, and no tile. */
const ofTheRaster: Readonly<Record<string, string>> = {
  ...{ '{tileMatrix}': '3', '{tileCol}': '4', '{tileRow}': '2' },
}
const demanded: Readonly<Record<string, string>> = {
  '/api/v1/search': 'q=norr',
  '/api/v1/programme-money/applications': 'year=2015&money=granted',
  '/api/v1/layers/{id}/statistics': 'field=id',
  '/api/v1/layers/{id}/download': 'format=csv',
  '/api/v1/layers/{id}/value': 'longitude=15.02&latitude=57.7',
  '/api/v1/locations': 'longitude=15.02&latitude=57.75',
  '/api/v1/delivery-comparison': 'from_delivery=3&to_delivery=3',
  'post /api/v1/own-layers': 'organisation=norrfiber&file_name=a.csv',
  'put /api/v1/own-layers/{id}/data': 'file_name=a.csv',
  'post /api/v1/imports': 'register=addresses&file_name=a.csv',
  'post /api/v1/metadata-table/reading': 'file_name=a.csv',
  'put /api/v1/metadata-table/file': 'file_name=a.csv',
  'post /api/v1/metadata-readings': 'file_name=a.yaml',
  'post /api/v1/drafts/{id}/attachments': 'file_name=a.pdf',
  'post /api/v1/supplements/{id}/attachments': 'file_name=a.pdf',
  'post /api/v1/messages/{id}/attachments': 'file_name=a.pdf',
  'post /api/v1/reports/{id}/attachments': 'file_name=a.pdf',
  'post /api/v1/consultation-replies/{id}/attachments': 'file_name=a.pdf',
  'post /api/v1/application-areas': 'file_name=a.geojson',
  'delete /api/v1/drafts/{id}': 'edition=1',
  '/api/v1/indicators/history': 'from=2014-01-01&to=2015-01-01&step=year',
}

const someConsultation = {
  ...{ title: 'Samråd', text: 'Tänker ni bygga?', area_ids: ['B1'] },
  ...{ opens_on: '2026-07-01', closes_on: null },
}

let app: TestApp
/** Of what everybody says, by the beginning of the path. */
let saidIds: Readonly<Record<string, string>> = {}
let operatorCookie: string
/** Somebody with an account. */
let personId = ''
/** A folder that is not there. */
let sourceId = ''
/** One that is published. */
let consultationId = ''
/** With the ground of the small region's first area. */
let draftId = ''
beforeAll(async () => {
  app = await openTestApp()
  await loadSmallRegion(app)
  saidIds = await saidByEveryone(app)
  personId = (await person(app, 'Petra', [granted('planner')])).account_id
  operatorCookie = (await operatorInBrowser(app)).cookie
  await namedBodies(app, { organisations: ['norrfiber'], associations: ['norra-byalaget'] })
  sourceId = await app.test.database.record((connection, note) =>
    addSource(
      { connection, note, by: system, now: app.test.now() },
      {
        ...{ organisation_id: 'norrfiber', kind: 'folder', title: 'Kartor', address: 'kartor' },
        ...{ metadata_kind: null, metadata_address: null, schedule: 'manual' },
      },
    ),
  )
  await app.test.database.record((connection, note) =>
    allowHost({ connection, note, by: system, now: app.test.now() }, 'geodata.example'),
  )
  consultationId = await app.test.database.record(async (connection, note) => {
    const recording = { connection, note, by: system, now: app.test.now() }
    const id = await draftConsultation(recording, someConsultation)
    await publishConsultation(recording, id, 1)
    return id
  })
  draftId = await preparedDraft(app, 'norra-byalaget')
  await publishFile(app, { organisation: 'norrfiber', id: 'schakt' })
  // Round the small region, 20 kilometres wide.
  const heights = {
    width: 2,
    height: 2,
    samples: Uint8Array.of(1, 2, 3, 4),
    origin: [490_000, 6_410_000],
  } as const
  await publishFile(app, {
    id: 'hojder',
    organisation: 'norrfiber',
    file_name: 'hojder.tif',
    content: new Uint8Array(handTiff({ ...heights, step: [10_000, 10_000] })),
  })
  await saveMapping(app.test.database, 'Kommunens Excel', {
    content: { register: 'addresses', columns: ['Adress-ID'], instructions: { rename: { id: 'Adress-ID' } } },
    now: app.test.now(),
    by: system,
  })
  const content = 'id,kind,longitude,latitude\nA1,palace,13.1,58.1\n'
  importId = (await begin(app, { register: 'addresses', file_name: 'a.csv', content })).id
  await run(app, importId, 'preview', { valid_rows_only: true })
}, 180_000)
afterAll(() => app.close())

const withToken = { token: testToken }

const all = everyRoute
  .map((route) => ({ method: route.method, path: route.path, route }))
  // What a provider of sign-in and a browser say to each other has its own tests (sign_in).
  .filter(({ route }) => !('x-protocol' in route))
/** Answers only whoever has its key: dialogue/reports. */
const takesKey = '/api/v1/reports/{id}/own'
const questions = all.filter(({ method, path }) => method === 'get' && path !== takesKey)
const changes = all.filter(({ method }) => method !== 'get')
const ofTheState = questions.filter(({ route }) => !('x-volatile' in route))
const volatile = questions.filter(({ route }) => 'x-volatile' in route)
/** Without its body, a change that takes one is refused before its id is looked for. */
const withId = all.filter(
  ({ path, route }) => idFor(path) !== undefined && !('request' in route && 'body' in route.request),
)

function idFor(path: string): string | undefined {
  if (path.startsWith('/api/v1/drafts/{id}')) return draftId
  const said = Object.keys(saidIds).find((one) => path === one || path.startsWith(`${one}/`))
  if (said !== undefined) return saidIds[said]
  if (path.startsWith('/api/v1/people/{id}')) return personId
  if (path.startsWith('/ogc/collections/{collectionId}')) return path.includes('map') ? 'hojder' : 'addresses'
  if (path.startsWith('/api/v1/own-layers/{id}')) return path.endsWith('.png') ? 'hojder' : 'schakt'
  if (path.startsWith('/api/v1/sources/{id}')) return sourceId
  if (path.startsWith('/api/v1/cases/{id}')) return 'K1'
  if (path.startsWith('/api/v1/associations/{id}/')) return 'norra-byalaget'
  if (path.startsWith('/api/v1/registers/{id}/rows')) return 'shortage-areas'
  if (/^\/api\/v1\/(handled-)?consultations\/\{id\}/.test(path)) return consultationId
  return path.startsWith('/api/v1/imports/{id}') ? importId : idOf[path]
}

function urlOf(path: string, query = '', method = 'get'): string {
  const names = path.includes('/map/') ? { ...named, ...ofTheRaster } : named
  const asked = path
    .replace(/\{(id|code|layer|collectionId)\}/, idFor(path) ?? '')
    .replaceAll(/\{\w+\}/g, (name) => names[name] ?? name)
  return `${asked}?${[demanded[method === 'get' ? path : `${method} ${path}`], query].filter(Boolean).join('&')}`
}

async function expectProblem(response: Response, status: number): Promise<unknown> {
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toContain('application/problem+json')
  return response.json()
}

describe.each(all)('$method $path', ({ method, path, route }) => {
  test('names its permission', () => {
    expect(actions).toContain(route['x-permission'])
  })

  test('refuses a parameter that it does not know, as a problem that names it', async () => {
    const response = await app.ask(urlOf(path, 'as_off=2015-06-30', method), { ...withToken, method })
    expect(await expectProblem(response, 400)).toMatchObject({ errors: [{ parameter: 'as_off' }] })
  })

  if (permissions[route['x-permission']].holders !== 'everyone')
    test('refuses the public, whatever it sends', async () => {
      await expectProblem(await app.ask(urlOf(path, '', method), { method }), 403)
      const sent = method === 'get' ? { method } : { method, json: 'nonsense' }
      await expectProblem(await app.ask(urlOf(path, 'as_off=2015-06-30'), sent), 403)
    })
})

describe.each(questions)('the question $path', ({ path, route }) => {
  const isPublic = permissions[route['x-permission']].holders === 'everyone'

  test('answers', async () => {
    expect((await app.ask(urlOf(path), withToken)).status).toBe(200)
    expect((await app.ask(urlOf(path))).status).toBe(isPublic ? 200 : 403)
  })

  test('answers as the public is answered when it is asked to, refusals too', async () => {
    const asPublic = await app.ask(urlOf(path, 'as=public'), withToken)
    const fromPublic = await app.ask(urlOf(path, 'as=public'))
    expect(asPublic.status).toBe(fromPublic.status)
    expect(await asPublic.text()).toBe(await fromPublic.text())
    expect(asPublic.headers.get('etag')).toBe(fromPublic.headers.get('etag'))
  })
})

/** To whoever may see it, these show what came from somebody else, or a personal identity number: each reading is noted. */
const personal = [
  '/api/v1/applications',
  '/api/v1/applications/{id}',
  '/api/v1/deliveries/{id}/rejected-rows',
  '/api/v1/deliveries/{id}/file',
]
const ofNobody = ofTheState.filter(({ path }) => !personal.includes(path))

test.each(personal)('what %s shows of a person is kept by nobody, however it is asked', async (path) => {
  const headers = { 'if-none-match': '*' }
  const response = await app.ask(urlOf(path), { ...withToken, headers })
  expect(response.status).toBe(200)
  expect(response.headers.get('etag')).toBeNull()
  expect(response.headers.get('cache-control')).toBe('no-store')
})

describe.each(ofNobody)('the state, asked at $path,', ({ path }) => {
  test('has an ETag, and 304 for whoever has the answer already', async () => {
    const etag = (await app.ask(urlOf(path), withToken)).headers.get('etag') ?? ''
    expect(etag).toMatch(/^W\/"[\w-]+"$/)
    const again = await app.ask(urlOf(path), { ...withToken, headers: { 'if-none-match': etag } })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })

  test('has another ETag for the administrator, whose answer no cache may share', async () => {
    const own = await app.ask(urlOf(path), withToken)
    const other = await app.ask(urlOf(path))
    expect(own.headers.get('etag')).not.toBe(other.headers.get('etag'))
    expect(own.headers.get('cache-control')).toContain('private')
    expect(own.headers.get('vary')).toContain('Cookie')
  })
})

test.each(volatile)('what $path answers is kept by nobody', async ({ path }) => {
  const response = await app.ask(urlOf(path), { ...withToken, headers: { 'if-none-match': '*' } })
  expect(response.status).toBe(200)
  expect(response.headers.get('etag')).toBeNull()
  expect(response.headers.get('cache-control')).toBe('no-store')
})

describe.each(changes)('the change $method $path', ({ method, path, route }) => {
  test('is never for the public', () => {
    expect(route['x-permission']).not.toMatch(/^read_/)
  })

  test('is refused to a page of another site that has the cookie', async () => {
    const headers = {
      cookie: operatorCookie,
      origin: 'https://elsewhere.example',
      'content-type': 'text/plain',
    }
    const response = await app.ask(urlOf(path, '', method), { method, headers })
    expect(await expectProblem(response, 403)).toMatchObject({
      detail: expect.stringContaining('page of this server'),
    })
  })

  test('is not asked as the public: the parameter is for questions', async () => {
    const response = await app.ask(urlOf(path, 'as=public', method), { ...withToken, method })
    expect(await expectProblem(response, 400)).toMatchObject({ errors: [{ parameter: 'as' }] })
  })
})

test.each(withId)('$method $path has nothing under an id that does not exist', async ({ method, path }) => {
  // With what the endpoint demands, so that nothing else is wrong.
  const nowhere = urlOf(path, '', method).replace(idFor(path) ?? '', '%22nonsense%22')
  await expectProblem(await app.ask(nowhere, { ...withToken, method }), 404)
})

test('an answer has another ETag after a delivery', async () => {
  const etag = async () => (await app.ask('/api/v1/municipalities')).headers.get('etag')
  const before = await etag()
  await app.test.deliver('application-events', 'application_id,status,date\nK3,received,2015-03-01\n', {
    mode: 'update',
  })
  expect(await etag()).not.toBe(before)
})
