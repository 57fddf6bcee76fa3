// The catalogue as a collection of records, beside those of the layers that it tells of.
import { licences } from '../../contract/catalogue/catalogue_codes.ts'
import { layersAsSeen } from '../../layers/layers_as_seen.ts'
import { regionContact } from '../../layers/registers/region_as_publisher.ts'
import type { Asking } from '../asked/asking.ts'
import { wordsIn } from '../asked/language.ts'
import { representationFacts } from '../asked/representation.ts'
import type { Collection } from '../collections/collection.ts'
import { crs84 } from '../collections/crs_uris.ts'
import { extentOf, until } from '../collections/extent.ts'
import { catalogueId } from '../links/addresses.ts'
import { boundsOfAll } from '../tiles/bounds_of_all.ts'
import { recordLanguages } from './record_properties.ts'
import { spdxOf } from './spdx.ts'

export async function catalogueCollection(asking: Asking): Promise<Collection> {
  const { product, seeing, language, addresses } = asking
  const layers = await layersAsSeen(product, seeing)
  const dates = layers.flatMap(({ data_as_of }) => data_as_of ?? []).toSorted()
  const { region } = product
  const contact = regionContact(region)
  const organization = region.owner || wordsIn(language, region.name)
  return {
    id: catalogueId,
    type: 'Collection',
    title: wordsIn(language, { sv: 'Katalogen', en: 'The catalogue' }),
    description: wordsIn(language, {
      sv: 'En post för varje lager: vad det är, vem som svarar för det, på vilka villkor och var det finns.',
      en: 'A record for each layer: what it is, who answers for it, on which terms, and where it is.',
    }),
    ...extentOf({ bounds: boundsOfAll(layers), interval: until(dates.at(-1)) }),
    itemType: 'record',
    crs: [crs84],
    language: recordLanguages[language],
    license: spdxOf(licences[0].uri) ?? 'other',
    contacts: [
      {
        organization,
        ...(contact ? { name: contact.name, emails: [{ value: contact.email }] } : {}),
        roles: ['publisher'],
      },
    ],
    defaultSortOrder: [{ field: 'id', direction: 'asc' }],
    links: [
      { href: addresses.items(catalogueId), rel: 'items', type: representationFacts.geojson.media_type },
      {
        href: addresses.sortables(catalogueId),
        rel: 'http://www.opengis.net/def/rel/ogc/1.0/sortables',
        type: representationFacts.schema.media_type,
      },
      { href: licences[0].uri, rel: 'license' },
      { href: `${addresses.url}/lager`, rel: 'about', type: 'text/html' },
      { href: `${addresses.url}/datasets/dcat`, rel: 'describedby', type: 'application/rdf+xml' },
    ],
  }
}
