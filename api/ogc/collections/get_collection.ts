import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import type { AppEnv } from '../../endpoint.ts'
import { askingOf, askingQuery } from '../asked/asking.ts'
import { forEverybody, ogcAnswers } from '../core/ogc_answers.ts'
import { ownLinks } from '../links/link.ts'
import { collection, collectionOf } from './collection.ts'
import { collectionAsSeen, collectionParameters } from './collection_as_seen.ts'

const offered = ['json'] as const

const route = createRoute({
  method: 'get',
  path: '/ogc/collections/{collectionId}',
  operationId: 'getCollection',
  tags: ['Collections'],
  summary: 'One layer as a collection',
  ...forEverybody,
  request: { params: collectionParameters, query: askingQuery },
  responses: ogcAnswers(['json', collection]),
})

export const getCollection = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const asking = askingOf(context, context.req.valid('query'), offered)
    const seen = await collectionAsSeen(asking, context.req.valid('param').collectionId)
    const { links, ...told } = collectionOf(seen, asking)
    return context.json({ ...told, links: [...ownLinks(context, asking, offered), ...links] }, 200)
  },
})
