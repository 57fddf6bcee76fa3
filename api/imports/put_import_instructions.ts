import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../change.ts'
import { importAnswer } from '../contract/deliveries/import.ts'
import { readingInstructions } from '../contract/deliveries/reading_instructions.ts'
import { type AppEnv, idParameters } from '../endpoint.ts'
import { answerOf } from './import_answers.ts'
import { noteImport } from './note_import.ts'

const route = createRoute({
  method: 'put',
  path: '/api/v1/imports/{id}/instructions',
  operationId: 'putImportInstructions',
  tags: ['Imports'],
  summary: 'Say how the file is to be read, and look at it anew',
  description:
    'Replaces all that was said before. What is said is kept also when the file cannot be read that way: `problem` then says why. What ' +
    'was previewed no longer holds. Newer instructions call off a look that is under way.',
  ...permissionToChange('import_data'),
  request: { params: idParameters, query: noParameters, body: jsonBody(readingInstructions) },
  responses: changeAnswers({ 200: answered('The import', importAnswer.openapi('Import')) }),
})

export const putImportInstructions = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const product = context.get('product')
    const instructions = context.req.valid('json')
    const now = await product.imports.instruct(id, instructions)
    await noteImport(context, { id, action: 'import_instructed', after: { instructions } })
    return context.json(await answerOf(context, now), 200)
  },
})
