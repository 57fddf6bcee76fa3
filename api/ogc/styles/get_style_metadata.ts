import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import type { AppEnv } from '../../endpoint.ts'
import { askingOf, askingQuery } from '../asked/asking.ts'
import { collectionParameters } from '../collections/collection_as_seen.ts'
import { forEverybody, ogcAnswers } from '../core/ogc_answers.ts'
import { ownLinks } from '../links/link.ts'
import { styleMetadata, styleMetadataOf } from './style_metadata.ts'
import { demandStyle } from './styled.ts'

const offered = ['json'] as const

const route = createRoute({
  method: 'get',
  path: '/ogc/styles/{styleId}/metadata',
  operationId: 'getStyleMetadata',
  tags: ['Styles'],
  summary: 'What there is to know of the style of everything',
  ...forEverybody,
  request: { params: z.object({ styleId: z.string() }), query: askingQuery },
  responses: ogcAnswers(['json', styleMetadata]),
})

const collectionRoute = createRoute({
  method: 'get',
  path: '/ogc/collections/{collectionId}/styles/{styleId}/metadata',
  operationId: 'getCollectionStyleMetadata',
  tags: ['Styles'],
  summary: 'What there is to know of the style of a collection',
  ...forEverybody,
  request: { params: collectionParameters.extend({ styleId: z.string() }), query: askingQuery },
  responses: ogcAnswers(['json', styleMetadata]),
})

export const getStyleMetadata = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const asking = askingOf(context, context.req.valid('query'), offered)
    demandStyle(context.req.valid('param').styleId)
    const told = await styleMetadataOf(asking, undefined)
    return context.json({ ...told, links: ownLinks(context, asking, offered) }, 200)
  },
})

export const getCollectionStyleMetadata = defineOpenAPIRoute<typeof collectionRoute, AppEnv, boolean>({
  route: collectionRoute,
  handler: async (context) => {
    const asking = askingOf(context, context.req.valid('query'), offered)
    const { collectionId, styleId } = context.req.valid('param')
    const told = await styleMetadataOf(asking, collectionId)
    demandStyle(styleId)
    return context.json({ ...told, links: ownLinks(context, asking, offered) }, 200)
  },
})
