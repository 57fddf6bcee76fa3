// A layer as a collection (OGC API Features 1, 17-069r4, section 7.14; Features 2, 18-058r1, section 6.2; Common 2, 20-024).
import { z } from '@hono/zod-openapi'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import type { Asking } from '../asked/asking.ts'
import { wordsIn } from '../asked/language.ts'
import { link } from '../links/link.ts'
import { collectionLinks } from './collection_links.ts'
import { storageCrs } from './crs_uris.ts'
import { extent, extentOf } from './extent.ts'
import { temporalExtent } from './temporal_extent.ts'

export const collection = z
  .object({
    id: z.string(),
    /** Of the catalogue. */
    type: z.literal('Collection').optional(),
    title: z.string(),
    description: z.string().optional(),
    attribution: z.string().optional(),
    keywords: z.array(z.string()).optional(),
    extent: extent.optional(),
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

/** `crs`: its reference systems, or in a list `#/crs`, those that the list names. */
export async function collectionOf(
  seen: SeenLayer,
  asking: Asking,
  crs: readonly string[],
): Promise<Collection> {
  const { language } = asking
  const { title, abstract, keywords, attribution } = seen.description
  return {
    id: seen.id,
    title: wordsIn(language, title),
    description: wordsIn(language, abstract),
    attribution: attribution || seen.publisher.name,
    keywords: [...(keywords[language].length > 0 ? keywords[language] : keywords.sv)],
    ...extentOf({ bounds: seen.bounds, interval: await temporalExtent(asking.product, seen) }),
    ...(seen.kind === 'raster' ? {} : { itemType: 'feature' }),
    ...(seen.kind === 'vector' ? { crs: [...crs], storageCrs } : {}),
    links: collectionLinks(seen, asking),
  }
}
