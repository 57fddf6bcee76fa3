// A layer with hidden fields is published, and every door that exists is tried: two installations that differ only in hidden values of published layers answer
// everybody alike, to every question of the route table with every filter, sort, field and format. An endpoint that is added is tried by itself.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { tileLayers } from '../tiles/layers.ts'
import { downloadFormats } from './contract/catalogue/catalogue_codes.ts'
import { actions } from './contract/people/actions.ts'
import { everyRoute } from './every_route.ts'
import { begin, describeWhole, drafted, publish, publishFile, sendData } from './fixture/layers.ts'
import { openTestApp, type TestApp, testToken } from './fixture/open_test_app.ts'
import { openedDownload } from './fixture/opened_download.ts'
import { granted, namedBodies, person, tokenOf } from './fixture/people.ts'

/** Of the same length, so that neither gives itself away by the size of an answer; sorted otherwise than by what is public. */
type Hidden = {
  readonly owner: string
  readonly cost: number
  readonly count: number
  readonly layer: string
  readonly draft: string
  readonly earlier: string
  readonly style: string
}
const one: Hidden = {
  owner: 'Hemligfors',
  cost: 111333,
  count: 2,
  layer: 'Dolda nätet',
  draft: 'Utkastet Eva',
  earlier: 'Gammaldolda',
  style: 'Dunkelblått',
}
const other: Hidden = {
  owner: 'Xkandagard',
  cost: 999777,
  count: 4,
  layer: 'Xkta nätet ',
  draft: 'Xtkastet Ada',
  earlier: 'Xammalkanda',
  style: 'Xunkelgrönt',
}
const tales = [one, other].flatMap(({ count: _, ...hidden }) => Object.values(hidden).map(String))

let first: TestApp
let second: TestApp
beforeAll(async () => {
  first = await openTestApp({})
  second = await openTestApp({})
  await load(first, one)
  await load(second, other)
}, 240_000)
afterAll(async () => {
  await first.close()
  await second.close()
})

/** Two rows whose hidden values sort the other way round in the other installation. */
function rows({ owner, cost, count }: Hidden, name = 'Norra'): string {
  const isFirst = owner === one.owner
  const [a, b] = isFirst ? [owner, 'Mitten'] : ['Mitten', owner]
  return `namn;antal;agare;kostnad;wkt
${name};${count};${a};${cost};POINT (501500 6400500)
Mellersta;7;Mitten;500000;POINT (502500 6400500)
Södra;12;${b};${cost + 1};POINT (503500 6400500)
`
}

const fields = {
  antal: { is_count_of_people: true, is_confirmed_not_personal: true },
  agare: { k: 1 },
  kostnad: { k: 2 },
  namn: { is_confirmed_not_personal: true },
}

async function load(app: TestApp, hidden: Hidden): Promise<void> {
  await namedBodies(app, { organisations: ['lansstyrelsen'] })
  // An earlier version with a field that newer data no longer has, and one that was open and is hidden now.
  const earlier = rows(hidden)
    .replace('kostnad', 'anteckning')
    .replaceAll(`;${hidden.cost}`, `;${hidden.earlier}`)
  await publishFile(app, {
    id: 'schakt',
    content: earlier,
    fields: { ...fields, anteckning: { k: 0 } },
    data_as_of: '2015-01-01',
  })
  await drafted(await sendData(app, 'schakt', { content: rows(hidden), data_as_of: '2016-01-01' }))
  const style = {
    paint: {
      kind: 'categories' as const,
      field: 'agare',
      classes: [{ value: hidden.owner, colour: '#112233', title: hidden.style }],
      other_colour: '#445566',
    },
    label: { field: 'kostnad', from_zoom: 10 },
  }
  await describeWhole(app, 'schakt', {
    fields: { ...fields, agare: { k: 1, title: { sv: hidden.style, en: '' } } },
    description: { style },
    gone: { anteckning: { k: 2 } },
  })
  await publish(app, 'schakt')
  // A layer that is kept inside as a whole, and one that nobody has published.
  await publishFile(app, {
    id: 'inre',
    content: rows(hidden),
    fields,
    description: { title: { sv: hidden.layer, en: '' }, classification: { k: 2, r: 1, t: 1 } },
  })
  const { id } = await begin(app, { id: 'utkast', content: rows(hidden) })
  await describeWhole(app, id, { fields, description: { title: { sv: hidden.draft, en: '' } } })
  // A draft over what is published: other rows, another title.
  await drafted(await sendData(app, 'schakt', { content: rows(hidden, hidden.draft) }))
}

const layerIds = ['schakt', 'inre', 'utkast', 'lansstyrelsen', 'addresses', '1']
const hiddenFields = ['agare', 'kostnad', 'anteckning', 'antal']
const anyValues = [...tales, String(one.count), String(other.count)]
const common = [
  '',
  'version=1',
  'version=2',
  'version=3',
  'as_of=2015-06-30',
  'as_of=2016-06-30',
  'geometry=true',
  'bbox=14,57,16,58',
  'origin=published',
  'publisher=lansstyrelsen',
  'view=public',
  'language=en',
  'f=ttl',
  'f=jsonld',
  'f=json',
  'f=html',
]
const asked: readonly string[] = [
  ...common,
  ...anyValues.flatMap((value) => [`q=${encodeURIComponent(value)}`]),
  ...['namn', ...hiddenFields].flatMap((field) => [
    `sort=${field}`,
    `sort=-${field}`,
    `field=${field}`,
    `fields=${field}`,
    `fields=namn,${field}`,
    `fields=namn,${field}&version=1`,
    `sortby=${field}`,
    `sortby=-${field}&limit=1`,
    `properties=${field}`,
    `exclude-properties=${field}`,
    `filter=${field} is null`,
    `filter=${field} > '5'`,
  ]),
  ...['datetime=2015-06-30', 'datetime=2016-06-30', 'f=csv', 'f=jsonfg', 'limit=1&f=csv&sortby=namn'],
  ...hiddenFields.flatMap((field) =>
    [one, other].map(({ owner }) => `${field}=${encodeURIComponent(owner)}`),
  ),
]
/** Those that the engine or GDAL writes take long: fewer questions, which hold the same. */
const downloads = downloadFormats.flatMap((format) =>
  (isText(format)
    ? ['', '&version=1', '&fields=agare', '&fields=namn,kostnad', '&fields=namn']
    : ['', '&fields=agare']
  ).map((more) => `format=${format}${more}`),
)
const tileAddresses = ['8/138/77', '12/2218/1239', '14/8876/4956']
/** The tiles of the OGC API have the row before the column, and other names for dates. */
const ogcTile = '{tileMatrix}/{tileRow}/{tileCol}'
const ogcAddresses = ['8/77/138', '12/1239/2218', '14/4956/8876']
const ogcTileQueries = [
  '',
  'datetime=2015-06-30',
  'datetime=2016-06-30',
  'collections=schakt',
  'collections=inre',
]
const ogcNames: Readonly<Record<string, string>> = {
  '{tileMatrixSetId}': 'WebMercatorQuad',
  '{styleId}': 'default',
  '{featureId}': '1',
}

/** What the items of a collection can be asked besides: hidden fields as filter, order and choice. */
const inner = [one, other]
const ogcItems = [
  ...['', 'datetime=2015-06-30', 'datetime=2016-06-30'].flatMap((when) =>
    [
      ...inner.map(({ owner }) => `filter=agare='${owner}'`),
      ...inner.map(({ count }) => `filter=antal=${count}`),
      ...inner.map(({ earlier }) => `filter=anteckning='${earlier}'`),
      "filter=CASEI(agare) LIKE CASEI('h%25')",
      'filter=kostnad>500000',
      'filter=antal<5',
      'filter=namn=agare',
      'sortby=antal',
    ].map((query) => (when ? `${query}&${when}` : query)),
  ),
  ...['csv', 'jsonfg'].map((f) => `f=${f}&datetime=2015-06-30`),
  'f=html&limit=2',
  'f=fgb',
  'f=parquet',
]

const asking = everyRoute.filter((route) => route.method === 'get' && !('x-protocol' in route))

const questions = asking.flatMap((route) => {
  const { path } = route
  const known = parametersOf(route)
  const tileLike = path.includes('{z}')
  const ids = path.includes('{') ? layerIds : ['']
  return ids.flatMap((id) => {
    const named = path
      .replaceAll(/\{(tileMatrixSetId|styleId|featureId)\}/g, (name) => ogcNames[name] ?? name)
      .replace(/\{(?!z\}|x\}|y\}|tile)\w+\}/, id)
    if (path.endsWith(ogcTile))
      return ogcAddresses.flatMap((address) =>
        ogcTileQueries
          .filter((query) => isTried(query, known))
          .map((query) => `${named.replace(ogcTile, address)}?${query}`),
      )
    if (tileLike)
      return tileAddresses.flatMap((address) =>
        ['', 'version=1', 'as_of=2015-06-30', 'view=public'].map(
          (query) => `${named.replace('{z}/{x}/{y}', address)}?${query}`,
        ),
      )
    const more = [
      ...asked,
      ...(path.endsWith('/download') ? downloads : []),
      ...(path === '/ogc/collections/{collectionId}/items' ? ogcItems : []),
    ]
    return more.filter((query) => isTried(query, known)).map((query) => `${named}?${query}`)
  })
})

/** What the endpoint takes, and one filter by a hidden field that none takes. */
function isTried(query: string, known: ReadonlySet<string>): boolean {
  const names = [...new URLSearchParams(query).keys()]
  return names.every((name) => known.has(name)) || names.includes('agare')
}

function parametersOf(route: (typeof asking)[number]): ReadonlySet<string> {
  const query = 'request' in route && 'query' in route.request ? route.request.query : undefined
  return new Set(query instanceof z.ZodObject ? Object.keys(query.shape) : [])
}

function isText(format: string): boolean {
  return format === 'geojson' || format === 'csv'
}

const answers = new Map<string, string>()
const binary = /zip|sqlite|geopackage|flatgeobuf|parquet|spreadsheet|pmtiles|octet-stream/

/** Status, headers and body; without what names the files' bytes or the moment. */
async function answerOf(app: TestApp, question: string, options = {}): Promise<string> {
  const response = await app.ask(question, options)
  const bytes = Buffer.from(await response.arrayBuffer())
  const headers = [...response.headers]
    .filter(([name]) => !['etag', 'date', 'content-length'].includes(name))
    .map(([name, value]) => `${name}: ${value}`)
  const isBinary = binary.test(response.headers.get('content-type') ?? '')
  const body = isBinary ? bytes.toString('latin1') : `${bytes.toString()} ${bytes.toString('base64')}`
  const inside = response.status === 200 ? await openedDownload(app, formatOf(question), bytes) : undefined
  if (inside !== undefined) insides.set(`${app === first ? 'first' : 'second'} ${question}`, inside)
  return `${response.status}\n${headers.join('\n')}\n${body}${inside ?? ''}`
}

/** What packed files hold, by installation and question. */
const insides = new Map<string, string>()

function formatOf(question: string): string {
  return /[?&]format=(\w+)/.exec(question)?.[1] ?? ''
}

const isComparable = (question: string) => !/format=(gpkg|parquet|fgb|shp|xlsx|pmtiles|tif)/.test(question)

test('every question of the route table is asked, of each layer', () => {
  expect(questions.length).toBeGreaterThan(asking.length * 10)
  expect(tileLayers.length).toBeGreaterThan(0)
  expect(downloadFormats.filter((format) => isComparable(`format=${format}`))).toEqual(['geojson', 'csv'])
  expect(asking.map(parametersOf).filter(({ size }) => size > 1).length).toBeGreaterThan(10)
})

test('two installations that differ only in what is hidden answer everybody alike', async () => {
  for (const question of questions) {
    const answer = await answerOf(first, question)
    answers.set(question, answer)
    const theirs = await answerOf(second, question)
    if (isComparable(question)) expect(theirs, question).toBe(answer)
    else expect(theirs.split('\n')[0], question).toBe(answer.split('\n')[0])
    expectNoTale(question, theirs)
  }
  const good = [...answers].filter(([, answer]) => answer.startsWith('200'))
  expect(good.length).toBeGreaterThan(100)
}, 600_000)

test('what packed files hold is the same in both, opened', () => {
  const asked = questions.filter((question) => insides.has(`first ${question}`))
  expect([...new Set(asked.map(formatOf))].toSorted()).toEqual(['parquet', 'pmtiles', 'shp', 'xlsx'])
  for (const question of asked)
    expect(insides.get(`second ${question}`), question).toBe(insides.get(`first ${question}`))
  // It is read for true: what everybody sees stands in it.
  for (const format of ['parquet', 'pmtiles', 'shp', 'xlsx'])
    expect(insides.get(`first /api/v1/layers/schakt/download?format=${format}`), format).toContain(
      'Mellersta',
    )
})

test('no answer to everybody holds a hidden value', () => {
  for (const [question, answer] of answers) expectNoTale(question, answer)
})

/** A refusal may repeat what was asked. */
function expectNoTale(question: string, answer: string): void {
  const sent = decodeURIComponent(question)
  const held = tales.filter((tale) => answer.includes(tale) && !sent.includes(tale))
  expect(held, `${question}\n${answer.slice(0, 300)}`).toEqual([])
}

test('a publisher of another organisation and a token for everything else learn no more of it than everybody', async () => {
  await namedBodies(first, { organisations: ['kommunen'] })
  const stranger = await person(first, 'Orvar', [granted('publisher', { organisation_id: 'kommunen' })])
  const planner = await person(first, 'Petra', [granted('planner')])
  const token = await tokenOf(first, planner, actions)
  const some = questions.filter((question) => /schakt|inre|utkast|layers\?/.test(question))
  for (const question of some.filter((_, index) => index % 7 === 0))
    for (const who of [{ cookie: stranger.cookie }, { token }])
      expectNoTale(question, await answerOf(first, question, who))
}, 300_000)

test('the publisher finds the values at the same doors, so that they are there to be hidden', async () => {
  const asPublisher = { token: testToken }
  const shown = await Promise.all(
    [
      '/api/v1/layers/schakt',
      '/api/v1/layers/schakt/features?',
      '/api/v1/layers/inre',
      '/api/v1/own-layers',
      '/api/v1/own-layers/schakt/features?',
      '/api/v1/layers/schakt/features?version=1',
    ].map((question) => answerOf(first, question, asPublisher)),
  )
  const text = shown.join('\n')
  expect(Object.values(one).filter((value) => !text.includes(String(value)))).toEqual([])
})
