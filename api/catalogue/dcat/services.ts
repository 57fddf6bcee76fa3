// The services in which the layers are found: the API, the OGC API and the tiles.
import { accessRightUri, licences } from '../../contract/catalogue/catalogue_codes.ts'
import type { Words } from '../../contract/vocabulary.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import type { Addresses } from '../addresses.ts'
import { type Graph, iri, said, type Thing, texts } from './graph.ts'

type Service = {
  readonly id: string
  readonly title: Words
  readonly description: Words
  readonly keywords: { readonly sv: readonly string[]; readonly en: readonly string[] }
  readonly endpoint: (at: Addresses) => string
  readonly describedBy: (at: Addresses) => string
  /** The standards that it follows, by their addresses. */
  readonly conformsTo: readonly string[]
  readonly serves: (layer: SeenLayer) => boolean
}

/** Also of the distributions that it gives. */
export const ogcService = 'ogc-api'

const services: readonly Service[] = [
  {
    id: 'api',
    title: {
      sv: 'API för bredbandsläget och kartlagren',
      en: 'API of the broadband situation and the map layers',
    },
    description: {
      sv: 'Svar i JSON enligt den svenska REST API-profilen: lagren med fält och villkor, bristområden med status vid ett datum, nyckeltal och nedladdningar.',
      en: 'Answers in JSON by the Swedish REST API profile: the layers with fields and terms, shortage areas with their status at a date, indicators and downloads.',
    },
    keywords: { sv: ['API', 'bredband', 'geodata'], en: ['API', 'broadband', 'geodata'] },
    endpoint: ({ api }) => api,
    describedBy: ({ api_description }) => api_description,
    conformsTo: [],
    serves: () => true,
  },
  {
    id: ogcService,
    title: { sv: 'OGC API för kartlagren', en: 'OGC API of the map layers' },
    description: {
      sv: 'Lagren som samlingar enligt OGC API Features, Tiles och Records: QGIS, GDAL, ArcGIS och andra program läser dem direkt, filtrerade och i valt koordinatsystem.',
      en: 'The layers as collections by OGC API Features, Tiles and Records: QGIS, GDAL, ArcGIS and other programs read them directly, filtered and in the reference system of choice.',
    },
    keywords: { sv: ['OGC API', 'geodata'], en: ['OGC API', 'geodata'] },
    endpoint: ({ ogc_api }) => ogc_api,
    describedBy: ({ ogc_api_description }) => ogc_api_description,
    conformsTo: [
      'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core',
      'http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/core',
      'http://www.opengis.net/spec/ogcapi-records-1/1.0/conf/searchable-catalog',
    ],
    serves: () => true,
  },
  {
    id: 'tiles',
    title: { sv: 'Kartplattor', en: 'Map tiles' },
    description: {
      sv: 'Lagren som kartplattor för kartor på webben, beskrivna med TileJSON 3.0.0.',
      en: 'The layers as tiles for maps on the web, described by TileJSON 3.0.0.',
    },
    keywords: { sv: ['kartplattor', 'vektorplattor'], en: ['map tiles', 'vector tiles'] },
    endpoint: ({ tiles }) => tiles,
    describedBy: ({ api_description }) => api_description,
    conformsTo: [],
    serves: ({ kind }) => kind !== 'table',
  },
]

type Told = {
  readonly at: Addresses
  readonly layers: readonly SeenLayer[]
  /** Data sets that the API alone serves. */
  readonly only_in_api: readonly string[]
  readonly publisher: string
  readonly contact: string | undefined
}

export function servicesOf({ at, layers, only_in_api, publisher, contact }: Told): Graph {
  return services.map(
    ({ id, title, description, keywords, endpoint, describedBy, conformsTo, serves }): Thing => {
      const served = [
        ...layers.filter(serves).map((layer) => at.thing('dataset', layer.id)),
        ...(id === 'api' ? only_in_api : []),
      ].map(iri)
      return {
        iri: at.thing('service', id),
        types: ['dcat:DataService'],
        said: [
          ...said('dcterms:title', texts(title)),
          ...said('dcterms:description', texts(description)),
          ...said('dcat:endpointURL', iri(endpoint(at))),
          ...said('dcat:endpointDescription', iri(describedBy(at))),
          ...said('dcterms:conformsTo', conformsTo.map(iri)),
          ...said('dcterms:publisher', iri(publisher)),
          ...said('dcat:contactPoint', contact ? iri(contact) : undefined),
          ...said('dcat:keyword', [
            ...keywords.sv.flatMap((text) => texts({ sv: text, en: '' })),
            ...keywords.en.flatMap((text) => texts({ sv: '', en: text })),
          ]),
          ...said('dcterms:license', iri(licences[0].uri)),
          ...said('dcterms:accessRights', iri(accessRightUri('PUBLIC'))),
          ...said('dcat:landingPage', iri(at.api_documentation)),
          ...said('dcat:servesDataset', served),
        ],
      }
    },
  )
}
