import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { imports, importsQuery } from '../contract/deliveries/import.ts'
import { defaultLimit } from '../contract/limits.ts'
import { type AppEnv, answers, permission, volatile } from '../endpoint.ts'
import { listedAnswer } from './import_answers.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/imports',
  operationId: 'listImports',
  tags: ['Imports'],
  summary: 'The imports that are on their way, newest first',
  description:
    'Files that were sent and not yet applied, and those that became a delivery lately. An import that nobody goes on with is removed ' +
    'after a week, a finished one within a day; its delivery stays. What was found in the file, and what it would change, is told of each ' +
    'import by itself.',
  ...permission('import_data'),
  ...volatile,
  request: { query: importsQuery },
  responses: answers(imports.openapi('Imports')),
})

export const listImports = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { limit = defaultLimit, offset = 0 } = context.req.valid('query')
    const product = context.get('product')
    const all = await product.imports.all()
    const page = all.slice(offset, offset + limit)
    const items = await Promise.all(page.map((now) => listedAnswer(context, now)))
    return context.json({ items, total: all.length }, 200)
  },
})
