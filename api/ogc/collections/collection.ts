// A layer as a collection (OGC API Features 1, 17-069r4, section 7.14; Features 2, 18-058r1, section 6.2; Common 2, 20-024).
import { z } from '@hono/zod-openapi'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import type { Asking } from '../asked/asking.ts'
import { wordsIn } from '../asked/language.ts'
import { link } from '../links/link.ts'
import { collectionLinks } from './collection_links.ts'
import { crs84, storageCrs } from './crs_uris.ts'
import { temporalExtent } from './temporal_extent.ts'

const extent = z.object({
  spatial: z.object({ bbox: z.array(z.array(z.number()).min(4)).min(1), crs: z.string() }).optional(),
  temporal: z
    .object({ interval: z.array(z.array(z.string().nullable())).min(1), trs: z.string() })
    .optional(),
})

export const collection = z
  .object({
    id: z.string(),
    title: z.string(),
    description: z.string().optional(),
    attribution: z.string().optional(),
    keywords: z.array(z.string()).optional(),
    extent: extent.optional(),
    itemType: z.string().optional(),
    crs: z.array(z.string()).optional(),
    storageCrs: z.string().optional(),
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
    ...(await extentOf(seen, asking)),
    ...(seen.kind === 'raster' ? {} : { itemType: 'feature' }),
    ...(seen.kind === 'vector' ? { crs: [...crs], storageCrs } : {}),
    links: collectionLinks(seen, asking),
  }
}

async function extentOf(seen: SeenLayer, { product }: Asking): Promise<Pick<Collection, 'extent'>> {
  const interval = await temporalExtent(product, seen)
  const spatial = seen.bounds ? { spatial: { bbox: [[...seen.bounds]], crs: crs84 } } : {}
  const temporal = interval
    ? {
        temporal: {
          interval: [interval.map((one) => one && `${one}T00:00:00Z`)],
          trs: 'http://www.opengis.net/def/uom/ISO-8601/0/Gregorian',
        },
      }
    : {}
  return seen.bounds || interval ? { extent: { ...spatial, ...temporal } } : {}
}
