import { defineOpenAPIRoute } from '@hono/zod-openapi'
import type { AppEnv } from '../../endpoint.ts'
import { schemaAnswer, schemaRoute } from './schema_route.ts'

const route = schemaRoute('sortables', {
  operationId: 'getSortables',
  summary: 'By what the features of a collection are sorted',
})

export const getSortables = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: (context) =>
    schemaAnswer(context, 'sortables', {
      query: context.req.valid('query'),
      id: context.req.valid('param').collectionId,
    }),
})
