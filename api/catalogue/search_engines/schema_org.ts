// A layer as search engines for data sets read it: schema.org in JSON-LD.
import { licences } from '../../contract/catalogue/catalogue_codes.ts'
import { formatsOf } from '../../downloads/formats.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import type { Addresses } from '../addresses.ts'
import { periodOf } from '../dcat/place_and_time.ts'
import { namedFormat } from '../download_formats.ts'

/** What JSON leaves out where it is undefined is not said. */
export function schemaOrgOf(layer: SeenLayer, at: Addresses): Record<string, unknown> {
  const { id, description, publisher, issued_at, modified_at } = layer
  const { title, abstract, keywords, licence, contact, attribution } = description
  const words = [...keywords.sv, ...keywords.en]
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': at.thing('dataset', id),
    url: at.page(id),
    identifier: at.page(id),
    name: title.sv || title.en,
    alternateName: title.sv !== '' && title.en !== '' ? title.en : undefined,
    description: abstract.sv || abstract.en,
    inLanguage: 'sv',
    keywords: words.length > 0 ? words : undefined,
    license: licence ?? undefined,
    isAccessibleForFree: licences.some(({ uri, is_open }) => uri === licence && is_open) || undefined,
    creditText: attribution || undefined,
    datePublished: issued_at ?? undefined,
    dateModified: modified_at ?? undefined,
    temporalCoverage: temporalOf(layer),
    spatialCoverage: placeOf(layer),
    publisher: { '@type': 'Organization', name: publisher.name, url: publisher.homepage ?? undefined },
    contactPoint: contact
      ? { '@type': 'ContactPoint', name: contact.name || undefined, email: contact.email }
      : undefined,
    variableMeasured: layer.fields.map(({ name, title, description, unit }) => ({
      '@type': 'PropertyValue',
      name,
      alternateName: title.sv,
      description: description.sv || undefined,
      unitText: unit || undefined,
    })),
    includedInDataCatalog: { '@type': 'DataCatalog', '@id': at.thing('catalogue'), url: at.catalogue_page },
    distribution: formatsOf(layer).map((format) => {
      const { name, media_type, package_type } = namedFormat(format)
      return {
        '@type': 'DataDownload',
        name,
        encodingFormat: package_type ?? media_type,
        contentUrl: at.download(id, format),
      }
    }),
  }
}

/** ISO 8601; two points stand for what is open. */
function temporalOf(layer: SeenLayer): string | undefined {
  const period = periodOf(layer)
  return period && `${period.from ?? '..'}/${period.to ?? '..'}`
}

/** South, west, north and east, as schema.org has it. */
function placeOf({ bounds }: SeenLayer): object | undefined {
  if (!bounds) return undefined
  const [west, south, east, north] = bounds
  return {
    '@type': 'Place',
    geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` },
  }
}
