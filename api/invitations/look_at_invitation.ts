import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { invitationBySecret } from '../../data/accounts/invitation/invitation.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionAtDoor, tooManyTries } from '../change.ts'
import { invitationOffer, invitationSecret } from '../contract/people/invitation.ts'
import type { AppEnv } from '../endpoint.ts'
import { noSuchInvitation } from './no_such_invitation.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/invitations/look',
  operationId: 'lookAtInvitation',
  tags: ['Invitations'],
  summary: 'What an invitation offers, to whoever has its link',
  description:
    'It changes nothing, and is no GET so that the secret stands in no address. `state` tells whether it can still be accepted.',
  ...permissionAtDoor('sign_in', 'invitation'),
  request: { query: noParameters, body: jsonBody(invitationSecret.openapi('InvitationSecret')) },
  responses: changeAnswers({
    ...tooManyTries,
    200: answered('What it offers', invitationOffer.openapi('InvitationOffer')),
  }),
})

export const lookAtInvitation = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { secret } = context.req.valid('json')
    const { database, now } = context.get('product')
    const found = await invitationBySecret(database, now(), secret)
    if (!found) throw noSuchInvitation()
    const { id, role, organisation_name, association_name, expires_at, state, invited_by_name } = found
    if (invited_by_name !== null) context.get('reading').add('invitation', id)
    return context.json(
      { role, organisation_name, association_name, expires_at, state, invited_by_name },
      200,
    )
  },
})
