import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../change.ts'
import { importAnswer, previewWanted } from '../contract/deliveries/import.ts'
import { type AppEnv, idParameters } from '../endpoint.ts'
import { answerOf } from './import_answers.ts'
import { noteImport } from './note_import.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/imports/{id}/preview',
  operationId: 'previewImport',
  tags: ['Imports'],
  summary: 'Find out what the import would change, and what that does to the status of areas',
  description:
    'Begins the work and answers at once; follow it in `/events`. It goes on when the connection ends, and can be called off. At most a ' +
    'few run at once; the others wait.',
  ...permissionToChange('import_data'),
  request: { params: idParameters, query: noParameters, body: jsonBody(previewWanted) },
  responses: changeAnswers({ 202: answered('The import, being previewed', importAnswer.openapi('Import')) }),
})

export const previewImport = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const product = context.get('product')
    const wanted = context.req.valid('json')
    const now = await product.imports.preview(id, wanted)
    await noteImport(context, { id, action: 'import_previewed', after: wanted })
    return context.json(await answerOf(context, now), 202)
  },
})
