import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { byOf } from '../access/permissions.ts'
import { ownQuery } from '../contract/people/account.ts'
import { AppError } from '../contract/problem.ts'
import { type AppEnv, permission, volatile } from '../endpoint.ts'
import { exportAnswers, exportHeaders, notedExport } from './personal_export_answer.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/account/export',
  operationId: 'exportOwnAccount',
  tags: ['Own account'],
  summary: 'Everything that is kept of whoever asks, as a file to take along',
  description:
    'The account, its roles, sessions, tokens, invitations and deliveries, and what the audit log says by and about it. Secrets, and what ' +
    'is other people’s, are left out. The export is noted in the audit log.',
  ...permission('manage_own_account'),
  ...volatile,
  request: { query: ownQuery },
  responses: exportAnswers,
})

export const exportOwnAccount = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const product = context.get('product')
    const by = byOf(context.get('actor'))
    const found = await notedExport(product, { account_id: by.actor, by })
    if (!found) throw new AppError('not_found', 'There is no account any more. Sign in again.')
    return context.json(found, 200, exportHeaders(product))
  },
})
