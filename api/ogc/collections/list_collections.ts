import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import type { AppEnv } from '../../endpoint.ts'
import { layersAsSeen } from '../../layers/layers_as_seen.ts'
import { askingOf, askingQuery } from '../asked/asking.ts'
import { answeredIn, forEverybody, ogcAnswers } from '../core/ogc_answers.ts'
import { link, ownLinks } from '../links/link.ts'
import { collectionsPage } from '../pages/collections_page.ts'
import { catalogueCollection } from '../records/catalogue_collection.ts'
import { collection, collectionOf } from './collection.ts'
import { crsUris } from './crs_uris.ts'

const collections = z
  .object({ links: z.array(link), crs: z.array(z.string()), collections: z.array(collection) })
  .openapi('Collections')

const offered = ['json', 'html'] as const

const route = createRoute({
  method: 'get',
  path: '/ogc/collections',
  operationId: 'getCollections',
  tags: ['Collections'],
  summary: 'Every layer that the caller sees, as a collection',
  ...forEverybody,
  request: { query: askingQuery },
  responses: ogcAnswers(['json', collections], ['html']),
})

export const listCollections = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const asking = askingOf(context, context.req.valid('query'), offered)
    const seen = await layersAsSeen(asking.product, asking.seeing)
    if (asking.representation === 'html')
      return context.body(await collectionsPage(context, asking, { offered, seen }), 200)
    return answeredIn(context, asking, {
      links: ownLinks(context, asking, offered),
      crs: [...crsUris],
      collections: [
        ...(await Promise.all(seen.map((one) => collectionOf(one, asking, ['#/crs'])))),
        await catalogueCollection(asking),
      ],
    })
  },
})
