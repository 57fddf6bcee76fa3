// The documents of OGC API Features (part 1, OGC 17-069; CRS: part 2, OGC 18-058), as far as they are used.
import { z } from 'zod'

export const ogcLink = z.looseObject({
  href: z.string(),
  rel: z.string().default(''),
  type: z.string().default(''),
})
export type OgcLink = z.infer<typeof ogcLink>
const links = z.array(ogcLink).default([])

export const landing = z.looseObject({ links, collections: z.unknown().optional() })

export const collection = z.looseObject({
  id: z.coerce.string().min(1),
  title: z.string().default(''),
  description: z.string().default(''),
  keywords: z.array(z.string()).catch([]).default([]),
  itemType: z.string().default('feature'),
  crs: z.array(z.string()).default([]),
  links,
})
export type Collection = z.infer<typeof collection>

export const collections = z.looseObject({ collections: z.array(collection), links })

/** Without the features: they are taken from the text. */
export const itemsPage = z.looseObject({
  type: z.literal('FeatureCollection'),
  numberMatched: z.number().optional().catch(undefined),
  links,
})

export const crs3006 =
  /^(https?:\/\/www\.opengis\.net\/def\/crs\/EPSG\/[^/]+\/3006|urn:ogc:def:crs:EPSG:[^:]*:3006|EPSG:3006)$/i
