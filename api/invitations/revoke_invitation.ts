import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { invitationById, revokeInvitation as revoke } from '../../data/accounts/invitation/invitation.ts'
import { recordingAs } from '../access/recording_as.ts'
import { changeAnswers, noParameters, permissionToChange } from '../change.ts'
import { AppError } from '../contract/problem.ts'
import { type AppEnv, idParameters } from '../endpoint.ts'
import { mayInviteTo } from './visible_invitation.ts'

const route = createRoute({
  method: 'delete',
  path: '/api/v1/invitations/{id}',
  operationId: 'revokeInvitation',
  tags: ['Invitations'],
  summary: 'Revokes an invitation: its link opens nothing any more',
  description: 'One that has been accepted cannot be revoked: the role is taken from the account instead.',
  ...permissionToChange('invite'),
  request: { params: idParameters, query: noParameters },
  responses: changeAnswers({ 204: { description: 'It is revoked' } }),
})

export const revokeInvitation = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const actor = context.get('actor')
    await recordingAs(context, async (recording) => {
      const invitation = await invitationById(recording.connection, recording.now, id)
      if (!invitation || !mayInviteTo(actor, invitation))
        throw new AppError(
          'not_found',
          'None of the invitations that you see has this id. GET /api/v1/invitations lists them.',
        )
      if (invitation.state === 'accepted')
        throw new AppError(
          'conflict',
          'The invitation has been accepted. Whoever administers this installation can take the role away.',
        )
      if (invitation.state !== 'revoked') await revoke(recording, invitation)
    })
    return context.body(null, 204)
  },
})
