import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { removeMapping } from '../../data/mapping/saved_mappings.ts'
import { byOf } from '../access/permissions.ts'
import { changeAnswers, noParameters, permissionToChange } from '../change.ts'
import { type AppEnv, idParameters } from '../endpoint.ts'
import { noSuchMapping } from './no_such_mapping.ts'

const route = createRoute({
  method: 'delete',
  path: '/api/v1/import-mappings/{id}',
  operationId: 'removeImportMapping',
  tags: ['Import mappings'],
  summary: 'Forgets a saved mapping',
  description: 'Deliveries that were read by it keep how they were read.',
  ...permissionToChange('import_data'),
  request: { params: idParameters, query: noParameters },
  responses: changeAnswers({ 204: { description: 'It is gone' } }),
})

export const removeImportMapping = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    if (!(await removeMapping(context.get('product').database, id, byOf(context.get('actor')))))
      throw noSuchMapping(id)
    return context.body(null, 204)
  },
})
