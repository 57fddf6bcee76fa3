// The abstract test suite of OGC API Tiles 1 (20-057, annex A), requirement by requirement, on Småbro, whose records are counted in data/fixture/smabro/README.md.
import { fileURLToPath } from 'node:url'
import { decode } from 'fast-png'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { handTiff } from '../../../data/raster/fixture/write_tiff.ts'
import { type DecodedFeature, decodedTile } from '../../../tiles/fixture/decoded_tile.ts'
import { tileJson } from '../../contract/catalogue/tile_json.ts'
import { begin, publishFile } from '../../fixture/layers.ts'
import { openTestApp, type TestApp } from '../../fixture/open_test_app.ts'
import { namedBodies } from '../../fixture/people.ts'
import { link } from '../links/link.ts'
import { datasetTileJson } from './dataset/dataset_tile_json.ts'
import { tileset } from './tileset.ts'
import { tilesetsList } from './tilesets_list.ts'
import { tileMatrixSet } from './web_mercator_quad.ts'

const smabro = fileURLToPath(new URL('../../../data/fixture/smabro', import.meta.url))
const set = 'WebMercatorQuad'
/** All of Småbro, row before column. */
const whole = '8/77/137'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  await app.test.loadFolder(smabro, 'EPSG:3006')
  await namedBodies(app, { organisations: ['lansstyrelsen'], associations: [] })
  await publishFile(app, {
    id: 'schakt',
    content: 'namn;hemligt;wkt\nNorra;nej;POINT (401500 6401500)\nSödra;ja;POINT (403500 6401500)\n',
    fields: { hemligt: { k: 2 } },
    data_as_of: '2015-01-01',
  })
  await publishFile(app, { id: 'inre', description: { classification: { k: 1, r: 1, t: 1 } } })
  await begin(app, { id: 'utkast' })
  await publishFile(app, {
    id: 'hojder',
    file_name: 'hojder.tif',
    content: new Uint8Array(
      handTiff({
        ...{ width: 2, height: 2, samples: Uint8Array.of(1, 2, 3, 4), origin: [400_000, 6_410_000] },
        step: [5_000, 5_000],
      }),
    ),
  })
}, 180_000)
afterAll(() => app.close())

const collectionTiles = (id: string) => `/ogc/collections/${id}/tiles`
const described = async (path: string) =>
  tileset
    .extend({ links: z.array(link.strict()) })
    .strict()
    .parse(await app.get(path))
const tile = async (id: string, address = whole, query = '') =>
  decodedTile(await app.ask(`${collectionTiles(id)}/${set}/${address}${query}`))
const valuesOf = (features: readonly DecodedFeature[] | undefined, field: string) =>
  (features ?? []).map(({ properties }) => String(properties[field])).toSorted()

describe('http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/core', () => {
  test('/conf/core/tc-op: a tile is at an address made of the template, with the row before the column', async () => {
    const { links } = await described(`${collectionTiles('municipalities')}/${set}`)
    const item = links.find(({ rel }) => rel === 'item')
    expect(item?.href).toBe(
      `${app.product.url}/ogc/collections/municipalities/tiles/${set}/{tileMatrix}/{tileRow}/{tileCol}`,
    )
    expect(valuesOf((await tile('municipalities')).municipalities, 'name')).toEqual([
      'Småbro',
      'Storbro',
      'Tombro',
    ])
    // The column before the row lies in the sea outside its limits.
    expect((await app.ask(`${collectionTiles('municipalities')}/${set}/8/137/77`)).status).toBe(404)
  })

  test('/conf/core/tc-success: it is the tile that /tiles answers', async () => {
    for (const id of ['shortage-areas', 'addresses', 'applications', 'backbone-projects', 'schakt']) {
      const ours = await app.ask(`/tiles/${id}/8/137/77.mvt`)
      const theirs = await app.ask(`${collectionTiles(id)}/${set}/${whole}`)
      expect(Buffer.from(await theirs.arrayBuffer()).equals(Buffer.from(await ours.arrayBuffer())), id).toBe(
        true,
      )
    }
  })

  test.each([
    ['a row of another matrix', '8/256/137'],
    ['a row south of the limits', '12/1240/2200'],
    ['a column west of the limits', '12/1238/2198'],
    ['a matrix that is not offered', '15/9900/17600'],
    ['a negative matrix', '-1/0/0'],
    ['half a column', '8/77/137.5'],
    ['a number that is no tile’s', '8/2147483647/2147483647'],
    ['no number', '8/seventy/137'],
  ])('/conf/core/tc-error: %s is 404', async (_, address) => {
    const answer = await app.ask(`${collectionTiles('municipalities')}/${set}/${address}`)
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ detail: expect.stringContaining('tileMatrixSetLimits') })
  })

  test('/conf/core/tc-error: an empty tile within the limits is 204, with an ETag that does not change with the day', async () => {
    const address = `${collectionTiles('backbone-projects')}/${set}/14/4952/8801`
    const answer = await app.ask(address)
    expect([answer.status, await answer.text()]).toEqual([204, ''])
    const etag = answer.headers.get('etag') ?? ''
    expect((await app.ask(address, { headers: { 'if-none-match': etag } })).status).toBe(304)
  })

  test('/conf/core/conformance-success: the classes that hold are declared', async () => {
    const { conformsTo } = z
      .object({ conformsTo: z.array(z.string()) })
      .parse(await app.get('/ogc/conformance'))
    const ours = conformsTo.filter((one) => one.startsWith('http://www.opengis.net/spec/ogcapi-tiles-1/'))
    expect(ours.map((one) => one.replace(/.*\//, '')).toSorted()).toEqual(
      expect.arrayContaining([
        'collections-selection',
        'core',
        'dataset-tilesets',
        'datetime',
        'geodata-tilesets',
        'mvt',
        'oas30',
        'png',
        'tileset',
        'tilesets-list',
      ]),
    )
  })
})

describe('http://www.opengis.net/spec/tms/2.0/conf/json-tilematrixset', () => {
  test('the matrix set has the scales, cells and origin of the register of the OGC', async () => {
    const found = tileMatrixSet.parse(await app.get(`/ogc/tileMatrixSets/${set}`))
    expect(found.tileMatrices).toHaveLength(25)
    const at = (zoom: number) => found.tileMatrices[zoom]
    // From registry/json/WebMercatorQuad.json of the standard.
    expect(at(0)?.scaleDenominator).toBeCloseTo(559082264.028717, 5)
    expect(at(0)?.cellSize).toBeCloseTo(156543.033928041, 8)
    expect(at(4)?.scaleDenominator).toBeCloseTo(34942641.5017948, 6)
    expect(at(4)).toMatchObject({ id: '4', matrixWidth: 16, matrixHeight: 16, tileWidth: 256 })
    expect(at(24)?.pointOfOrigin).toEqual([-20037508.342789244, 20037508.342789244])
  })

  test('it is in the list, by its address, and nothing is at another', async () => {
    expect(await app.get('/ogc/tileMatrixSets')).toMatchObject({
      tileMatrixSets: [
        { id: set, links: [{ rel: 'self', href: `${app.product.url}/ogc/tileMatrixSets/${set}` }] },
      ],
    })
    for (const path of [
      '/ogc/tileMatrixSets/WorldCRS84Quad',
      '/ogc/tiles/WorldCRS84Quad',
      `${collectionTiles('addresses')}/WorldCRS84Quad`,
    ])
      expect((await app.ask(path)).status, path).toBe(404)
  })
})

describe('http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/tileset', () => {
  test('/conf/tileset/description: limits, layers and their fields, and the links that it has to have', async () => {
    const found = await described(`${collectionTiles('municipalities')}/${set}`)
    expect(found).toMatchObject({
      dataType: 'vector',
      crs: 'http://www.opengis.net/def/crs/EPSG/0/3857',
      tileMatrixSetURI: 'http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad',
      mediaTypes: ['application/vnd.mapbox-vector-tile'],
    })
    // Småbro, Storbro and Tombro: 400000 to 422000, 6400000 to 6410000, transformed and divided by hand.
    expect(found.tileMatrixSetLimits.map(({ tileMatrix }) => tileMatrix)).toEqual(
      Array.from({ length: 8 }, (_, nth) => String(nth + 5)),
    )
    expect(found.tileMatrixSetLimits).toContainEqual({
      ...{ tileMatrix: '5', minTileRow: 9, maxTileRow: 9, minTileCol: 17, maxTileCol: 17 },
    })
    expect(found.tileMatrixSetLimits).toContainEqual({
      ...{ tileMatrix: '12', minTileRow: 1237, maxTileRow: 1239, minTileCol: 2199, maxTileCol: 2203 },
    })
    const [municipalities, outline] = found.layers ?? []
    expect(municipalities).toMatchObject({
      id: 'municipalities',
      geometryDimension: 2,
      minTileMatrix: '5',
      maxTileMatrix: '12',
      propertiesSchema: {
        properties: { code: { type: 'string', title: expect.any(String) }, name: { type: 'string' } },
      },
    })
    expect(outline).toMatchObject({ id: 'county-outline', geometryDimension: 1 })
    const rels = found.links.map(({ rel }) => rel)
    expect(rels).toEqual(
      expect.arrayContaining([
        'self',
        'alternate',
        'item',
        'http://www.opengis.net/def/rel/ogc/1.0/tiling-scheme',
      ]),
    )
    expect(found.links.find(({ rel }) => rel === 'item')).toMatchObject({
      ...{ templated: true, type: 'application/vnd.mapbox-vector-tile' },
    })
  })

  test('TileJSON is negotiated, with tiles of the OGC API', async () => {
    const answer = await app.ask(`${collectionTiles('schakt')}/${set}`, {
      headers: { accept: 'application/vnd.mapbox.tilejson+json' },
    })
    expect(answer.headers.get('content-type')).toBe('application/vnd.mapbox.tilejson+json')
    const found = tileJson.strict().parse(await answer.json())
    expect(found.tiles).toEqual([`${app.product.url}/ogc/collections/schakt/tiles/${set}/{z}/{y}/{x}`])
    expect(found.vector_layers).toMatchObject([{ id: 'schakt', fields: { namn: 'String' } }])
  })

  test('a field that is not seen is neither in the description nor in the tile', async () => {
    const found = await described(`${collectionTiles('schakt')}/${set}`)
    expect(Object.keys(found.layers?.[0]?.propertiesSchema?.properties ?? {})).toEqual(['feature_id', 'namn'])
    const features = (await tile('schakt')).schakt ?? []
    expect(features.map(({ properties }) => properties)).toEqual([
      { feature_id: 1, namn: 'Norra' },
      { feature_id: 2, namn: 'Södra' },
    ])
  })
})

describe('http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/tilesets-list', () => {
  test.each(['/ogc/tiles', collectionTiles('addresses'), '/ogc/collections/hojder/map/tiles'])(
    '/conf/tilesets-list/tileset-links: %s lists its tileset with what a client needs to choose it',
    async (path) => {
      const { tilesets } = tilesetsList.strict().parse(await app.get(path))
      expect(tilesets).toHaveLength(1)
      const [only] = tilesets
      expect(only?.links.find(({ rel }) => rel === 'self')?.href).toBe(`${app.product.url}${path}/${set}`)
      expect(only?.links.map(({ rel }) => rel)).toEqual(
        expect.arrayContaining(['http://www.opengis.net/def/rel/ogc/1.0/tiling-scheme', 'item']),
      )
      const whole = await described(`${path}/${set}`)
      expect(whole.tileMatrixSetLimits).toEqual(only?.tileMatrixSetLimits)
    },
  )
})

describe('http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/geodata-tilesets', () => {
  const collections = z.object({ collections: z.array(z.object({ id: z.string(), links: z.array(link) })) })

  test('/conf/geodata-tilesets/desc-links and operation: each collection with places links to its tilesets', async () => {
    const found = collections.parse(await app.get('/ogc/collections')).collections
    const withTiles = found.flatMap(({ id, links }) =>
      links.filter(({ rel }) => rel.includes('/tilesets-')).map(({ rel, href }) => ({ id, rel, href })),
    )
    expect(withTiles.map(({ id, rel }) => `${id} ${rel.replace(/.*tilesets-/, '')}`).toSorted()).toEqual([
      'addresses vector',
      'applications vector',
      'backbone-projects vector',
      'connection-points vector',
      'hojder map',
      'municipalities vector',
      'schakt vector',
      'shortage-areas vector',
    ])
    for (const { href } of withTiles) {
      expect(href).toMatch(/\/tiles$/)
      expect((await app.ask(href.replace(app.product.url, ''))).status).toBe(200)
    }
  })

  test('of what is not seen nothing is told: a draft, another’s layer, a raster’s vectors', async () => {
    for (const id of ['inre', 'utkast', 'nonsense'])
      for (const path of ['', `/${set}`, `/${set}/${whole}`])
        for (const way of ['tiles', 'map/tiles']) {
          const answer = await app.ask(`/ogc/collections/${id}/${way}${path}`)
          expect(answer.status).toBe(404)
          const unknown = await (await app.ask(`/ogc/collections/finnsinte/${way}${path}`)).text()
          expect(await answer.text()).toBe(unknown.replaceAll('finnsinte', id))
        }
    expect((await app.ask(collectionTiles('hojder'))).status).toBe(404)
    expect((await app.ask('/ogc/collections/addresses/map/tiles')).status).toBe(404)
  })
})

describe('http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/dataset-tilesets', () => {
  test('/conf/dataset-tilesets/landingpage: the landing page links to it', async () => {
    const { links } = z.object({ links: z.array(link) }).parse(await app.get('/ogc'))
    const tilesets = 'http://www.opengis.net/def/rel/ogc/1.0/tilesets-vector'
    expect(links.filter(({ rel }) => rel === tilesets).map(({ href }) => href)).toEqual([
      `${app.product.url}/ogc/tiles`,
    ])
  })

  test('/conf/dataset-tilesets/operation: one tile has the layers of every collection', async () => {
    const answer = await app.ask(`/ogc/tiles/${set}/${whole}`)
    expect(answer.headers.get('content-type')).toBe('application/vnd.mapbox-vector-tile')
    const found = await decodedTile(answer)
    const counts = Object.fromEntries(Object.entries(found).map(([id, features]) => [id, features.length]))
    expect(counts).toEqual({
      'shortage-areas': 27,
      'shortage-area-points': 27,
      municipalities: 3,
      'county-outline': 1,
      'address-cells': expect.any(Number),
      applications: 18,
      'backbone-projects': 8,
      'connection-points': 8,
      schakt: 2,
    })
    const told = await described(`/ogc/tiles/${set}`)
    const layers = told.layers?.map(({ id }) => id)
    expect(layers).toEqual(expect.arrayContaining(Object.keys(found)))
  })

  test('its TileJSON has the layers of all', async () => {
    const found = datasetTileJson.strict().parse(await app.get(`/ogc/tiles/${set}?f=tilejson`))
    expect(found.tiles).toEqual([`${app.product.url}/ogc/tiles/${set}/{z}/{y}/{x}`])
    expect([found.minzoom, found.maxzoom]).toEqual([0, 14])
    expect(found.vector_layers).toHaveLength(10)
  })
})

describe('http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/collections-selection', () => {
  const chosen = async (collections: string) =>
    Object.keys(await decodedTile(await app.ask(`/ogc/tiles/${set}/${whole}?collections=${collections}`)))

  test('/conf/collections-selection/collections-response: only those that are chosen, the first of them first', async () => {
    expect(await chosen('schakt,applications')).toEqual(['schakt', 'applications'])
    expect(await chosen('applications,schakt')).toEqual(['applications', 'schakt'])
    const byAddress = encodeURIComponent(`${app.product.url}/ogc/collections/schakt`)
    expect(await chosen(`${byAddress},applications`)).toEqual(['schakt', 'applications'])
  })

  test('/conf/collections-selection/query-collections: tilesets too, whose template keeps the choice', async () => {
    for (const path of ['/ogc/tiles', `/ogc/tiles/${set}`]) {
      const text = JSON.stringify(await app.get(`${path}?collections=schakt,addresses`))
      expect(text).toContain('{tileCol}?collections=schakt,addresses')
    }
    const found = await described(`/ogc/tiles/${set}?collections=schakt`)
    expect(found.layers?.map(({ id }) => id)).toEqual(['schakt'])
  })

  test('a collection that is not seen is refused in the words for one that does not exist', async () => {
    const refusal = async (id: string) => {
      const answer = await app.ask(`/ogc/tiles/${set}/${whole}?collections=schakt,${id}`)
      expect(answer.status).toBe(400)
      return (await answer.text()).replaceAll(id, '…')
    }
    const unknown = await refusal('nonsense')
    for (const id of ['inre', 'utkast', 'hojder']) expect(await refusal(id), id).toBe(unknown)
  })
})

describe('http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/datetime', () => {
  const statuses = async (query: string) => {
    const found = (await tile('shortage-areas', whole, query))['shortage-areas'] ?? []
    const count = (status: string) => found.filter(({ properties }) => properties.status === status).length
    return ['connected', 'in_progress', 'applied', 'untouched'].map(count)
  }

  test.each([
    '?datetime=2015-06-30',
    '?datetime=2015-06-30T23:20:52Z',
    '?datetime=2014-01-01/2015-06-30',
    '?datetime=../2015-06-30',
    '?datetime=/2015-06-30T00:00:00%2B02:00',
    '?subset=datetime(%222015-06-30T23:20:52Z%22)',
    '?subset=datetime(%222014-01-01%22:%222015-06-30%22)',
    '?subset=datetime(*:%222015-06-30%22)',
  ])(
    '/conf/datetime/axis: %s gives the 24 areas that are listed then, with the statuses counted by hand',
    async (query) => {
      expect(await statuses(query)).toEqual([5, 3, 7, 9])
    },
  )

  test('settings change them, and are refused without a date', async () => {
    const connected = await statuses('?datetime=2015-06-30&passed_m=0&share_pct=100')
    expect(connected[0]).toBe(3)
    expect((await app.ask(`${collectionTiles('shortage-areas')}/${set}/${whole}?passed_m=0`)).status).toBe(
      400,
    )
  })

  test.each([
    'datetime=nonsense',
    'datetime=2015-02-30',
    'datetime=2016-01-01/2015-01-01',
    'datetime=../..',
    'datetime=2015-01-01/2015-02-01/2015-03-01',
    'subset=time(%222015-06-30%22)',
    'subset=datetime(2015-06-30)',
    'subset=datetime(*)',
    'datetime=2015-06-30&subset=datetime(%222015-06-30%22)',
  ])('%s is refused', async (query) => {
    expect((await app.ask(`${collectionTiles('shortage-areas')}/${set}/${whole}?${query}`)).status).toBe(400)
  })

  test('what has no date is the same at every one, a published layer begins with its first version, and all of it in one tile', async () => {
    expect(
      valuesOf((await tile('municipalities', whole, '?datetime=2001-01-01')).municipalities, 'code'),
    ).toHaveLength(3)
    expect((await tile('schakt', whole, '?datetime=2015-01-01')).schakt).toHaveLength(2)
    expect(await tile('schakt', whole, '?datetime=2014-12-31')).toEqual({})
    const all = await decodedTile(await app.ask(`/ogc/tiles/${set}/${whole}?datetime=2014-12-31`))
    expect(all.schakt).toBeUndefined()
    expect(all['shortage-areas']?.every(({ properties }) => 'status' in properties)).toBe(true)
  })
})

describe('http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/png', () => {
  test('/conf/png/content: a raster’s tile is a picture of the size of the matrix set', async () => {
    const { tileMatrixSetLimits } = await described(`/ogc/collections/hojder/map/tiles/${set}`)
    const first = tileMatrixSetLimits[0]
    const address = `${first?.tileMatrix}/${first?.minTileRow}/${first?.minTileCol}`
    const answer = await app.ask(`/ogc/collections/hojder/map/tiles/${set}/${address}`)
    expect(answer.headers.get('content-type')).toBe('image/png')
    const { width, height } = decode(new Uint8Array(await answer.arrayBuffer()))
    expect([width, height]).toEqual([256, 256])
  })
})

test('a form that there is not is 406 by Accept and 400 by f, and any form will do for whoever takes anything', async () => {
  const path = `${collectionTiles('addresses')}/${set}/${whole}`
  expect((await app.ask(path, { headers: { accept: 'application/geo+json' } })).status).toBe(406)
  expect((await app.ask(`${path}?f=geojson`)).status).toBe(400)
  for (const accept of [
    '*/*',
    'text/html, image/gif, image/jpeg, */*; q=0.2',
    'application/vnd.mapbox-vector-tile',
  ])
    expect((await app.ask(path, { headers: { accept } })).status, accept).toBe(200)
})
