import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { savedMappings } from '../../data/mapping/saved_mappings.ts'
import { mappings, mappingsQuery } from '../contract/mapping.ts'
import { type AppEnv, answers, permission } from '../endpoint.ts'
import { page } from '../sorting.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/import-mappings',
  operationId: 'listImportMappings',
  tags: ['Import mappings'],
  summary: 'The saved mappings, by name: how columns and values of a kind of file become ours',
  description:
    'A saved mapping is recognised when a file of the same kind comes again: its columns are those that it was made for, or it has all ' +
    'that the mapping uses and at least four fifths of the rest.',
  ...permission('import_data'),
  request: { query: mappingsQuery },
  responses: answers(mappings.openapi('ImportMappings')),
})

export const listImportMappings = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { register, ...asked } = context.req.valid('query')
    const items = await savedMappings(context.get('product').database, { register: register ?? null })
    return context.json({ items: page(items, asked), total: items.length }, 200)
  },
})
