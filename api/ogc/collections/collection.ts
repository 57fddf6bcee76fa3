// A layer as a collection (OGC API Features 1, 17-069r4, section 7.14; Common 2, 20-024).
import { z } from '@hono/zod-openapi'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import type { Asking } from '../asked/asking.ts'
import { wordsIn } from '../asked/language.ts'
import { type Link, link } from '../links/link.ts'
import { schemaLinks } from '../schemas/schema_links.ts'
import { stylesLink } from '../styles/style_links.ts'
import { tilesetLinks } from '../tiles/tileset_links.ts'
import { crsUris, storageCrs } from './crs_uris.ts'
import { extentOf } from './extent.ts'

export const collection = z
  .object({
    id: z.string(),
    /** Of the catalogue. */
    type: z.literal('Collection').optional(),
    title: z.string(),
    description: z.string().optional(),
    attribution: z.string().optional(),
    keywords: z.array(z.string()).optional(),
    extent: z.unknown().optional(),
    itemType: z.string().optional(),
    crs: z.array(z.string()).optional(),
    storageCrs: z.string().optional(),
    language: z.unknown().optional(),
    license: z.string().optional(),
    contacts: z.array(z.unknown()).optional(),
    defaultSortOrder: z.array(z.object({ field: z.string(), direction: z.enum(['asc', 'desc']) })).optional(),
    links: z.array(link),
  })
  .openapi('Collection')
export type Collection = z.infer<typeof collection>

export function collectionOf(seen: SeenLayer, asking: Asking): Collection {
  const { language } = asking
  const { title, abstract, keywords, attribution } = seen.description
  return {
    id: seen.id,
    title: wordsIn(language, title),
    description: wordsIn(language, abstract),
    attribution: attribution || seen.publisher.name,
    keywords: [...(keywords[language].length > 0 ? keywords[language] : keywords.sv)],
    ...extentOf(seen),
    ...(seen.kind === 'raster' ? {} : { itemType: 'feature', crs: [...crsUris], storageCrs }),
    links: collectionLinks(seen, asking),
  }
}

function collectionLinks(seen: SeenLayer, asking: Asking): Link[] {
  const { id, kind, description } = seen
  const { addresses } = asking
  const licence = description.licence ? [{ href: description.licence, rel: 'license' }] : []
  const items =
    kind === 'raster'
      ? []
      : [
          { href: addresses.items(id), rel: 'items', type: 'application/geo+json' },
          ...schemaLinks(id, addresses),
        ]
  return [
    ...items,
    ...tilesetLinks(seen, asking),
    ...(kind === 'table' ? [] : [stylesLink(addresses.styles(id))]),
    { href: `${addresses.url}/lager/${encodeURIComponent(id)}`, rel: 'about', type: 'text/html' },
    ...licence,
  ]
}
