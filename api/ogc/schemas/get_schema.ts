import { defineOpenAPIRoute } from '@hono/zod-openapi'
import type { AppEnv } from '../../endpoint.ts'
import { schemaAnswer, schemaRoute } from './schema_route.ts'

const route = schemaRoute('schema', {
  operationId: 'getSchema',
  summary: 'What the features of a collection have',
})

export const getSchema = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: (context) =>
    schemaAnswer(context, 'schema', {
      query: context.req.valid('query'),
      id: context.req.valid('param').collectionId,
    }),
})
