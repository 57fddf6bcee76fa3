import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { ownAccount, ownQuery } from '../contract/people/account.ts'
import { type AppEnv, answers, permission, volatile } from '../endpoint.ts'
import { answerOwnAccount } from './own_account.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/account',
  operationId: 'getOwnAccount',
  tags: ['Own account'],
  summary: 'Who is signed in, with which roles, and what they may do',
  description:
    'Whoever holds the administrator’s token, or came by the link that the server printed, is the operator: `is_operator` is true, and there is no ' +
    'name, e-mail address or role. What is answered to a token made for a machine is refused here: an account is a person’s.',
  ...permission('manage_own_account'),
  ...volatile,
  request: { query: ownQuery },
  responses: answers(ownAccount.openapi('OwnAccount')),
})

export const getOwnAccount = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) =>
    context.json(await answerOwnAccount(context.get('product').database, context.get('actor')), 200),
})
