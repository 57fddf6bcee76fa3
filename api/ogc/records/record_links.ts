// Where a record leads: to the layer's features, tiles, style and files, to what others say of it in their forms, and to its page.
import { z } from '@hono/zod-openapi'
import { addressesOf } from '../../catalogue/addresses.ts'
import { formatFacts, formatsOf } from '../../downloads/formats.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import type { Asking } from '../asked/asking.ts'
import { wordsIn } from '../asked/language.ts'
import { representationFacts } from '../asked/representation.ts'
import { catalogueId } from '../links/addresses.ts'
import type { Link } from '../links/link.ts'
import { stylesLink } from '../styles/style_links.ts'
import { tilesetAddress } from '../tiles/tileset.ts'
import { tilesetLinks } from '../tiles/tileset_links.ts'

export const linkTemplate = z.object({
  uriTemplate: z.string(),
  rel: z.string(),
  type: z.string(),
  variables: z.record(z.string(), z.object({ type: z.enum(['string', 'integer']) })),
})
export type LinkTemplate = z.infer<typeof linkTemplate>

export const recordProfile = 'http://www.opengis.net/def/profile/OGC/0/ogc-record'
const json = 'application/json'

export function recordLinks(asking: Asking, seen: SeenLayer): Link[] {
  const { addresses, language } = asking
  const { id, kind, description, is_public } = seen
  const elsewhere = addressesOf(addresses.url)
  const licence = description.licence ? [{ href: description.licence, rel: 'license' }] : []
  return [
    { href: addresses.collection(catalogueId), rel: 'collection', type: json },
    { href: recordProfile, rel: 'profile' },
    { href: addresses.collection(id), rel: 'describes', type: json },
    ...(kind === 'raster'
      ? []
      : [{ href: addresses.items(id), rel: 'items', type: representationFacts.geojson.media_type }]),
    ...tilesetLinks(seen, asking),
    ...(kind === 'table' ? [] : [stylesLink(addresses.styles(id))]),
    ...formatsOf(seen).map((format) => ({
      href: elsewhere.download(id, format),
      rel: 'enclosure',
      type: formatFacts[format].media_type,
      title: formatFacts[format].name,
    })),
    // What is not public is in none of these.
    ...(is_public ? describedElsewhere(seen, asking) : []),
    {
      href: elsewhere.page(id),
      rel: 'about',
      type: 'text/html',
      title: wordsIn(language, { sv: 'Lagrets sida', en: 'The layer’s page' }),
    },
    ...licence,
  ]
}

function describedElsewhere({ id }: SeenLayer, { addresses }: Asking): Link[] {
  const elsewhere = addressesOf(addresses.url)
  return [
    { href: elsewhere.iso(id), rel: 'describedby', type: 'application/xml', title: 'ISO 19139' },
    { href: elsewhere.dcat, rel: 'describedby', type: 'application/rdf+xml', title: 'DCAT-AP-SE' },
    { href: elsewhere.json_ld(id), rel: 'describedby', type: 'application/ld+json', title: 'schema.org' },
  ]
}

export function linkTemplatesOf(asking: Asking, { id, kind, geometry_kind }: SeenLayer): LinkTemplate[] {
  const { addresses } = asking
  const items: LinkTemplate[] =
    kind === 'raster'
      ? []
      : [
          {
            uriTemplate: `${addresses.items(id)}/{featureId}`,
            rel: 'item',
            type: representationFacts.geojson.media_type,
            variables: { featureId: { type: 'string' } },
          },
        ]
  const tileKind = kind === 'raster' ? 'map' : geometry_kind === null ? undefined : 'vector'
  if (tileKind === undefined) return items
  const place = {
    tileMatrix: { type: 'integer' },
    tileRow: { type: 'integer' },
    tileCol: { type: 'integer' },
  } as const
  return [
    ...items,
    {
      uriTemplate: `${tilesetAddress(asking, tileKind, id)}/{tileMatrix}/{tileRow}/{tileCol}`,
      rel: 'item',
      type: representationFacts[tileKind === 'map' ? 'png' : 'mvt'].media_type,
      variables: place,
    },
  ]
}
