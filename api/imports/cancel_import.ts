import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { answered, changeAnswers, noParameters, permissionToChange } from '../change.ts'
import { importAnswer } from '../contract/deliveries/import.ts'
import { type AppEnv, idParameters } from '../endpoint.ts'
import { answerOf } from './import_answers.ts'
import { noteImport } from './note_import.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/imports/{id}/cancel',
  operationId: 'cancelImport',
  tags: ['Imports'],
  summary: 'Call off what is under way',
  description:
    'Answers once it has stopped. A preview that is called off leaves the import `open`; an apply leaves everything as it was and the import ' +
    '`previewed`. What was done before the word came stays done: the state says which. Calling off what is not under way does nothing.',
  ...permissionToChange('import_data'),
  request: { params: idParameters, query: noParameters },
  responses: changeAnswers({ 200: answered('The import', importAnswer.openapi('Import')) }),
})

export const cancelImport = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const product = context.get('product')
    const { id } = context.req.valid('param')
    const now = await product.imports.cancel(id)
    await noteImport(context, { id, action: 'import_called_off', after: { state: now.state } })
    return context.json(await answerOf(context, now), 200)
  },
})
