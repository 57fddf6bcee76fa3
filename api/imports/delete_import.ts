import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { changeAnswers, noParameters, permissionToChange } from '../change.ts'
import { type AppEnv, idParameters } from '../endpoint.ts'
import { noteImport } from './note_import.ts'

const route = createRoute({
  method: 'delete',
  path: '/api/v1/imports/{id}',
  operationId: 'deleteImport',
  tags: ['Imports'],
  summary: 'Forget an import and its file',
  description:
    'A preview under way is called off. Refused while the import is being applied: call that off first. A delivery that it has become stays, ' +
    'with its file.',
  ...permissionToChange('import_data'),
  request: { params: idParameters, query: noParameters },
  responses: changeAnswers({ 204: { description: 'It is forgotten' } }),
})

export const deleteImport = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const { imports } = context.get('product')
    const { register, file_name, undoes } = (await imports.one(id)).record
    await imports.forget(id)
    await noteImport(context, { id, action: 'import_discarded', before: { register, file_name, undoes } })
    return context.body(null, 204)
  },
})
