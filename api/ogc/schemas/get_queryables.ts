import { defineOpenAPIRoute } from '@hono/zod-openapi'
import type { AppEnv } from '../../endpoint.ts'
import { schemaAnswer, schemaRoute } from './schema_route.ts'

const route = schemaRoute('queryables', {
  operationId: 'getQueryables',
  summary: 'By what the features of a collection are filtered',
})

export const getQueryables = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: (context) =>
    schemaAnswer(context, 'queryables', {
      query: context.req.valid('query'),
      id: context.req.valid('param').collectionId,
    }),
})
