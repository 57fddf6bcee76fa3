// Where a collection leads: its items, what is said of it elsewhere, and its files.
import { addressesOf } from '../../catalogue/addresses.ts'
import { formatFacts, formatsOf } from '../../downloads/formats.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import type { Asking } from '../asked/asking.ts'
import { wordsIn } from '../asked/language.ts'
import type { Link } from '../links/link.ts'
import { schemaLinks } from '../schemas/schema_links.ts'
import { stylesLink } from '../styles/style_links.ts'
import { tilesetLinks } from '../tiles/tileset_links.ts'

export function collectionLinks(seen: SeenLayer, asking: Asking): Link[] {
  const { licence } = seen.description
  return [
    ...(seen.kind === 'raster'
      ? []
      : [...itemLinks(seen, asking), ...schemaLinks(seen.id, asking.addresses)]),
    ...drawnLinks(seen, asking),
    ...aboutLinks(seen, asking),
    ...fileLinks(seen, asking),
    ...(licence === null ? [] : [{ href: licence, rel: 'license', title: titled(asking, words.licence) }]),
  ]
}

const words = {
  items: { sv: 'Objekten', en: 'The features' },
  tiles: { sv: 'Kartrutor', en: 'Tiles' },
  styles: { sv: 'Stilar', en: 'Styles' },
  page: { sv: 'Lagrets sida på Bristkartan', en: 'The layer’s page on Bristkartan' },
  iso: { sv: 'Metadata enligt ISO 19139', en: 'Metadata by ISO 19139' },
  dcat: { sv: 'Katalogen enligt DCAT-AP-SE', en: 'The catalogue by DCAT-AP-SE' },
  licence: { sv: 'Licens', en: 'Licence' },
  file: { sv: 'Hela lagret som', en: 'The whole layer as' },
}

function titled({ language }: Asking, pair: { readonly sv: string; readonly en: string }): string {
  return wordsIn(language, pair)
}

function itemLinks({ id }: SeenLayer, asking: Asking): Link[] {
  const href = asking.addresses.items(id)
  const title = titled(asking, words.items)
  return [
    // Without a query: GDAL puts a feature's id behind the whole of it.
    { href, rel: 'items', type: 'application/geo+json', title },
    { href: `${href}?f=html`, rel: 'items', type: 'text/html', title },
  ]
}

/** Tiles, and how they are drawn. */
function drawnLinks(seen: SeenLayer, asking: Asking): Link[] {
  const tiles = tilesetLinks(seen, asking).map((link) => ({ ...link, title: titled(asking, words.tiles) }))
  if (tiles.length === 0) return []
  const styles = stylesLink(asking.addresses.styles(seen.id))
  return [...tiles, { ...styles, title: titled(asking, words.styles) }]
}

/** Records for harvesters are made of what everybody sees. */
function aboutLinks({ id, is_public }: SeenLayer, asking: Asking): Link[] {
  const at = addressesOf(asking.addresses.url)
  const page = { href: at.page(id), rel: 'about', type: 'text/html', title: titled(asking, words.page) }
  if (!is_public) return [page]
  return [
    page,
    { href: at.iso(id), rel: 'describedby', type: 'application/xml', title: titled(asking, words.iso) },
    { href: at.dcat, rel: 'describedby', type: 'application/rdf+xml', title: titled(asking, words.dcat) },
  ]
}

function fileLinks(seen: SeenLayer, asking: Asking): Link[] {
  const at = addressesOf(asking.addresses.url)
  return formatsOf(seen).map((format) => ({
    href: at.download(seen.id, format),
    rel: 'enclosure',
    type: formatFacts[format].media_type,
    title: `${titled(asking, words.file)} ${formatFacts[format].name}`,
  }))
}
