import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import type { AppEnv } from '../../endpoint.ts'
import { layersAsSeen } from '../../layers/layers_as_seen.ts'
import { askingOf, askingQuery } from '../asked/asking.ts'
import { forEverybody, ogcAnswers } from '../core/ogc_answers.ts'
import { link, ownLinks } from '../links/link.ts'
import { catalogueCollection } from '../records/catalogue_collection.ts'
import { collection, collectionOf } from './collection.ts'

const collections = z
  .object({ links: z.array(link), collections: z.array(collection) })
  .openapi('Collections')

const offered = ['json'] as const

const route = createRoute({
  method: 'get',
  path: '/ogc/collections',
  operationId: 'getCollections',
  tags: ['Collections'],
  summary: 'Every layer that the caller sees, as a collection',
  ...forEverybody,
  request: { query: askingQuery },
  responses: ogcAnswers(['json', collections]),
})

export const listCollections = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const asking = askingOf(context, context.req.valid('query'), offered)
    const seen = await layersAsSeen(asking.product, asking.seeing)
    return context.json(
      {
        links: ownLinks(context, asking, offered),
        collections: [...seen.map((one) => collectionOf(one, asking)), await catalogueCollection(asking)],
      },
      200,
    )
  },
})
