import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { byOf } from '../access/permissions.ts'
import { ownQuery } from '../contract/people/account.ts'
import { AppError } from '../contract/problem.ts'
import { type AppEnv, idParameters, permission, volatile } from '../endpoint.ts'
import { exportAnswers, exportHeaders, notedExport } from './personal_export_answer.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/people/{id}/export',
  operationId: 'exportPerson',
  tags: ['People'],
  summary: 'Everything that is kept of one person, as a file: for whoever asks what is kept of them',
  description: 'As the person’s own export. It is noted in the audit log.',
  ...permission('manage_people'),
  ...volatile,
  request: { params: idParameters, query: ownQuery },
  responses: exportAnswers,
})

export const exportPerson = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const product = context.get('product')
    const found = await notedExport(product, { account_id: id, by: byOf(context.get('actor')) })
    if (!found) throw new AppError('not_found', `There is no account ${id}. Their ids are in /api/v1/people.`)
    return context.json(found, 200, exportHeaders(product))
  },
})
