// What there is to know of a style (OGC API Styles, draft 20-009, style metadata).
import { z } from '@hono/zod-openapi'
import type { Asking } from '../asked/asking.ts'
import { wordsIn } from '../asked/language.ts'
import { link } from '../links/link.ts'
import { styleForms, stylesheetLink } from './style_links.ts'
import { styledAs, styleId } from './styled.ts'

const geometryTypes = { point: 'points', line: 'lines', polygon: 'polygons', mixed: 'any' } as const

export const styleMetadata = z
  .object({
    id: z.string(),
    title: z.string(),
    description: z.string().optional(),
    keywords: z.array(z.string()).optional(),
    license: z.string().optional(),
    scope: z.literal('style'),
    stylesheets: z.array(
      z.object({
        title: z.string(),
        version: z.string(),
        specification: z.string(),
        native: z.boolean(),
        link,
      }),
    ),
    layers: z.array(
      z.object({
        id: z.string(),
        description: z.string(),
        dataType: z.enum(['vector', 'map']),
        geometryType: z.enum(['points', 'lines', 'polygons', 'any']).optional(),
        sampleData: link,
      }),
    ),
    links: z.array(link),
  })
  .openapi('StyleMetadata')

const encodings = {
  style: {
    title: 'MapLibre Style',
    version: '8',
    specification: 'https://maplibre.org/maplibre-style-spec/',
  },
  sld: { title: 'OGC SLD', version: '1.1', specification: 'https://www.ogc.org/standard/sld/' },
} as const

export async function styleMetadataOf(
  asking: Asking,
  collectionId: string | undefined,
): Promise<Omit<z.infer<typeof styleMetadata>, 'links'>> {
  const { language, addresses } = asking
  const { title, collection, drawn } = await styledAs(
    asking,
    collectionId === undefined ? {} : { collectionId },
  )
  return {
    id: styleId,
    title,
    ...(collection ? told(asking, collection.description) : {}),
    scope: 'style',
    stylesheets: styleForms(collectionId).map((form) => ({
      ...encodings[form],
      // Both are written from the one that is kept.
      native: false,
      link: stylesheetLink(asking, collectionId, form),
    })),
    layers: drawn.map(({ seen }) => ({
      id: seen.id,
      description: wordsIn(language, seen.description.title) || seen.id,
      dataType: seen.kind === 'raster' ? 'map' : 'vector',
      ...(seen.geometry_kind ? { geometryType: geometryTypes[seen.geometry_kind] } : {}),
      sampleData: { href: addresses.collection(seen.id), rel: 'collection', type: 'application/json' },
    })),
  }
}

type Described = {
  readonly abstract: { readonly sv: string; readonly en: string }
  readonly keywords: { readonly sv: string[]; readonly en: string[] }
  readonly licence: string | null
}

function told({ language }: Asking, { abstract, keywords, licence }: Described) {
  const words = keywords[language].length > 0 ? keywords[language] : keywords.sv
  return {
    description: wordsIn(language, abstract),
    ...(words.length > 0 ? { keywords: [...words] } : {}),
    ...(licence ? { license: licence } : {}),
  }
}
