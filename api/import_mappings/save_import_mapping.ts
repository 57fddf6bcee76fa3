import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { saveMapping } from '../../data/mapping/saved_mappings.ts'
import { byOf } from '../access/permissions.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../change.ts'
import { mapping, mappingName, mappingSent } from '../contract/mapping.ts'
import type { AppEnv } from '../endpoint.ts'

const saved = mapping.openapi('ImportMapping')

const route = createRoute({
  method: 'put',
  path: '/api/v1/import-mappings/{id}',
  operationId: 'saveImportMapping',
  tags: ['Import mappings'],
  summary: 'Saves a mapping under this name, in place of the one that has it',
  description:
    'The body is a mapping as it was got, or its content alone; a name or time of saving within it does not count.',
  ...permissionToChange('import_data'),
  request: {
    params: z.object({ id: mappingName }),
    query: noParameters,
    body: jsonBody(mappingSent.openapi('ImportMappingSent')),
  },
  responses: changeAnswers({
    200: answered('It replaced the one of this name', saved),
    201: answered('It is new', saved),
  }),
})

export const saveImportMapping = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const { register, columns, instructions } = context.req.valid('json')
    const { database, now } = context.get('product')
    const content = { register, columns, instructions }
    const { mapping, has_replaced } = await saveMapping(database, id, {
      content,
      now: now(),
      by: byOf(context.get('actor')),
    })
    return context.json(mapping, has_replaced ? 200 : 201)
  },
})
