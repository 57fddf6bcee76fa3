import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { byOf } from '../access/permissions.ts'
import { answered, changeAnswers } from '../change.ts'
import { importAnswer, newImportQuery } from '../contract/deliveries/import.ts'
import { type AppEnv, permission } from '../endpoint.ts'
import { answerOf } from './import_answers.ts'
import { noteImport } from './note_import.ts'

const fileBody = {
  'application/octet-stream': {
    schema: z.string().meta({ format: 'binary', description: 'The bytes of the file, as they are' }),
  },
}

const route = createRoute({
  method: 'post',
  path: '/api/v1/imports',
  operationId: 'createImport',
  tags: ['Imports'],
  summary: 'Send a file for a register: it is looked at, and nothing is changed',
  description:
    'The body is the file itself, as `application/octet-stream`. A format of several files, such as a Shapefile, is sent as one zip. ' +
    'The answer says what the file holds, guesses how it is to be read, and suggests which of its columns are which of the register’s. ' +
    'Put the instructions that you agree with, preview, then apply. A file that cannot be read is an import too, and its `problem` says ' +
    'why. The largest file that the server takes is its setting `BRISTKARTAN_UPLOAD_MB`.',
  ...permission('import_data'),
  request: { query: newImportQuery, body: { required: true, content: fileBody } },
  responses: changeAnswers({ 201: answered('The import', importAnswer.openapi('Import')) }),
})

export const createImport = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { register, file_name } = context.req.valid('query')
    const product = context.get('product')
    const announced_bytes = Number(context.req.header('content-length') ?? 0)
    const { body } = context.req.raw
    const sent_by = byOf(context.get('actor')).actor
    const now = await product.imports.receive({ register, file_name, announced_bytes, body, sent_by })
    const { id, file_bytes } = now.record
    const after = { register, file_name: now.record.file_name, file_bytes }
    await noteImport(context, { id, action: 'import_sent', after })
    return context.json(await answerOf(context, now), 201)
  },
})
