import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { accessScope } from '../../access/permissions.ts'
import type { AppEnv } from '../../endpoint.ts'
import { keptFor } from '../../kept.ts'
import { layersAsSeen, type Seeing } from '../../layers/layers_as_seen.ts'
import { askingOf, askingQuery } from '../asked/asking.ts'
import { contentTypeOf } from '../asked/representation.ts'
import { forEverybody, ogcAnswers } from '../core/ogc_answers.ts'
import { apiPage } from './api_page.ts'
import { contractDocument } from './contract_document.ts'

const openapi = z.looseObject({ openapi: z.string(), paths: z.looseObject({}) }).openapi('OpenApiDocument')

const offered = ['openapi', 'html'] as const

const route = createRoute({
  method: 'get',
  path: '/ogc/api',
  operationId: 'getApi',
  tags: ['Capabilities'],
  summary: 'This contract: OpenAPI 3.0, or a page to try it on',
  ...forEverybody,
  request: { query: askingQuery },
  responses: ogcAnswers(['openapi', openapi], ['html']),
})

export const getApi = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const asking = askingOf(context, context.req.valid('query'), offered)
    if (asking.representation === 'html') return context.body(await apiPage(context, asking, offered), 200)
    const text = await contractText(asking.product, asking.seeing)
    return context.body(text, 200, { 'Content-Type': contentTypeOf('openapi') })
  },
})

const contractText = keptFor(
  ({ actor }: Seeing) => accessScope(actor),
  async (product, seeing) =>
    JSON.stringify(contractDocument(product.url, await layersAsSeen(product, seeing))),
)
