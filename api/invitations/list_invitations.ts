import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { invitations as keptInvitations } from '../../data/accounts/invitation/invitation.ts'
import { invitations, invitationsQuery } from '../contract/people/invitation.ts'
import { type AppEnv, answers, permission, volatile } from '../endpoint.ts'
import { page } from '../sorting.ts'
import { mayInviteTo, shownInvitation } from './visible_invitation.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/invitations',
  operationId: 'listInvitations',
  tags: ['Invitations'],
  summary: 'Who has been invited, the newest first, and what became of it',
  description:
    'A member sees the invitations to their own association, an officer those to every association, a publisher those to their own organisation, an ' +
    'administrator all.',
  ...permission('invite'),
  ...volatile,
  request: { query: invitationsQuery },
  responses: answers(invitations.openapi('Invitations')),
})

export const listInvitations = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { database, now } = context.get('product')
    const actor = context.get('actor')
    const all = await keptInvitations(database, now())
    const visible = all.filter((one) => mayInviteTo(actor, one))
    const items = page(visible, context.req.valid('query')).map((one) => shownInvitation(context, one))
    return context.json({ items, total: visible.length }, 200)
  },
})
