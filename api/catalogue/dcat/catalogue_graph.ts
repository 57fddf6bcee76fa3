// The catalogue as a whole: itself, its data sets, its services, and everything that they name. Each thing is told once.

import type { CommentedQuestion } from '../../../data/dialogue/question/commented_questions.ts'
import { languageUri, licences } from '../../contract/catalogue/catalogue_codes.ts'
import type { Region } from '../../contract/region.ts'
import { regionAsPublisher, regionContact } from '../../layers/registers/region_as_publisher.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import { addressesOf } from '../addresses.ts'
import { countyUri } from '../county.ts'
import { contactThing, publisherOf } from './agents.ts'
import { commentSetOf } from './comment_set.ts'
import { dataSetsOf } from './data_sets.ts'
import { type Graph, iri, moment, said, type Thing, texts } from './graph.ts'
import { isWithin } from './is_within.ts'
import { servicesOf } from './services.ts'

type Told = {
  readonly url: string
  readonly region: Region
  readonly layers: readonly SeenLayer[]
  readonly questions: readonly CommentedQuestion[]
  /** West, south, east and north of the region, where it is known. */
  readonly reach: SeenLayer['bounds']
}

const themeVocabulary = 'http://publications.europa.eu/resource/authority/data-theme'

export function catalogueGraph({ url, region, layers, questions, reach }: Told): Graph {
  const at = addressesOf(url)
  const county = countyUri(region)
  const publisher = publisherOf(regionAsPublisher(region), at)
  const contactOfRegion = regionContact(region)
  const contact = contactOfRegion && contactThing(contactOfRegion, at)
  const holder = { publisher: publisher.iri, contact: contact?.iri }
  const whereIn = (bounds: SeenLayer['bounds']) => ({
    at,
    county: isWithin(bounds, reach) ? county : undefined,
  })
  const said_to_questions = questions.map((question) =>
    commentSetOf(question, {
      ...whereIn(question.bounds),
      ...holder,
      source: regionAsPublisher(region).name,
    }),
  )
  const sets = [
    ...layers.flatMap((layer) => dataSetsOf(layer, whereIn(layer.bounds))),
    ...said_to_questions.flat(),
  ]
  const only_in_api = said_to_questions.flatMap(([set]) => set?.iri ?? [])
  const services = servicesOf({ at, layers, only_in_api, ...holder })
  const listed = sets.filter(({ types: [type] }) => type === 'dcat:Dataset' || type === 'dcat:DatasetSeries')
  const modified = [...layers, ...questions]
    .flatMap(({ modified_at }) => modified_at ?? [])
    .sort()
    .at(-1)
  const { sv, en } = region.name
  const catalogue: Thing = {
    iri: at.thing('catalogue'),
    types: ['dcat:Catalog'],
    said: [
      ...said(
        'dcterms:title',
        texts({ sv: `Öppna geodata om bredband, ${sv}`, en: `Open geodata on broadband, ${en || sv}` }),
      ),
      ...said(
        'dcterms:description',
        texts({
          sv: 'Kartlager om bredband och annat som regionen och andra i länet publicerar: bristområden, stamnät, ansökningar och lager från fler producenter. Dessutom synpunkter på frågor om planer.',
          en: 'Map layers on broadband and more that the region and others in the county publish: shortage areas, backbones, applications and layers of further producers. Also comments on questions about plans.',
        }),
      ),
      ...said('dcterms:publisher', iri(publisher.iri)),
      ...said('dcterms:license', iri(licences[0].uri)),
      ...said('dcterms:language', [iri(languageUri.sv), iri(languageUri.en)]),
      ...said('dcterms:modified', modified === undefined ? undefined : moment(modified)),
      ...said('dcterms:spatial', county ? iri(county) : undefined),
      ...said('dcat:themeTaxonomy', iri(themeVocabulary)),
      ...said('foaf:homepage', iri(at.catalogue_page)),
      ...said(
        'dcat:dataset',
        listed.map((set) => iri(set.iri)),
      ),
      ...said(
        'dcat:service',
        services.map((service) => iri(service.iri)),
      ),
    ],
  }
  return eachOnce([catalogue, publisher, ...(contact ? [contact] : []), ...sets, ...services])
}

/** Publishers, contacts and the like are named by many. */
function eachOnce(things: Graph): Graph {
  return [...new Map(things.map((thing) => [thing.iri, thing])).values()]
}
