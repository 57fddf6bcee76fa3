import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { tokensOf } from '../../data/accounts/token/token.ts'
import { ownQuery, ownTokens } from '../contract/people/account.ts'
import { type AppEnv, answers, permission, volatile } from '../endpoint.ts'
import { ownId } from './own_account.ts'
import { shownToken } from './own_token.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/account/tokens',
  operationId: 'listOwnTokens',
  tags: ['Own account'],
  summary: 'One’s API tokens, the newest first: those that expired or were revoked too',
  description: 'The secret of a token is told once, when it is made, and cannot be read again.',
  ...permission('manage_own_account'),
  ...volatile,
  request: { query: ownQuery },
  responses: answers(ownTokens.openapi('OwnTokens')),
})

export const listOwnTokens = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { database, now } = context.get('product')
    const tokens = await tokensOf(database, ownId(context.get('actor')))
    const items = tokens.map((token) => shownToken(token, now()))
    return context.json({ items, total: items.length }, 200)
  },
})
