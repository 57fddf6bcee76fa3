import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { previewDifferences } from '../../data/deliveries/preview/preview_differences.ts'
import { holdsPersonalFields } from '../access/public_fields.ts'
import { differences, differencesQuery } from '../contract/deliveries/import.ts'
import { defaultLimit } from '../contract/limits.ts'
import { type AppEnv, answers, idParameters, permission, volatile } from '../endpoint.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/imports/{id}/differences',
  operationId: 'listImportDifferences',
  tags: ['Imports'],
  summary: 'Which rows a previewed import would add, change and remove',
  description:
    'With the fields before and after, and the places for the map. Only while the import is previewed.',
  ...permission('import_data'),
  ...volatile,
  request: { params: idParameters, query: differencesQuery },
  responses: answers(differences.openapi('Differences')),
})

export const listImportDifferences = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const { change, limit = defaultLimit, offset = 0 } = context.req.valid('query')
    const product = context.get('product')
    const { files } = await product.imports.previewed(id)
    const { register } = (await product.imports.one(id)).record
    if (holdsPersonalFields(register)) context.get('reading').add('import', id)
    const found = await previewDifferences(product, files.differences, { change, limit, offset, register })
    return context.json(found, 200)
  },
})
