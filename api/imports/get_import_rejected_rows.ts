import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { rejectedQuery } from '../contract/deliveries/import.ts'
import { AppError } from '../contract/problem.ts'
import { rejectedContent, rejectedRows } from '../deliveries/rejected_rows.ts'
import { type AppEnv, answers, idParameters, permission, volatile } from '../endpoint.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/imports/{id}/rejected-rows',
  operationId: 'getImportRejectedRows',
  tags: ['Imports'],
  summary:
    'The rows that a previewed import would reject, as CSV or Excel, each with its line and the reason',
  description: 'Ready to be corrected and sent anew. Only while the import is previewed.',
  ...permission('import_data'),
  ...volatile,
  request: { params: idParameters, query: rejectedQuery },
  responses: { ...answers(z.string()), 200: { description: 'The rows', content: rejectedContent } },
})

export const getImportRejectedRows = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const { format } = context.req.valid('query')
    const product = context.get('product')
    const { rejected } = (await product.imports.previewed(id)).files
    if (!rejected) throw new AppError('not_found', 'This import would reject no rows.')
    context.get('reading').add('import', id)
    const { body, headers } = await rejectedRows(product, { csv: rejected, name: 'rejected-rows', format })
    return context.body(body, 200, headers)
  },
})
