import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import type { AppEnv } from '../../endpoint.ts'
import { askingOf, askingQuery } from '../asked/asking.ts'
import { forEverybody, ogcAnswers } from '../core/ogc_answers.ts'
import { link, ownLinks } from '../links/link.ts'
import { matrixSetPage } from '../pages/tiles/matrix_sets_page.ts'
import { demandKnownSet, tileMatrixSet, webMercatorQuad } from './web_mercator_quad.ts'

const offered = ['json', 'html'] as const

const route = createRoute({
  method: 'get',
  path: '/ogc/tileMatrixSets/{tileMatrixSetId}',
  operationId: 'getTileMatrixSet',
  tags: ['Tiling Schemes'],
  summary: 'A tile matrix set: its reference system, origin, scales and sizes',
  ...forEverybody,
  request: { params: z.object({ tileMatrixSetId: z.string() }), query: askingQuery },
  responses: ogcAnswers(['json', tileMatrixSet.extend({ links: z.array(link) })], ['html']),
})

export const getTileMatrixSet = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    demandKnownSet(context.req.valid('param').tileMatrixSetId)
    const asking = askingOf(context, context.req.valid('query'), offered)
    if (asking.representation === 'html')
      return context.body(await matrixSetPage(context, asking, offered), 200)
    return context.json({ ...webMercatorQuad, links: ownLinks(context, asking, offered) }, 200)
  },
})
