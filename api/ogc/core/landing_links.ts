// Where the landing page leads.
import type { Asking } from '../asked/asking.ts'
import { wordsIn } from '../asked/language.ts'
import { representationFacts } from '../asked/representation.ts'
import type { Link } from '../links/link.ts'
import { stylesLink } from '../styles/style_links.ts'
import { tilesetLink } from '../tiles/tileset_links.ts'

const words = {
  desc: { sv: 'API-beskrivning (OpenAPI 3.0)', en: 'API description (OpenAPI 3.0)' },
  doc: { sv: 'API-beskrivning att läsa och pröva', en: 'API description to read and try' },
  conformance: { sv: 'Standarder som följs', en: 'Standards that are followed' },
  data: { sv: 'Kartlagren', en: 'The map layers' },
  tiles: { sv: 'Kartrutor av allt', en: 'Tiles of everything' },
  styles: { sv: 'Stilar', en: 'Styles' },
  schemes: { sv: 'Hur rutorna delar in kartan', en: 'How tiles divide the map' },
}

export function landingLinks({ addresses, language }: Asking): Link[] {
  const to = (rel: string, href: string, title: keyof typeof words): Link => ({
    href,
    rel,
    type: 'application/json',
    hreflang: language,
    title: wordsIn(language, words[title]),
  })
  const relation = (name: string) => `http://www.opengis.net/def/rel/ogc/1.0/${name}`
  return [
    {
      ...to('service-desc', addresses.api, 'desc'),
      type: representationFacts.openapi.media_type,
      hreflang: 'en',
    },
    { ...to('service-doc', `${addresses.api}?f=html`, 'doc'), type: 'text/html' },
    to('conformance', addresses.conformance, 'conformance'),
    to(relation('conformance'), addresses.conformance, 'conformance'),
    to('data', addresses.collections, 'data'),
    to(relation('data'), addresses.collections, 'data'),
    { ...tilesetLink(addresses.tilesets('vector'), 'vector'), title: wordsIn(language, words.tiles) },
    { ...stylesLink(addresses.styles()), title: wordsIn(language, words.styles) },
    to(relation('tiling-schemes'), addresses.tileMatrixSets, 'schemes'),
  ]
}
