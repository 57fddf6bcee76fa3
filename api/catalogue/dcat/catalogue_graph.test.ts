// What the national profile demands ("must") and recommends ("should"), held against documents of complete, scant, awkward and many layers, as
// readers of others understand them.
import { describe, expect, test } from 'vitest'
import type { CommentedQuestion } from '../../../data/dialogue/question/commented_questions.ts'
import { region } from '../../contract/region.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import { awkward, complete, layer, versions } from '../fixture/layers.ts'
import { asked, fromJsonLd, fromRdfXml, fromTurtle, inOrder } from '../fixture/statements.ts'
import { catalogueGraph } from './catalogue_graph.ts'
import type { Word } from './vocabularies.ts'
import { jsonLdOf } from './write_json_ld.ts'
import { rdfXmlOf } from './write_rdf_xml.ts'
import { turtleOf } from './write_turtle.ts'

const url = 'https://karta.example.se'
const here = (thing: string) => `${url}/datasets/dcat#${thing}`
const small = region.parse({
  name: { sv: 'Västra Götalands län', en: 'Västra Götaland County' },
  owner: 'Regionen',
  county_code: '14',
  contacts: [{ function: { sv: 'Geodata', en: 'Geodata' }, email: 'geodata@region.example' }],
})
const county = 'http://data.europa.eu/nuts/code/SE232'

const scant = layer({ id: 'kal' })
const yearly = layer({ id: 'arlig', versions: versions(3), data_as_of: '2003-12-31' })
const long = layer({ id: 'lang', versions: versions(80) })
const question: CommentedQuestion = {
  ...{ id: 'fraga-1', title: 'Var behövs fiber?', text: 'Vi planerar nästa etapp.' },
  ...{ bounds: [12.1, 57.7, 12.9, 58.2], opens_on: '2015-06-01', closes_on: '2015-06-30' },
  ...{ issued_at: '2015-05-20T08:00:00Z', modified_at: '2017-07-03T09:00:00Z' },
}
const all = [complete, scant, awkward, yearly, long]

const graphOf = (layers: readonly SeenLayer[]) =>
  catalogueGraph({ url, region: small, layers, questions: [question], reach: [10.5, 57, 14.9, 59.4] })
const statementsOf = (layers: readonly SeenLayer[]) => fromRdfXml(rdfXmlOf(graphOf(layers)))

const statements = await statementsOf(all)
const found = asked(statements)

const musts: Readonly<Record<string, readonly Word[]>> = {
  'dcat:Catalog': [
    'dcterms:title',
    'dcterms:description',
    'dcterms:publisher',
    'dcterms:license',
    'dcat:dataset',
  ],
  'dcat:Dataset': ['dcterms:title', 'dcterms:description', 'dcterms:publisher'],
  'dcat:DatasetSeries': ['dcterms:title', 'dcterms:description'],
  'dcat:Distribution': ['dcat:accessURL'],
  'dcat:DataService': ['dcterms:title', 'dcat:endpointURL'],
  'foaf:Agent': ['foaf:name', 'dcterms:type'],
  'vcard:Organization': ['rdf:type', 'vcard:fn', 'vcard:hasEmail'],
}
/** Of whatever is described as far as it can be. */
const shoulds: Readonly<Record<string, readonly Word[]>> = {
  'dataset/natverk': [
    'dcat:contactPoint',
    'dcat:keyword',
    'dcat:theme',
    'dcterms:issued',
    'dcterms:conformsTo',
    'dcterms:spatial',
    'dcterms:temporal',
    'dcterms:accessRights',
  ],
  'dataset/question/fraga-1': [
    'dcat:contactPoint',
    'dcat:keyword',
    'dcat:theme',
    'dcterms:issued',
    'dcterms:spatial',
    'dcterms:temporal',
    'dcterms:accessRights',
  ],
  'service/api': ['dcat:endpointDescription', 'dcat:contactPoint', 'dcat:keyword', 'dcterms:accessRights'],
  'service/ogc-api': [
    'dcat:endpointDescription',
    'dcterms:conformsTo',
    'dcat:servesDataset',
    'dcat:contactPoint',
    'dcat:keyword',
    'dcterms:accessRights',
  ],
  'service/tiles': ['dcat:endpointDescription', 'dcat:contactPoint', 'dcat:keyword', 'dcterms:accessRights'],
  ...Object.fromEntries(
    ['gpkg', 'geojson', 'parquet', 'fgb', 'shp', 'csv', 'xlsx', 'pmtiles', 'ogc-api', 'tiles'].map(
      (format) => [
        `distribution/natverk/${format}`,
        ['dcterms:description', 'dcterms:license', 'dcterms:format', 'dcatap:availability'],
      ],
    ),
  ),
}

test.each(Object.entries(musts))('every %s has what it must', (type, words) => {
  const things = found.ofType(asWord(type))
  expect(things.length).toBeGreaterThan(0)
  for (const thing of things)
    for (const word of words) expect(found.values(thing, word), `${word} of ${thing}`).not.toEqual([])
})

test.each(Object.entries(shoulds))('%s has what it should', (thing, words) => {
  for (const word of words) expect(found.values(here(thing), word), word).not.toEqual([])
})

test('every text has its language, and whatever has none is a date, a number or the like', () => {
  for (const { predicate, object } of statements)
    if (object.datatype !== undefined && object.language === '')
      expect(object.datatype, `${predicate}: ${object.value}`).not.toBe(
        'http://www.w3.org/2001/XMLSchema#string',
      )
})

test('every thing that the catalogue names of its own is told, and every address is absolute', () => {
  const told = new Set(statements.map(({ subject }) => subject))
  for (const { subject, object } of statements) {
    expect(subject.startsWith(`${url}/`), subject).toBe(true)
    if (object.datatype !== undefined) continue
    expect(object.value).toMatch(/^(https?:\/\/|mailto:|tel:)/)
    if (object.value.startsWith(`${url}/datasets/dcat#`)) expect(told).toContain(object.value)
  }
})

test('a contact has another address than the publisher', () => {
  for (const contact of found.ofType('vcard:Organization'))
    expect(found.ofType('foaf:Agent')).not.toContain(contact)
})

test('every data set, series and service is in the catalogue, once', () => {
  const [catalogue = ''] = found.ofType('dcat:Catalog')
  const sets = [...found.ofType('dcat:Dataset'), ...found.ofType('dcat:DatasetSeries')].sort()
  expect(found.texts(catalogue, 'dcat:dataset').sort()).toEqual(sets)
  expect(found.texts(catalogue, 'dcat:service')).toEqual(
    ['api', 'ogc-api', 'tiles'].map((id) => here(`service/${id}`)),
  )
  expect(new Set(statements.map((one) => JSON.stringify(one))).size).toBe(statements.length)
})

test('what a description says is said in the record', () => {
  const set = here('dataset/natverk')
  const only = (word: Word) =>
    found.values(set, word).map(({ value, language }) => `${value}${language && `@${language}`}`)
  expect(only('dcterms:title')).toEqual(['Bredbandsnät 2015@sv', 'Broadband networks 2015@en'])
  expect(only('dcat:keyword')).toEqual(['bredband@sv', 'nät@sv', 'broadband@en'])
  expect(only('dcat:theme')).toEqual([
    'http://publications.europa.eu/resource/authority/data-theme/TECH',
    'http://publications.europa.eu/resource/authority/data-theme/GOVE',
    'http://inspire.ec.europa.eu/theme/us',
  ])
  expect(only('dcterms:accessRights')).toEqual([
    'http://publications.europa.eu/resource/authority/access-right/PUBLIC',
  ])
  expect(only('dcterms:accrualPeriodicity')).toEqual([
    'http://publications.europa.eu/resource/authority/frequency/ANNUAL',
  ])
  expect(only('dcterms:spatial')).toEqual([here('place/natverk'), county])
  expect(only('dcterms:conformsTo')).toEqual(['https://standards.example/natverk/1.0'])
  expect(only('dcat:landingPage')).toEqual([`${url}/lager/natverk`])
  expect(only('foaf:page')).toEqual(['https://www.lansstyrelsen.example/natverk'])
  expect(only('dcatap:hvdCategory')).toEqual(['http://data.europa.eu/bna/c_ac64a52d'])
  expect(only('dcatap:applicableLegislation')).toEqual(['http://data.europa.eu/eli/reg_impl/2023/138/oj'])
  expect(found.values(here('place/natverk'), 'dcat:bbox')).toEqual([
    {
      value: 'POLYGON((11.1 57.2,14.3 57.2,14.3 59.1,11.1 59.1,11.1 57.2))',
      language: '',
      datatype: 'http://www.opengis.net/ont/geosparql#wktLiteral',
    },
  ])
  expect(found.texts(here('period/natverk'), 'dcat:startDate')).toEqual(['2014-01-01'])
  expect(found.texts(here('period/natverk'), 'dcat:endDate')).toEqual(['2015-06-30'])
  expect(found.texts(here('rights/natverk'), 'rdfs:label')).toEqual([
    'Källa: Länsstyrelsen och Lantmäteriet. Spridningstillstånd LM2015/001234, 2015-01-15.',
  ])
  expect(found.texts(here('provenance/natverk'), 'rdfs:label')).toEqual([
    'Samlat av kommunerna.',
    'Collected by the municipalities.',
  ])
  const shapefile = here('distribution/natverk/shp')
  expect(found.texts(shapefile, 'dcterms:format')).toEqual([
    'http://publications.europa.eu/resource/authority/file-type/SHP',
  ])
  expect(found.texts(shapefile, 'dcat:mediaType')).toEqual([
    'http://www.iana.org/assignments/media-types/application/vnd.shp',
  ])
  expect(found.texts(shapefile, 'dcterms:license')).toEqual(['http://creativecommons.org/licenses/by/4.0/'])
})

test.each([
  ['gpkg', '3006'],
  ['pmtiles', '3857'],
])('a file as %s names the reference system in which it is, EPSG:%s', (format, number) => {
  expect(found.texts(here(`distribution/natverk/${format}`), 'dcterms:conformsTo')).toEqual([
    `http://www.opengis.net/def/crs/EPSG/0/${number}`,
  ])
})

test('the features are had from the OGC API, which says where it is and by what it is described', () => {
  const items = here('distribution/natverk/ogc-api')
  expect(found.texts(items, 'dcat:accessURL')).toEqual([`${url}/ogc/collections/natverk/items`])
  expect(found.texts(items, 'dcat:accessService')).toEqual([here('service/ogc-api')])
  expect(found.texts(here('service/ogc-api'), 'dcat:endpointURL')).toEqual([`${url}/ogc`])
  expect(found.texts(here('service/ogc-api'), 'dcat:endpointDescription')).toEqual([`${url}/ogc/api`])
})

test('what is no address is not given as one: a telephone in words, a home page of the region without https://', async () => {
  const contact = { name: 'Kartor', email: 'kartor@example.se', telephone: 'genom växeln' }
  const contacts = [{ function: { sv: 'Kart', en: 'Maps' }, web: 'www.region.example' }]
  const graph = catalogueGraph({
    url,
    region: { ...small, contacts },
    layers: [layer({ said: { contact } })],
    questions: [],
    reach: null,
  })
  const told = asked(await fromRdfXml(rdfXmlOf(graph)))
  for (const one of told.ofType('vcard:Organization'))
    expect(told.values(one, 'vcard:hasTelephone')).toEqual([])
  expect(told.values(here('publisher'), 'foaf:homepage')).toEqual([])
})

test('what people have said to a question is a data set of the region, under CC0, for the time in which it was open', () => {
  const of = (thing: string, word: Word) => found.texts(here(thing), word)
  const set = 'dataset/question/fraga-1'
  expect(of(set, 'dcterms:title')).toEqual([
    'Synpunkter på frågan ”Var behövs fiber?”',
    'Comments on the question “Var behövs fiber?”',
  ])
  expect(of(set, 'dcterms:description')[0]).toMatch(/^Vi planerar nästa etapp\./)
  expect(of(set, 'dcterms:publisher')).toEqual([here('publisher')])
  expect(of(set, 'dcterms:spatial')).toEqual([here('place/question/fraga-1'), county])
  expect(of(set, 'dcat:landingPage')).toEqual([`${url}/synpunkter/fraga-1`])
  expect(of('period/question/fraga-1', 'dcat:startDate')).toEqual(['2015-06-01'])
  expect(of('period/question/fraga-1', 'dcat:endDate')).toEqual(['2015-06-30'])
  const files = ['geojson', 'csv'].map((format) => here(`distribution/question/fraga-1/${format}`))
  expect(of(set, 'dcat:distribution')).toEqual(files)
  expect(files.flatMap((file) => found.texts(file, 'dcat:downloadURL'))).toEqual([
    `${url}/api/v1/questions/fraga-1/comments?format=geojson`,
    `${url}/api/v1/questions/fraga-1/comments?format=csv`,
  ])
  for (const file of files)
    expect(found.texts(file, 'dcterms:license')).toEqual([
      'http://creativecommons.org/publicdomain/zero/1.0/',
    ])
  expect(of('service/api', 'dcat:servesDataset')).toContain(here(set))
  expect(of('service/tiles', 'dcat:servesDataset')).not.toContain(here(set))
  expect(of('catalogue', 'dcterms:modified')).toEqual(['2017-07-03T09:00:00Z'])
})

test('what a description does not say is not made up', () => {
  const set = here('dataset/kal')
  const words: Word[] = [
    'dcat:keyword',
    'dcat:theme',
    'dcterms:spatial',
    'dcterms:temporal',
    'dcterms:provenance',
    'dcterms:accrualPeriodicity',
    'dcatap:hvdCategory',
    'dcatap:applicableLegislation',
  ]
  for (const word of words) expect(found.values(set, word), word).toEqual([])
  expect(found.values(here('distribution/kal/csv'), 'dcterms:license')).toEqual([])
  expect(found.values(here('distribution/kal/csv'), 'dcat:byteSize')).toEqual([])
})

test('a publisher who has not said what it is gets no type', async () => {
  const nameless = layer({
    publisher: { id: 'bolaget', name: 'Bolaget', type: null, homepage: null, email: null },
  })
  const told = asked(await statementsOf([nameless]))
  expect(told.values(here('publisher/bolaget'), 'dcterms:type')).toEqual([])
})

describe('versions of a layer', () => {
  test('have each the terms on which they were passed on', async () => {
    const [now, earlier] = versions(2)
    if (!now || !earlier) throw new Error('There are two.')
    const terms = {
      licence: 'http://creativecommons.org/licenses/by/4.0/',
      attribution: 'Lantmäteriet',
      permission: { number: 'LM1', date: '2001-05-01' },
    }
    const opened = layer({
      id: 'oppnad',
      said: { licence: 'http://creativecommons.org/publicdomain/zero/1.0/' },
      versions: [now, { ...earlier, terms }],
    })
    const told = asked(await statementsOf([opened]))
    expect(told.texts(here('distribution/oppnad/csv'), 'dcterms:license')).toEqual([
      'http://creativecommons.org/publicdomain/zero/1.0/',
    ])
    const before = here('distribution/oppnad/1/csv')
    expect(told.texts(before, 'dcterms:license')).toEqual([terms.licence])
    const [rights = ''] = told.texts(before, 'dcterms:rights')
    expect(told.texts(rights, 'rdfs:label')).toEqual([
      'Källa: Lantmäteriet. Spridningstillstånd LM1, 2001-05-01.',
    ])
  })

  test('are a series once there are two, with the present one as the layer itself', () => {
    const members = found
      .ofType('dcat:Dataset')
      .filter((set) => found.texts(set, 'dcat:inSeries').includes(here('series/arlig')))
    expect(members).toEqual([here('dataset/arlig'), here('dataset/arlig/2'), here('dataset/arlig/1')])
    expect(found.texts(here('dataset/arlig/1'), 'dcterms:title')).toEqual(['Brunnar (2001-12-31)'])
    expect(found.texts(here('distribution/arlig/1/csv'), 'dcat:downloadURL')).toEqual([
      `${url}/api/v1/layers/arlig/download?format=csv&version=1`,
    ])
  })

  test('are no series when there is one', () => {
    expect(found.ofType('dcat:DatasetSeries')).toEqual([here('series/arlig'), here('series/lang')])
  })

  test('are at most fifty, the newest, in a series that is in no other', () => {
    const members = found
      .ofType('dcat:Dataset')
      .filter((set) => found.texts(set, 'dcat:inSeries').includes(here('series/lang')))
    expect(members).toHaveLength(50)
    expect(members).toContain(here('dataset/lang/31'))
    expect(members).not.toContain(here('dataset/lang/30'))
    for (const series of found.ofType('dcat:DatasetSeries'))
      expect(found.values(series, 'dcat:inSeries')).toEqual([])
  })
})

test('a layer that lies beyond the region is not said to lie in the county', async () => {
  const told = asked(await statementsOf([layer({ id: 'norge', bounds: [5, 58, 12, 62] })]))
  expect(told.texts(here('dataset/norge'), 'dcterms:spatial')).toEqual([here('place/norge')])
})

test('RDF/XML, Turtle and JSON-LD say the same, whatever the text', async () => {
  const graph = graphOf(all)
  const expected = inOrder(statements)
  expect(inOrder(fromTurtle(await turtleOf(graph)))).toEqual(expected)
  expect(inOrder(await fromJsonLd(jsonLdOf(graph)))).toEqual(expected)
  const [title] = found.texts(here(`dataset/${encodeURIComponent(awkward.id)}`), 'dcterms:title')
  expect(title).toBe('Vägar ]]> & "citat" </rdf:RDF>')
})

function asWord(type: string): Word {
  const known: readonly Word[] = [
    'dcat:Catalog',
    'dcat:Dataset',
    'dcat:DatasetSeries',
    'dcat:Distribution',
    'dcat:DataService',
    'foaf:Agent',
    'vcard:Organization',
  ]
  const found = known.find((word) => word === type)
  if (!found) throw new Error(`${type} is not in the list.`)
  return found
}
