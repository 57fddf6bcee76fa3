// Every kind of source against a server that speaks as the standards say, page by page: the same 250 points come whole, in EPSG:3006, from each.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import type { SourceKind } from '../../../api/contract/catalogue/source_codes.ts'
import { openTestDatabase, type TestDatabase } from '../../fixture/open_test_database.ts'
import { readPublished } from '../../published/read_published.ts'
import { createWeb } from '../fetch/web.ts'
import { inventedLayers } from '../fixture/invented_layer.ts'
import { type InventedServices, openInventedServices } from '../fixture/invented_services.ts'
import { testNetwork } from '../fixture/test_network.ts'
import { openSource } from './open_source.ts'

let services: InventedServices
let world: TestDatabase
let folder: string
beforeAll(async () => {
  world = await openTestDatabase()
}, 60_000)
beforeEach(async () => {
  services = await openInventedServices([...inventedLayers(2, 250)])
  folder = mkdtempSync(join(tmpdir(), 'bristkartan-kind-'))
})
afterEach(async () => {
  await services.close()
  rmSync(folder, { recursive: true })
})
afterAll(() => world.close())

function opened(kind: SourceKind, path: string) {
  const web = createWeb({ network: testNetwork(), isAllowed: () => true })
  return openSource(kind, { address: services.address(path), web, home: folder })
}

const sides = z.object({
  rows: z.int(),
  west: z.number(),
  east: z.number(),
  south: z.number(),
  north: z.number(),
})

test.each<[string, SourceKind, string, string]>([
  ['OGC API Features, northing first', 'ogc_api_features', '/ogc', 'lager_2'],
  ['OGC API Features, by the address of its collections', 'ogc_api_features', '/ogc/collections', 'lager_2'],
  ['WFS 2.0 with GeoJSON', 'wfs', '/wfs?map=/a.map', 'inv:lager_2'],
  ['WFS 2.0 with GML 3.2, page by page', 'wfs', '/wfs-gml', 'inv:lager_2'],
  ['WFS 1.1 with GML 3.1', 'wfs', '/wfs-old', 'inv:lager_2'],
  ['ArcGIS, by pages', 'arcgis_rest', '/arcgis/rest/services/paged/FeatureServer', '1'],
  ['ArcGIS, by ranges of ids', 'arcgis_rest', '/arcgis/rest/services/old/MapServer/', '1'],
  ['ArcGIS, a directory of services', 'arcgis_rest', '/arcgis/rest/services', 'old/MapServer/1'],
])(
  '%s',
  async (_what, kind, path, name) => {
    const source = opened(kind, path)
    const { layers, problems } = await source.offer()
    expect(problems).toEqual([])
    const layer = layers.find((one) => one.name === name)
    expect(layer).toMatchObject({ title: 'Lager 2 å', abstract: 'Om Lager 2 å' })
    const brought = await source.bring(name, folder)
    const staged = await readPublished(world, { file: brought.file, crs: brought.crs ?? undefined })
    const { reading } = staged
    expect(reading.columns.map(({ name: field, type }) => `${field} ${type}`)).toEqual(
      expect.arrayContaining(['code text', 'name text', 'amount number']),
    )
    const [found] = await world.database.rows(
      `select count(*)::integer as rows, min(x_min) as west, max(x_max) as east, min(y_min) as south, max(y_max) as north from read_parquet('${reading.parquet}')`,
      {},
      sides,
    )
    await staged.discard()
    // Number 1 lies at 400010, 6400001 and number 250 at 402500, 6400250.
    expect(found?.rows).toBe(250)
    expect(
      [found?.west, found?.south, found?.east, found?.north].map(
        (side) => Math.round((side ?? 0) * 100) / 100,
      ),
    ).toEqual([400_010, 6_400_001, 402_500, 6_400_250])
  },
  30_000,
)

test('what ArcGIS says of fields and codes is kept', async () => {
  const { layers } = await opened('arcgis_rest', '/arcgis/rest/services/paged/FeatureServer').offer()
  expect(layers[0]?.fields.find(({ name }) => name === 'kind')).toEqual({
    name: 'kind',
    title: 'Slag',
    description: '1 = Mast; 2 = Nod',
  })
})

test('a layer that is gone, and a service that is none, say so', async () => {
  await expect(opened('ogc_api_features', '/ogc').bring('borta', folder)).rejects.toMatchObject({
    kind: 'not_found',
  })
  await expect(opened('ogc_api_features', '/waf/').offer()).rejects.toThrow('no OGC API Features')
  await expect(opened('wfs', '/csw').offer()).rejects.toThrow('neither WFS 2.0 nor 1.1')
  await expect(opened('arcgis_rest', '/ogc').offer()).rejects.toThrow('does not answer as')
})
