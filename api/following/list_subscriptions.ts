import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { account } from '../../data/accounts/account/account.ts'
import { subscriptions as keptSubscriptions } from '../../data/following/subscription/subscription.ts'
import { subscriptions, subscriptionsQuery } from '../contract/following/following.ts'
import { subscriptionsAtMost } from '../contract/following/following_codes.ts'
import { type AppEnv, answers, permission, volatile } from '../endpoint.ts'
import { ownId } from '../own_account/own_account.ts'
import { seenSubscription } from './seen_subscription.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/subscriptions',
  operationId: 'listSubscriptions',
  tags: ['Following'],
  summary: 'What one follows, and how the messages get on',
  description:
    '`waiting` counts messages on their way, `given_up` those that could not be delivered in three days; `problem` is the codes of the last try that failed. ' +
    '`paused_because` says why nothing is sent any more. `sends_email` is false where the installation has no mail server.',
  ...permission('follow'),
  ...volatile,
  request: { query: subscriptionsQuery },
  responses: answers(subscriptions.openapi('Subscriptions')),
})

export const listSubscriptions = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const product = context.get('product')
    const actor = context.get('actor')
    const account_id = ownId(actor)
    const kept = await keptSubscriptions(product.database, { account_id })
    const items = await Promise.all(kept.map((one) => seenSubscription(product, actor, one)))
    const follower = await account(product.database, account_id)
    return context.json(
      {
        items,
        total: items.length,
        at_most: subscriptionsAtMost,
        email: follower?.email ?? null,
        sends_email: product.mail !== null,
      },
      200,
    )
  },
})
