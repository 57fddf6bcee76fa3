import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { byOf } from '../access/permissions.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../change.ts'
import { applyWanted, importAnswer } from '../contract/deliveries/import.ts'
import { type AppEnv, idParameters } from '../endpoint.ts'
import { answerOf } from './import_answers.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/imports/{id}/apply',
  operationId: 'applyImport',
  tags: ['Imports'],
  summary: 'Apply an import as it was previewed',
  description:
    'Begins the work and answers at once; follow it in `/events`. It goes on when the connection ends; called off, it leaves everything as it ' +
    'was. Where the data has changed since the preview nothing is applied: the state is `open` again, and `problem` says so. With rejected ' +
    'rows, and unless the preview was of the valid rows only, the delivery is recorded as refused and changes nothing.',
  ...permissionToChange('import_data'),
  request: { params: idParameters, query: noParameters, body: jsonBody(applyWanted) },
  responses: changeAnswers({ 202: answered('The import, being applied', importAnswer.openapi('Import')) }),
})

export const applyImport = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const product = context.get('product')
    const now = await product.imports.apply(id, {
      ...context.req.valid('json'),
      ...byOf(context.get('actor')),
    })
    return context.json(await answerOf(context, now), 202)
  },
})
