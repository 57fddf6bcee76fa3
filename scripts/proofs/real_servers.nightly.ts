// Sources that servers of other makers offer: pygeoapi (OGC API Features), pycsw (CSW) and a folder of Python's web server. A Python of their own is made
// for them, which takes a minute the first time.
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { draft } from '../../api/contract/catalogue/publishing.ts'
import { type Source, source, sourceLayersOfSource } from '../../api/contract/catalogue/sources.ts'
import { openTestApp, type TestApp, testToken } from '../../api/fixture/open_test_app.ts'
import { namedBodies } from '../../api/fixture/people.ts'
import { testNetwork } from '../../data/sources/fixture/test_network.ts'
import { pythonEnvironment } from '../set_up/python_environment.ts'
import { repository } from '../set_up/run_tool.ts'
import { openRealServers, places, type RealServers, records } from './sources/real_servers.ts'

let app: TestApp
let servers: RealServers | undefined
beforeAll(async () => {
  app = await openTestApp({}, undefined, { network: testNetwork() })
  await namedBodies(app, { organisations: ['norrfiber'] })
  const python = serversPython()
  if (python === undefined) return
  servers = await openRealServers({ python, folder: join(app.test.folder.path, 'real-servers') })
  for (const host of servers.hosts)
    await app.ask(`/api/v1/allowed-hosts/${encodeURIComponent(host)}`, { method: 'PUT', token: testToken })
}, 600_000)
afterAll(async () => {
  servers?.close()
  await app.close()
})

function serversPython(): string | undefined {
  try {
    return pythonEnvironment({
      folder: join(repository, 'data/local/proofs/servers'),
      requirements: join(import.meta.dirname, 'sources', 'requirements.txt'),
      name: 'Servers of other makers',
    })
  } catch (error) {
    console.log(`Sources are not tried with real servers: ${error instanceof Error ? error.message : error}`)
    return undefined
  }
}

async function ask(method: string, path: string, json?: unknown): Promise<unknown> {
  const response = await app.ask(path, {
    method,
    token: testToken,
    ...(json === undefined ? {} : { json }),
  })
  const body: unknown = await response.json()
  expect(response.status, JSON.stringify(body)).toBeLessThan(300)
  return body
}

async function registered(json: object): Promise<Source> {
  const { id } = source.parse(
    await ask('POST', '/api/v1/sources', {
      ...{ organisation: 'norrfiber', title: 'Prov', schedule: 'manual' },
      ...json,
    }),
  )
  await app.product.sources.settled(id)
  return source.parse(await ask('GET', `/api/v1/sources/${id}`))
}

const layersOf = async (id: string) =>
  sourceLayersOfSource.parse(await ask('GET', `/api/v1/sources/${id}/layers`)).items

test.for(['csw', 'waf'] as const)(
  'layers of pygeoapi come whole, with their metadata of the kind %s',
  { timeout: 120_000 },
  async (kind, context) => {
    if (!servers) return context.skip()
    const { id, problems } = await registered({
      kind: 'ogc_api_features',
      address: servers.address('ogc'),
      metadata: { kind, address: servers.address(kind) },
    })
    expect(problems).toEqual([
      expect.stringMatching(`^${records - 2} records of metadata belong to no layer of the source: Annat `),
    ])
    expect((await layersOf(id)).map(({ name, metadata_id }) => [name, metadata_id])).toEqual([
      ['platser', 'id-post_1'],
      ['ytor', 'id-post_2'],
    ])
    await ask('PUT', `/api/v1/sources/${id}/layers`, { state: 'approved' })
    await app.product.sources.settled(id)
    const [platser, ytor] = await layersOf(id)
    expect([platser?.problem, ytor?.problem]).toEqual([null, null])

    expect(platser?.layer_id).toMatch(/^platser(-2)?$/)
    const points = draft.parse(await ask('GET', `/api/v1/own-layers/${platser?.layer_id}`))
    expect(points).toMatchObject({
      description: {
        title: { sv: 'Platser å' },
        abstract: { sv: 'Sammanfattning av Platser å' },
        keywords: { sv: ['bredband', 'plats'] },
      },
      // Offered in EPSG:3006, northing first.
      data: { rows: places, crs: 'EPSG:3006', geometry_kind: 'point' },
    })
    expect(points.data.columns).toEqual(
      expect.arrayContaining([
        { name: 'code', type: 'text' },
        { name: 'amount', type: 'number' },
      ]),
    )
    const [west = 0, south = 0, east = 0, north = 0] = points.data.bounds ?? []
    for (const [found, known] of [
      [west, 13.001],
      [south, 57.7005],
      [east, 15.5],
      [north, 58.95],
    ] as const)
      expect(Math.abs(found - known)).toBeLessThan(0.01)

    const page = z
      .object({ items: z.array(z.looseObject({})), total: z.int() })
      .parse(await ask('GET', `/api/v1/own-layers/${platser?.layer_id}/features?limit=2`))
    expect(page.items[1]).toMatchObject({
      properties: { code: '02', name: 'Plats 2 & å', amount: null },
    })

    const surfaces = draft.parse(await ask('GET', `/api/v1/own-layers/${ytor?.layer_id}`))
    expect(surfaces.data).toMatchObject({ rows: 1, crs: 'EPSG:4326', geometry_kind: 'polygon' })
  },
)
