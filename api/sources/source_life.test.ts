// A source from its registering to its refreshing by schedule, against services on this machine.
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { inventedLayers } from '../../data/sources/fixture/invented_layer.ts'
import { type InventedServices, openInventedServices } from '../../data/sources/fixture/invented_services.ts'
import { testNetwork } from '../../data/sources/fixture/test_network.ts'
import { draft } from '../contract/catalogue/publishing.ts'
import { type Source, source, sourceLayersOfSource, sourceRefreshes } from '../contract/catalogue/sources.ts'
import { openTestApp, type TestApp } from '../fixture/open_test_app.ts'
import { granted, namedBodies, type Person, person, sending } from '../fixture/people.ts'

let app: TestApp
let services: InventedServices
let admin: Person
let publisher: Person
let stranger: Person
let now = new Date('2026-06-30T10:00:00Z')
beforeAll(async () => {
  app = await openTestApp({}, () => now, { network: testNetwork() })
  await namedBodies(app, { organisations: ['norrfiber', 'soderfiber'] })
  await signIn()
}, 60_000)
afterAll(() => app.close())

/** Sessions do not last for days. */
async function signIn(): Promise<void> {
  admin = await person(app, 'Adam', [granted('administrator')])
  publisher = await person(app, 'Pia', [granted('publisher', { organisation_id: 'norrfiber' })])
  stranger = await person(app, 'Sten', [granted('publisher', { organisation_id: 'soderfiber' })])
}

/** The daily work of that day. */
async function day(date: string, id: string): Promise<void> {
  now = new Date(`${date}T10:00:00Z`)
  await signIn()
  await app.product.sources.refreshDue()
  await settled(id)
}

beforeEach(async () => {
  services = await openInventedServices(inventedLayers(3, 20))
  const host = encodeURIComponent(`geodata.example:${services.port}`)
  expect((await app.ask(`/api/v1/allowed-hosts/${host}`, sending(admin, 'PUT'))).status).toBe(201)
})
afterEach(() => services.close())

const register = (json: object, by = publisher) =>
  app.ask(
    '/api/v1/sources',
    sending(by, 'POST', { organisation: 'norrfiber', title: 'En källa', schedule: 'manual', ...json }),
  )

async function registered(json: object): Promise<Source> {
  const response = await register(json)
  const body: unknown = await response.json()
  expect(response.status, JSON.stringify(body)).toBe(201)
  return settled(source.parse(body).id)
}

async function settled(id: string): Promise<Source> {
  await app.product.sources.settled(id)
  return source.parse(await (await app.ask(`/api/v1/sources/${id}`, { cookie: publisher.cookie })).json())
}

async function layersOf(id: string) {
  const response = await app.ask(`/api/v1/sources/${id}/layers`, { cookie: publisher.cookie })
  return sourceLayersOfSource.parse(await response.json()).items
}

const put = (path: string, json: object) =>
  app.ask(`/api/v1/sources/${path}`, sending(publisher, 'PUT', json))
const refresh = async (id: string) => {
  expect((await app.ask(`/api/v1/sources/${id}/refresh`, sending(publisher, 'POST'))).status).toBe(202)
  return settled(id)
}

async function own(id: string) {
  return draft.parse(await (await app.ask(`/api/v1/own-layers/${id}`, { cookie: publisher.cookie })).json())
}

/** As a person does: classified, described and published. */
async function publish(id: string): Promise<void> {
  await describe(id)
  const response = await app.ask(
    `/api/v1/own-layers/${id}/publish`,
    sending(publisher, 'POST', { edition: (await own(id)).edition }),
  )
  expect(response.status, await response.clone().text()).toBe(200)
}

async function describe(id: string): Promise<void> {
  const { edition, description } = await own(id)
  const described = await app.ask(
    `/api/v1/own-layers/${id}/description`,
    sending(publisher, 'PUT', {
      edition,
      description: {
        ...description,
        abstract: { sv: 'Om', en: '' },
        contact: { name: 'Kartor', email: 'kartor@example.se' },
        licence: 'http://creativecommons.org/publicdomain/zero/1.0/',
        themes: ['TECH'],
        classification: { k: 0, r: 1, t: 1 },
        fields: description.fields.map((field) => ({ ...field, k: 0, is_confirmed_not_personal: true })),
      },
    }),
  )
  expect(described.status, await described.clone().text()).toBe(200)
}

const isPublic = async (id: string) => (await app.ask(`/api/v1/layers/${id}`)).status === 200

test('what a source offers is shown, approved, published by a person, and renewed by schedule while its fields are the same', async () => {
  const { id, problems, layers } = await registered({
    kind: 'ogc_api_features',
    address: services.address('/ogc'),
    schedule: 'daily',
  })
  expect({ problems, layers }).toMatchObject({ problems: [], layers: { offered: 3, approved: 0 } })
  expect((await put(`${id}/layers/lager_1`, { state: 'approved' })).status).toBe(200)
  expect((await put(`${id}/layers`, { state: 'left_out', names: ['lager_3'] })).status).toBe(200)
  await settled(id)
  const [first, second, third] = await layersOf(id)
  expect([first?.state, second?.state, third?.state]).toEqual(['approved', 'offered', 'left_out'])
  const layer = first?.layer_id ?? ''
  // What stands in addresses for good is called after the layer.
  expect(layer).toBe('lager-1')
  expect(await own(layer)).toMatchObject({
    state: 'draft',
    description: {
      title: { sv: 'Lager 1 å' },
      abstract: { sv: 'Om Lager 1 å' },
      classification: { k: null },
    },
    data: { rows: 20, crs: 'EPSG:3006' },
  })
  await publish(layer)

  // The same data a day later makes no version; more rows make one, published as it was classified.
  await day('2026-07-01', id)
  expect((await own(layer)).versions).toHaveLength(1)
  services.layers = services.layers.map((one) => ({ ...one, features: 25 }))
  await day('2026-07-02', id)
  expect(await own(layer)).toMatchObject({
    state: 'published',
    has_draft: false,
    data: { rows: 25 },
    version: { number: 2 },
    description: { classification: { k: 0 } },
  })

  // A new field stops it: unclassified, hidden, and told.
  services.layers = services.layers.map((one) => ({ ...one, extra: 'hemligt' }))
  await day('2026-07-03', id)
  expect((await layersOf(id))[0]).toMatchObject({ problem: expect.stringContaining('hemligt is new') })
  const stopped = await own(layer)
  expect(stopped).toMatchObject({
    has_draft: true,
    description: { fields: expect.arrayContaining([expect.objectContaining({ name: 'hemligt', k: null })]) },
  })
  expect(await (await app.ask(`/api/v1/layers/${layer}`)).text()).not.toContain('hemligt')
  // It is told until a person has decided.
  await refresh(id)
  expect((await layersOf(id))[0]?.problem).toContain('hemligt is new')

  // A layer that vanishes is told, and stays.
  services.layers = services.layers.slice(1)
  await refresh(id)
  expect((await layersOf(id))[0]).toMatchObject({
    name: 'lager_1',
    state: 'gone',
    problem: expect.stringContaining('no longer offers'),
  })
  expect(await isPublic(layer)).toBe(true)
  expect((await layersOf(id)).map(({ state }) => state)).toEqual(['gone', 'offered', 'left_out'])

  // Two of the first day and one of each of the next two were as they should; three of the last had something to tell.
  const response = await app.ask(`/api/v1/sources/${id}/refreshes`, { cookie: publisher.cookie })
  const { items } = sourceRefreshes.parse(await response.json())
  expect(
    items.map((one) => [one.refreshed_at.slice(0, 10), one.layer_problems.map(({ layers }) => layers)]),
  ).toEqual([
    ...['2026-07-03', '2026-07-03', '2026-07-03'].map((on) => [on, [['Lager 1 å']]]),
    ...['2026-07-02', '2026-07-01', '2026-06-30', '2026-06-30'].map((on) => [on, []]),
  ])
  expect(items.map(({ approved }) => approved).toSorted()).toEqual([0, 0, 1, 1, 1, 1, 1])
  expect(JSON.stringify(items[2])).toMatch(/hemligt is new|no longer offers/)
}, 60_000)

test('a source that cannot be reached says so and keeps what it gave; a host that is no longer allowed likewise', async () => {
  const address = services.address('/wfs')
  const { id } = await registered({ kind: 'wfs', address })
  const host = encodeURIComponent(`geodata.example:${services.port}`)
  expect((await app.ask(`/api/v1/allowed-hosts/${host}`, sending(admin, 'DELETE'))).status).toBe(204)
  expect(await refresh(id)).toMatchObject({
    problems: [expect.stringContaining('is not one from which')],
    layers: { offered: 3 },
  })
  await app.ask(`/api/v1/allowed-hosts/${host}`, sending(admin, 'PUT'))
  await services.close()
  expect(await refresh(id)).toMatchObject({
    problems: [expect.stringContaining('cannot be reached')],
    layers: { offered: 3 },
  })
})

test('a record in the national portal is known by its address there, from a catalogue as from a folder on the web', async () => {
  const elsewhere = 'https://www.dataportal.se/datasets/1_2'
  services.layers = services.layers.map((one, at) => (at === 1 ? { ...one, elsewhere } : one))
  for (const metadata of [
    { kind: 'csw', address: services.address('/csw') },
    { kind: 'waf', address: services.address('/waf/') },
  ]) {
    const { id, problems } = await registered({ kind: 'wfs', address: services.address('/wfs'), metadata })
    expect(problems).toEqual([])
    expect((await layersOf(id)).map((one) => [one.metadata_id, one.known_elsewhere_as])).toEqual([
      ['id-lager_1', null],
      ['id-lager_2', elsewhere],
      ['id-lager_3', null],
    ])
  }
})

test('a folder: files are layers, what stands beside nothing is told, links are not followed', async () => {
  const home = join(app.test.folder.sources, 'norrfiber', 'kartor')
  await mkdir(join(home, 'inre'), { recursive: true })
  await writeFile(join(home, 'punkter.csv'), 'namn;easting;northing\na;400000;6400000\n')
  await writeFile(join(home, 'inre', 'tabell.csv'), 'namn;antal\na;1\nb;2\n')
  await writeFile(join(home, 'lasmig.docx'), 'x')
  await writeFile(join(home, 'ensam.yaml'), 'title: x')
  await symlink('/etc', join(home, 'etc'))
  await symlink('/etc/passwd', join(home, 'passwd.csv'))
  const { id, problems } = await registered({ kind: 'folder', address: 'kartor' })
  expect((await layersOf(id)).map(({ name }) => name)).toEqual(['inre/tabell.csv', 'punkter.csv'])
  expect(problems.join('\n')).toMatch(/Links are not followed: (etc, passwd.csv|passwd.csv, etc)/)
  expect(problems.join('\n')).toContain('lasmig.docx')
  expect(problems.join('\n')).toContain('ensam.yaml')
  expect(
    (await put(`${id}/layers/${encodeURIComponent('inre/tabell.csv')}`, { state: 'approved' })).status,
  ).toBe(200)
  await settled(id)
  const [table] = await layersOf(id)
  expect(await own(table?.layer_id ?? '')).toMatchObject({ data: { kind: 'table', rows: 2 } })

  for (const address of ['..', '../norrfiber/kartor', '/etc', '.', 'kartor/../kartor', 'annan'])
    expect((await registered({ kind: 'folder', address })).problems, address).toEqual([
      expect.stringContaining('There is no folder'),
    ])
  await symlink('/etc', join(app.test.folder.sources, 'norrfiber', 'lank'))
  expect((await registered({ kind: 'folder', address: 'lank' })).problems).toEqual([
    expect.stringContaining('There is no folder'),
  ])
}, 30_000)

test('another organisation’s source is not there, and nobody registers one for another, or on a host that is not allowed', async () => {
  const { id } = await registered({ kind: 'ogc_api_features', address: services.address('/ogc') })
  const cookie = stranger.cookie
  expect((await app.ask(`/api/v1/sources/${id}`, { cookie })).status).toBe(404)
  expect((await app.ask(`/api/v1/sources/${id}/layers`, { cookie })).status).toBe(404)
  expect((await app.ask(`/api/v1/sources/${id}`, sending(stranger, 'DELETE'))).status).toBe(404)
  expect((await app.ask(`/api/v1/sources/${id}/refresh`, sending(stranger, 'POST'))).status).toBe(404)
  expect(
    (await app.ask(`/api/v1/sources/${id}/layers`, sending(stranger, 'PUT', { state: 'approved' }))).status,
  ).toBe(404)
  expect(
    (await register({ kind: 'ogc_api_features', address: services.address('/ogc') }, stranger)).status,
  ).toBe(403)
  const refused = await register({ kind: 'wfs', address: 'https://elsewhere.example/wfs' })
  expect(refused.status).toBe(400)
  expect(await refused.text()).toContain('elsewhere.example is not one')
  expect((await register({ kind: 'wfs', address: 'http://169.254.169.254/' })).status).toBe(400)
})

test('what came from a source that is forgotten stays', async () => {
  const { id } = await registered({
    kind: 'arcgis_rest',
    address: services.address('/arcgis/rest/services/paged/FeatureServer'),
  })
  expect((await put(`${id}/layers/0`, { state: 'approved' })).status).toBe(200)
  await settled(id)
  const layer = (await layersOf(id))[0]?.layer_id ?? ''
  expect((await app.ask(`/api/v1/sources/${id}`, sending(publisher, 'DELETE'))).status).toBe(204)
  expect((await app.ask(`/api/v1/sources/${id}`, { cookie: publisher.cookie })).status).toBe(404)
  expect(await own(layer)).toMatchObject({ state: 'draft', data: { rows: 20 } })
})

test('what a source renews in the draft of a person leaves it theirs: with four eyes they cannot publish it', async () => {
  await app.ask(
    '/api/v1/publishers/norrfiber',
    sending(admin, 'PUT', { has_four_eyes: true, publisher_type: 'LocalAuthority' }),
  )
  const { id } = await registered({ kind: 'ogc_api_features', address: services.address('/ogc') })
  await put(`${id}/layers/lager_2`, { state: 'approved' })
  await settled(id)
  const layer = (await layersOf(id))[1]?.layer_id ?? ''
  await describe(layer)
  services.layers = services.layers.map((one) => ({ ...one, features: 30 }))
  await refresh(id)
  const { edition, data } = await own(layer)
  expect(data.rows).toBe(30)
  const step = async (what: string, by: Person) =>
    (await app.ask(`/api/v1/own-layers/${layer}/${what}`, sending(by, 'POST', { edition }))).status
  expect(await step('submit', publisher)).toBe(200)
  expect(await step('publish', publisher)).toBe(403)
  expect(await step('publish', admin)).toBe(200)
  await app.ask(
    '/api/v1/publishers/norrfiber',
    sending(admin, 'PUT', { has_four_eyes: false, publisher_type: 'LocalAuthority' }),
  )
}, 30_000)

test('a discarded draft leaves its id to others, and the source then leaves their layer alone', async () => {
  const { id } = await registered({ kind: 'ogc_api_features', address: services.address('/ogc') })
  await put(`${id}/layers/lager_3`, { state: 'approved' })
  await settled(id)
  const layer = (await layersOf(id))[2]?.layer_id ?? ''
  expect((await app.ask(`/api/v1/own-layers/${layer}/draft`, sending(publisher, 'DELETE'))).status).toBe(204)
  const theirs = await app.app.request(
    `/api/v1/own-layers?organisation=soderfiber&file_name=eget.csv&crs=EPSG:3006&id=${layer}`,
    {
      method: 'POST',
      headers: {
        ...{ cookie: stranger.cookie, origin: 'http://localhost' },
        'content-type': 'application/octet-stream',
      },
      body: 'namn;wkt\na;POINT (400000 6400000)\n',
    },
  )
  expect(theirs.status).toBe(201)
  services.layers = services.layers.map((one) => ({ ...one, title: 'Nytt', features: 40 }))
  await refresh(id)
  const kept = await app.ask(`/api/v1/own-layers/${layer}`, { cookie: stranger.cookie })
  expect(draft.parse(await kept.json())).toMatchObject({
    organisation_id: 'soderfiber',
    edition: 1,
    data: { rows: 1 },
  })
  const anew = (await layersOf(id))[2]?.layer_id ?? ''
  expect(anew).not.toBe(layer)
  expect(await own(anew)).toMatchObject({ organisation_id: 'norrfiber', data: { rows: 40 } })
}, 30_000)
