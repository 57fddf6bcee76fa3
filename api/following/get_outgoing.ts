import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { outgoingStates } from '../../data/following/outgoing/outgoing_states.ts'
import { outgoing, subscriptionsQuery } from '../contract/following/following.ts'
import { type AppEnv, answers, permission, volatile } from '../endpoint.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/outgoing-messages',
  operationId: 'getOutgoingMessages',
  tags: ['Following'],
  summary: 'How the messages to all followers get on: those that wait, fail, or were given up',
  description:
    'Codes and counts, without addresses. A message is tried again after a minute, then twice as long each time, a day at most, and given up after three.',
  ...permission('manage_people'),
  ...volatile,
  request: { query: subscriptionsQuery },
  responses: answers(outgoing.openapi('OutgoingMessages')),
})

export const getOutgoingMessages = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => context.json(await outgoingStates(context.get('product').database), 200),
})
