// What is not public is not there: two regions that open nothing and differ only in what is not public answer the public alike,
// to every question, filter and sort, and no such value is in any answer.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tileLayers } from '../tiles/layers.ts'
import { everyRoute } from './every_route.ts'
import { type InnerValues, loadSmallRegion } from './fixture/load_small_region.ts'
import { openTestApp, type TestApp, testToken } from './fixture/open_test_app.ts'
import { tileType } from './tiles/get_tile.ts'

// The personal numbers sort on either side of the other association's, 755555-0001.
const one: InnerValues = {
  label: 'Hemligvägen',
  kind: 'holiday',
  point_id: 'HEMLIGPUNKT',
  point_kind: 'copper_station',
  in_service_from: '2011-11-11',
  point_easting: 515000,
  route_northing: 6400444,
  operator: 'Hemlignät',
  valid_to: '2014-12-12',
  personal_number: '701231-0000',
  actor: 'Hemlige handläggaren',
  rejected_label: 'Avvisade gränden',
}
const other: InnerValues = {
  label: 'Okändvägarn',
  kind: 'other',
  point_id: 'OKANDAPUNKT',
  point_kind: 'new',
  in_service_from: '2012-10-10',
  point_easting: 507777,
  route_northing: 6400555,
  operator: 'Okändanät',
  valid_to: '2014-10-10',
  personal_number: '801231-0000',
  actor: 'Okände handläggaren!',
  rejected_label: 'Okändade gränden',
}

let first: TestApp
let second: TestApp
beforeAll(async () => {
  first = await openTestApp({})
  second = await openTestApp({})
  await loadSmallRegion(first, one)
  await loadSmallRegion(second, other)
}, 60_000)
afterAll(async () => {
  await first.close()
  await second.close()
})

const tellTales = [one, other].flatMap((inner) => [
  inner.label,
  inner.point_id,
  inner.in_service_from,
  inner.operator,
  inner.valid_to,
  inner.personal_number,
  inner.actor,
  inner.rejected_label,
])
const innerFields = [
  'association_number',
  'nearest_backbone_m',
  'label',
  'kind',
  'geometry',
  'connection_points',
  'actor',
  'points',
]
const ids = [
  'B1',
  'B2',
  'K1',
  'K2',
  'P1',
  'P2',
  '3',
  '4',
  '7',
  'addresses',
  'connection-points',
  'backbone-projects',
  `${one.point_id}-1`,
]

const searches = [
  ...tellTales.map((tale) => `q=${encodeURIComponent(tale)}`),
  ...innerFields.flatMap((field) => [`sort=${field}`, `sort=-${field}`]),
]
const dates = ['as_of=2014-06-30', 'as_of=2015-06-30', 'as_of=2016-06-30&passed_m=200&share_pct=1']
const filters = [
  'area=B1',
  'area=B2',
  'register=connection-points',
  'from=2010-01-01&to=2020-01-01',
  'address=A1',
  'address=A2&as_of=2016-06-30',
  // In B1 and in B2.
  'longitude=15.0253&latitude=57.7466',
  'longitude=15.0589&latitude=57.7466',
  'q=stor',
  'q=p1',
  'kind=holiday',
  `label=${one.label}`,
]

/** All of the region lies in the first; the others hold addresses, areas and points one by one. */
const tileAddresses = ['8/138/77', '12/2218/1239', '12/2219/1239', '12/2222/1239', '14/8876/4956']
const tileQuestions = tileLayers.flatMap(({ id }) => [
  `/tiles/${id}.json?`,
  ...tileAddresses.flatMap((address) =>
    ['', ...dates].map((query) => `/tiles/${id}/${address}.mvt?${query}`),
  ),
])

/** The tiles of the OGC API have the row before the column, and another name for the date. */
const ogcTile = '{tileMatrix}/{tileRow}/{tileCol}'
const ogcTilePlaces = tileAddresses.map((address) => address.replace(/\/(\d+)\/(\d+)/, '/$2/$1'))
const ogcDates = ['', 'datetime=2014-06-30', 'datetime=2016-06-30&passed_m=200&share_pct=1']
function ogcTileQuestions(path: string): string[] {
  const ids = path.includes('{collectionId}') ? layerIds : ['']
  return ids.flatMap((id) => {
    const named = path.replace('{collectionId}', id).replace('{tileMatrixSetId}', 'WebMercatorQuad')
    if (!path.endsWith(ogcTile)) return [`${named}?`, `${named}?f=tilejson`]
    return ogcTilePlaces.flatMap((place) =>
      ogcDates.map((query) => `${named.replace(ogcTile, place)}?${query}`),
    )
  })
}

const layerIds = ['shortage-areas', 'addresses', 'applications', 'backbone-projects', 'connection-points']
/** What may be asked of a layer's rows; the other formats of a download are made of the same relation. */
const rowQuestions: Readonly<Record<string, readonly string[]>> = {
  '/api/v1/layers/{id}/features': [
    ...searches,
    ...innerFields.map((field) => `fields=${field}`),
    'geometry=true',
    'bbox=15.01,57.74,15.04,57.76',
  ],
  '/api/v1/layers/{id}/statistics': ['id', ...innerFields].map((field) => `field=${field}`),
  '/api/v1/layers/{id}/download': ['csv', 'geojson'].flatMap((format) => [
    `format=${format}`,
    `format=${format}&as_of=2015-06-30`,
    `format=${format}&bbox=15.01,57.74,15.04,57.76`,
    ...innerFields.map((field) => `format=${format}&fields=${field}`),
  ]),
  '/ogc/collections/{collectionId}/items': [
    '',
    ...ogcDates,
    'f=csv',
    'f=jsonfg&limit=2',
    'f=html&limit=2',
    'bbox=15.01,57.74,15.04,57.76',
    ...innerFields.flatMap((field) => [
      `sortby=${field}&limit=3`,
      `properties=${field}`,
      `filter=${field} IS NOT NULL`,
      `${field}=${one.label}`,
    ]),
    // Within the one region's hidden point, and around it.
    'bbox=6400400,514000,6400600,516000&bbox-crs=%5BEPSG:3006%5D',
    `filter=label='${one.label}'`,
    "filter=kind='holiday'",
    'filter=nearest_backbone_m<1000',
    'filter=S_INTERSECTS(geometry,BBOX(15.01,57.74,15.04,57.76))',
  ],
}
const asking = everyRoute.filter((route) => route.method === 'get' && !('x-protocol' in route))
const questions = asking.flatMap(({ path }) =>
  rowQuestions[path]
    ? layerIds.flatMap(
        (id) =>
          rowQuestions[path]?.map((query) => `${path.replace(/\{(id|collectionId)\}/, id)}?${query}`) ?? [],
      )
    : path.startsWith('/tiles/')
      ? tileQuestions.filter((question) => question.includes('.json?') === path.endsWith('.json'))
      : path.endsWith('{featureId}')
        ? layerIds.flatMap((layer) =>
            ids.map((id) => `${path.replace('{collectionId}', layer).replace('{featureId}', id)}?`),
          )
        : path.includes('{tileMatrixSetId}')
          ? ogcTileQuestions(path)
          : path.includes('{')
            ? [...ids, '9901'].flatMap((id) =>
                ['', ...dates].map((query) => `${path.replace(/\{\w+\}/, id)}?${query}`),
              )
            : ['', ...dates, ...searches, ...filters].map((query) => `${path}?${query}`),
)

/** What the first region answers the public, asked once. */
const publicAnswers = new Map<string, string>()

/** The answer without what names the delivered files' bytes. */
async function answerOf(app: TestApp, question: string, options = {}): Promise<string> {
  const response = await app.ask(question, options)
  const bytes = Buffer.from(await response.arrayBuffer())
  // As text a tile would lose the bytes that are no letters: the numbers too have to be compared.
  const isTile = response.headers.get('content-type') === tileType
  const text = isTile ? `${bytes.toString()} ${bytes.toString('base64')}` : bytes.toString()
  return `${response.status} ${text.replaceAll(/"file_sha256":"\w+","file_bytes":\d+/g, '')}`
}

test('two regions that differ only in what is not public answer the public alike', async () => {
  for (const question of questions) {
    publicAnswers.set(question, await answerOf(first, question))
    expect(await answerOf(second, question), question).toBe(publicAnswers.get(question))
  }
  expect([...publicAnswers.values()].filter((answer) => answer.startsWith('200')).length).toBeGreaterThan(100)
}, 120_000)

test('no answer to the public holds a value that is not public', () => {
  for (const [question, answer] of publicAnswers) {
    // A refusal may repeat the path that was asked.
    const asked = decodeURIComponent(question)
    expect(
      tellTales.filter((tale) => answer.includes(tale) && !asked.includes(tale)),
      question,
    ).toEqual([])
    expect(answer, question).not.toContain('"nearest_backbone_m":')
  }
})

test('the administrator who asks as the public is answered as the public is', async () => {
  for (const [question, answer] of publicAnswers)
    expect(await answerOf(first, `${question}&as=public`, { token: testToken }), question).toBe(answer)
}, 120_000)

test('the same questions show the values to the administrator, so that they are there to be hidden', async () => {
  const answers = await Promise.all(
    [
      '/api/v1/applications',
      '/api/v1/backbone-projects/P1',
      '/api/v1/deliveries',
      '/api/v1/deliveries/3/rejected-rows',
      '/api/v1/layers/connection-points/features',
      '/api/v1/layers/addresses/download?format=csv',
    ].map((question) => answerOf(first, question, { token: testToken })),
  )
  const shown = answers.join('\n')
  const seen = [one.point_id, one.in_service_from, one.personal_number, one.actor, one.rejected_label]
  expect(seen.filter((value) => !shown.includes(value))).toEqual([])
})
