import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { endSubscription as endKept } from '../../data/following/subscription/subscription.ts'
import { recordingAs } from '../access/recording_as.ts'
import { changeAnswers, noParameters, permissionToChange } from '../change.ts'
import { type AppEnv, idParameters } from '../endpoint.ts'
import { ownSubscription } from './own_follower.ts'

const route = createRoute({
  method: 'delete',
  path: '/api/v1/subscriptions/{id}',
  operationId: 'endSubscription',
  tags: ['Following'],
  summary: 'Follows it no longer',
  description: 'What waits to be sent is not sent any more.',
  ...permissionToChange('follow'),
  request: { params: idParameters, query: noParameters },
  responses: changeAnswers({ 204: { description: 'It has ended' } }),
})

export const endSubscription = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    await recordingAs(context, async (recording) =>
      endKept(recording, await ownSubscription(recording.connection, context.get('actor'), id)),
    )
    return context.body(null, 204)
  },
})
