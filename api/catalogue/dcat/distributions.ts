// The ways to get a data set: a file in each format, tiles, and its items or pictures from the OGC API.
import { availabilityUri, type DownloadFormat } from '../../contract/catalogue/catalogue_codes.ts'
import { formatFacts, formatsOf } from '../../downloads/formats.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import type { Addresses } from '../addresses.ts'
import { fileTypeUri, mediaTypeUri, namedFormat } from '../download_formats.ts'
import { epsgUri } from '../epsg_uri.ts'
import { inSwedish, iri, type Said, said, type Thing, texts } from './graph.ts'
import { legislationOf } from './legislation.ts'
import { ogcService } from './services.ts'

/** Undefined for what has no places, or none in a CRS that a register names. */
function crsOf(layer: SeenLayer, format: DownloadFormat): Thing['iri'] | undefined {
  return layer.kind === 'table' ? undefined : epsgUri(layer.raster_crs ?? formatFacts[format].crs)
}

/** Of the version with this number, whose terms the description then has, or of the present one. */
export function filesOf(layer: SeenLayer, at: Addresses, version?: number): Thing[] {
  return formatsOf(layer).map((format) => fileOf(layer, { at, format, version }))
}

type Asked = { readonly at: Addresses; readonly format: DownloadFormat; readonly version: number | undefined }

function fileOf(layer: SeenLayer, { at, format, version }: Asked): Thing {
  return fileThing(format, {
    iri: at.thing('distribution', ...namesOf(layer, version), format),
    address: at.download(layer.id, format, version),
    crs: crsOf(layer, format),
    terms: termsOf(layer, at, version),
  })
}

type File = {
  readonly iri: string
  /** Where it is had. */
  readonly address: string
  readonly crs: string | undefined
  readonly terms: readonly Said[]
}

export function fileThing(format: DownloadFormat, { iri: itself, address, crs, terms }: File): Thing {
  const { name, words, media_type, package_type } = namedFormat(format)
  return {
    iri: itself,
    types: ['dcat:Distribution'],
    said: [
      ...said('dcterms:title', texts({ sv: name, en: name })),
      ...said('dcterms:description', texts(words)),
      ...said('dcat:accessURL', iri(address)),
      ...said('dcat:downloadURL', iri(address)),
      ...said('dcterms:format', iri(fileTypeUri(format))),
      ...said('dcat:mediaType', iri(mediaTypeUri(media_type))),
      ...said('dcat:packageFormat', package_type ? iri(mediaTypeUri(package_type)) : undefined),
      ...said('dcterms:conformsTo', crs === undefined ? undefined : iri(crs)),
      ...terms,
    ],
  }
}

function namesOf({ id }: Pick<SeenLayer, 'id'>, version: number | undefined): string[] {
  return version === undefined ? [id] : [id, String(version)]
}

/** Tiles of the present version. */
export function tilesOf(layer: SeenLayer, at: Addresses): Thing[] {
  if (layer.kind === 'table') return []
  const isRaster = layer.kind === 'raster'
  return [
    {
      iri: at.thing('distribution', layer.id, 'tiles'),
      types: ['dcat:Distribution'],
      said: [
        ...said('dcterms:title', texts({ sv: 'Kartplattor (TileJSON)', en: 'Map tiles (TileJSON)' })),
        ...said(
          'dcterms:description',
          texts(
            isRaster
              ? { sv: 'Rasterplattor för kartor på webben', en: 'Raster tiles for maps on the web' }
              : { sv: 'Vektorplattor för kartor på webben', en: 'Vector tiles for maps on the web' },
          ),
        ),
        ...said('dcat:accessURL', iri(at.tile_json(layer.id))),
        ...said('dcat:accessService', iri(at.thing('service', 'tiles'))),
        ...said('dcterms:format', iri('http://publications.europa.eu/resource/authority/file-type/JSON')),
        ...said('dcat:mediaType', iri(mediaTypeUri('application/json'))),
        ...termsOf(layer, at),
      ],
    },
  ]
}

/** The items of the present version; of a raster the collection, which leads to its pictures. */
export function ogcOf(layer: SeenLayer, at: Addresses): Thing[] {
  const isRaster = layer.kind === 'raster'
  const collection = at.ogc_collection(layer.id)
  const [file_type, media_type] = isRaster
    ? ['JSON', 'application/json']
    : ['GEOJSON', 'application/geo+json']
  return [
    {
      iri: at.thing('distribution', layer.id, 'ogc-api'),
      types: ['dcat:Distribution'],
      said: [
        ...said('dcterms:title', texts({ sv: 'OGC API', en: 'OGC API' })),
        ...said(
          'dcterms:description',
          texts(
            isRaster
              ? {
                  sv: 'Rastret som samling i OGC API, med kartplattor',
                  en: 'The raster as a collection of the OGC API, with map tiles',
                }
              : {
                  sv: 'Objekten i OGC API Features, för QGIS, GDAL, ArcGIS och andra program',
                  en: 'The features by OGC API Features, for QGIS, GDAL, ArcGIS and other programs',
                },
          ),
        ),
        ...said('dcat:accessURL', iri(isRaster ? collection : `${collection}/items`)),
        ...said('dcat:accessService', iri(at.thing('service', ogcService))),
        ...said(
          'dcterms:format',
          iri(`http://publications.europa.eu/resource/authority/file-type/${file_type}`),
        ),
        ...said('dcat:mediaType', iri(mediaTypeUri(media_type))),
        ...termsOf(layer, at),
      ],
    },
  ]
}

function termsOf(layer: SeenLayer, at: Addresses, version?: number): Said[] {
  const { licence } = layer.description
  return [...sharedTerms(licence, at.thing('rights', ...namesOf(layer, version))), ...legislationOf(layer)]
}

export function sharedTerms(licence: string | null, rights: string): Said[] {
  return [
    ...said('dcterms:license', licence === null ? undefined : iri(licence)),
    ...said('dcterms:rights', iri(rights)),
    ...said('dcatap:availability', iri(availabilityUri('STABLE'))),
  ]
}

/** Whom to name, and under which permission it is spread where the law asks for one. */
export function rightsOf(layer: SeenLayer, at: Addresses, version?: number): Thing {
  const { description, publisher } = layer
  const { attribution, permission } = description
  const source = attribution || publisher.name
  const spread = permission ? ` Spridningstillstånd ${permission.number}, ${permission.date}.` : ''
  return rightsThing(at.thing('rights', ...namesOf(layer, version)), `Källa: ${source}.${spread}`)
}

export function rightsThing(iri: string, label: string): Thing {
  return { iri, types: ['dcterms:RightsStatement'], said: said('rdfs:label', inSwedish(label)) }
}
