import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import type { AppEnv } from '../../endpoint.ts'
import { askingOf, askingQuery } from '../asked/asking.ts'
import { forEverybody, ogcAnswers } from '../core/ogc_answers.ts'
import { link, ownLinks } from '../links/link.ts'
import { matrixSetsPage } from '../pages/tiles/matrix_sets_page.ts'
import { tileMatrixSetId, tileMatrixSetUri, webMercator, webMercatorQuad } from './web_mercator_quad.ts'

const tileMatrixSets = z
  .object({
    links: z.array(link),
    tileMatrixSets: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        uri: z.string(),
        crs: z.string(),
        links: z.array(link),
      }),
    ),
  })
  .openapi('TileMatrixSets')

const offered = ['json', 'html'] as const

const route = createRoute({
  method: 'get',
  path: '/ogc/tileMatrixSets',
  operationId: 'getTileMatrixSetsList',
  tags: ['Tiling Schemes'],
  summary: 'The tile matrix sets in which tiles are to be had',
  ...forEverybody,
  request: { query: askingQuery },
  responses: ogcAnswers(['json', tileMatrixSets], ['html']),
})

export const listTileMatrixSets = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const asking = askingOf(context, context.req.valid('query'), offered)
    if (asking.representation === 'html')
      return context.body(await matrixSetsPage(context, asking, offered), 200)
    const { title } = webMercatorQuad
    const only = {
      id: tileMatrixSetId,
      title,
      uri: tileMatrixSetUri,
      crs: webMercator,
      links: [{ href: asking.addresses.tileMatrixSet, rel: 'self', type: 'application/json', title }],
    }
    return context.json({ links: ownLinks(context, asking, offered), tileMatrixSets: [only] }, 200)
  },
})
