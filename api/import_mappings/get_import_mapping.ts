import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { savedMapping } from '../../data/mapping/saved_mappings.ts'
import { mapping } from '../contract/mapping.ts'
import { asParameter } from '../contract/question.ts'
import { type AppEnv, answers, idParameters, permission } from '../endpoint.ts'
import { noSuchMapping } from './no_such_mapping.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/import-mappings/{id}',
  operationId: 'getImportMapping',
  tags: ['Import mappings'],
  summary: 'One saved mapping, by its name: the answer is also its export',
  description:
    'Kept as a file, the answer can be sent back as it is, here or to another installation, or named at the command line.',
  ...permission('import_data'),
  request: { params: idParameters, query: z.strictObject(asParameter) },
  responses: answers(mapping.openapi('ImportMapping')),
})

export const getImportMapping = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const found = await savedMapping(context.get('product').database, id)
    if (!found) throw noSuchMapping(id)
    return context.json(found, 200)
  },
})
