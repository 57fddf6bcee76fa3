import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { importAnswer } from '../contract/deliveries/import.ts'
import { asParameter } from '../contract/question.ts'
import { type AppEnv, answers, idParameters, permission, volatile } from '../endpoint.ts'
import { answerOf } from './import_answers.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/imports/{id}',
  operationId: 'getImport',
  tags: ['Imports'],
  summary: 'One import: what its file holds, how it is read, what it would change, how far it has come',
  description:
    '`inspection` and `suggestion` are those of the last look that succeeded; where the file cannot be read as told since, `problem` says ' +
    'why. `preview` is there while the state is `previewed` or `applying`.',
  ...permission('import_data'),
  ...volatile,
  request: { params: idParameters, query: z.strictObject(asParameter) },
  responses: answers(importAnswer.openapi('Import')),
})

export const getImport = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const product = context.get('product')
    return context.json(await answerOf(context, await product.imports.one(id)), 200)
  },
})
