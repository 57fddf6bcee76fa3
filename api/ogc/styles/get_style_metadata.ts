import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { AppEnv } from '../../endpoint.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import { type Asking, askingOf, askingQuery } from '../asked/asking.ts'
import { collectionAsSeen, collectionParameters } from '../collections/collection_as_seen.ts'
import { forEverybody, ogcAnswers } from '../core/ogc_answers.ts'
import { ownLinks } from '../links/link.ts'
import { writingOf } from '../pages/ogc_page.ts'
import { trailIn } from '../pages/parts/trail.ts'
import { styleMetadataPage } from '../pages/styles_page.ts'
import { styleMetadata, styleMetadataOf } from './style_metadata.ts'
import { demandStyle } from './styled.ts'

const offered = ['json', 'html'] as const

const route = createRoute({
  method: 'get',
  path: '/ogc/styles/{styleId}/metadata',
  operationId: 'getStyleMetadata',
  tags: ['Styles'],
  summary: 'What there is to know of the style of everything',
  ...forEverybody,
  request: { params: z.object({ styleId: z.string() }), query: askingQuery },
  responses: ogcAnswers(['json', styleMetadata], ['html']),
})

const collectionRoute = createRoute({
  method: 'get',
  path: '/ogc/collections/{collectionId}/styles/{styleId}/metadata',
  operationId: 'getCollectionStyleMetadata',
  tags: ['Styles'],
  summary: 'What there is to know of the style of a collection',
  ...forEverybody,
  request: { params: collectionParameters.extend({ styleId: z.string() }), query: askingQuery },
  responses: ogcAnswers(['json', styleMetadata], ['html']),
})

export const getStyleMetadata = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const asking = askingOf(context, context.req.valid('query'), offered)
    demandStyle(context.req.valid('param').styleId)
    return metadataAnswer(context, asking, undefined)
  },
})

export const getCollectionStyleMetadata = defineOpenAPIRoute<typeof collectionRoute, AppEnv, boolean>({
  route: collectionRoute,
  handler: async (context) => {
    const asking = askingOf(context, context.req.valid('query'), offered)
    const { collectionId, styleId } = context.req.valid('param')
    const collection = await collectionAsSeen(asking, collectionId)
    demandStyle(styleId)
    return metadataAnswer(context, asking, collection)
  },
})

async function metadataAnswer(
  context: Context<AppEnv>,
  asking: Asking<'json' | 'html'>,
  collection: SeenLayer | undefined,
) {
  const told = await styleMetadataOf(asking, collection?.id)
  if (asking.representation === 'html') {
    const { words } = writingOf(context, asking)
    const above = { title: words.landing.styles, href: asking.addresses.styles(collection?.id) }
    const trail = [...trailIn(asking, collection), above]
    return context.body(await styleMetadataPage(context, asking, { offered, trail, told }), 200)
  }
  return context.json({ ...told, links: ownLinks(context, asking, offered) }, 200)
}
