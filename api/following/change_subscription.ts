import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { changeSubscription as keepChange } from '../../data/following/subscription/subscription.ts'
import { recordingAs } from '../access/recording_as.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../change.ts'
import { subscription, subscriptionChange } from '../contract/following/following.ts'
import { type AppEnv, idParameters } from '../endpoint.ts'
import { ownSubscription } from './own_follower.ts'
import { seenSubscription } from './seen_subscription.ts'

const route = createRoute({
  method: 'patch',
  path: '/api/v1/subscriptions/{id}',
  operationId: 'changeSubscription',
  tags: ['Following'],
  summary: 'Another pace or language; `paused: false` lets what was paused go on',
  description: 'What happened while it was paused comes in the next message.',
  ...permissionToChange('follow'),
  request: {
    params: idParameters,
    query: noParameters,
    body: jsonBody(subscriptionChange.openapi('SubscriptionChange')),
  },
  responses: changeAnswers({ 200: answered('As it is now', subscription.openapi('Subscription')) }),
})

export const changeSubscription = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const { paused, ...change } = context.req.valid('json')
    const actor = context.get('actor')
    const changed = await recordingAs(context, async (recording) => {
      const kept = await ownSubscription(recording.connection, actor, id)
      await keepChange(recording, kept, {
        pace: change.pace ?? kept.pace,
        language: change.language ?? kept.language,
        paused_because: paused === false ? null : kept.paused_because,
      })
      return ownSubscription(recording.connection, actor, id)
    })
    return context.json(await seenSubscription(context.get('product'), actor, changed), 200)
  },
})
