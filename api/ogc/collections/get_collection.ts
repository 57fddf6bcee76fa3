import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import type { AppEnv } from '../../endpoint.ts'
import { askingOf, askingQuery } from '../asked/asking.ts'
import { answeredIn, forEverybody, ogcAnswers } from '../core/ogc_answers.ts'
import { ownLinks } from '../links/link.ts'
import { collectionPage } from '../pages/collection_page.ts'
import { collection, collectionOf } from './collection.ts'
import { collectionAsSeen, collectionParameters } from './collection_as_seen.ts'
import { crsUris } from './crs_uris.ts'

const offered = ['json', 'html'] as const

const route = createRoute({
  method: 'get',
  path: '/ogc/collections/{collectionId}',
  operationId: 'getCollection',
  tags: ['Collections'],
  summary: 'One layer as a collection',
  ...forEverybody,
  request: { params: collectionParameters, query: askingQuery },
  responses: ogcAnswers(['json', collection], ['html']),
})

export const getCollection = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const asking = askingOf(context, context.req.valid('query'), offered)
    const seen = await collectionAsSeen(asking, context.req.valid('param').collectionId)
    const found = await collectionOf(seen, asking, crsUris)
    if (asking.representation === 'html')
      return context.body(await collectionPage(context, asking, { offered, seen, collection: found }), 200)
    const { links, ...told } = found
    return answeredIn(context, asking, {
      ...told,
      links: [...ownLinks(context, asking, offered), ...links],
    })
  },
})
