import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import type { AppEnv } from '../../endpoint.ts'
import { askingOf, askingQuery } from '../asked/asking.ts'
import { contentTypeOf } from '../asked/representation.ts'
import { collection } from '../collections/collection.ts'
import { forEverybody, ogcAnswers } from '../core/ogc_answers.ts'
import { catalogueId } from '../links/addresses.ts'
import { ownLinks } from '../links/link.ts'
import { cataloguePage } from '../pages/catalogue/catalogue_pages.ts'
import { catalogueCollection } from './catalogue_collection.ts'

const offered = ['catalog', 'json', 'html'] as const

const route = createRoute({
  method: 'get',
  path: `/ogc/collections/${catalogueId}`,
  operationId: 'getCatalogue',
  tags: ['Records'],
  summary: 'The catalogue as a collection of records',
  ...forEverybody,
  request: { query: askingQuery },
  responses: ogcAnswers(['catalog', collection], ['json', collection], ['html']),
})

export const getCatalogue = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const asking = askingOf(context, context.req.valid('query'), offered)
    const found = await catalogueCollection(asking)
    if (asking.representation === 'html')
      return context.body(await cataloguePage(context, asking, { offered, collection: found }), 200)
    const { links, ...told } = found
    const own = [
      ...ownLinks(context, asking, offered),
      { href: 'http://www.opengis.net/def/profile/OGC/0/ogc-catalog', rel: 'profile' },
    ]
    return context.body(JSON.stringify({ ...told, links: [...own, ...links] }), 200, {
      'Content-Type': contentTypeOf(asking.representation),
    })
  },
})
