import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { account, identitiesOf } from '../../data/accounts/account/account.ts'
import { grantRole, lasting } from '../../data/accounts/grant/grant.ts'
import {
  invitationBySecret,
  type KeptInvitation,
  markAccepted,
} from '../../data/accounts/invitation/invitation.ts'
import type { Asked } from '../../data/accounts/recording.ts'
import { operator, publicActor } from '../access/permissions.ts'
import { recordingAs } from '../access/recording_as.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionAtDoor, tooManyTries } from '../change.ts'
import { ownAccount } from '../contract/people/account.ts'
import { invitationSecret } from '../contract/people/invitation.ts'
import { AppError } from '../contract/problem.ts'
import type { AppEnv } from '../endpoint.ts'
import { answerOwnAccount, isOperator, ownId } from '../own_account/own_account.ts'
import { opensDemo } from '../sign_in/demo/demo_conditions.ts'
import { noSuchInvitation } from './no_such_invitation.ts'
import { mayInviteTo } from './visible_invitation.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/invitations/accept',
  operationId: 'acceptInvitation',
  tags: ['Invitations'],
  summary: 'Takes the role that an invitation offers, for whoever is signed in',
  description:
    'An invitation holds once. Who has the role already keeps it as it is. It holds from the next request on; the answer is the account as it is now.',
  ...permissionAtDoor('accept_invitation', 'invitation'),
  request: { query: noParameters, body: jsonBody(invitationSecret.openapi('InvitationSecret')) },
  responses: changeAnswers({
    ...tooManyTries,
    200: answered('The account with its roles', ownAccount.openapi('OwnAccount')),
  }),
})

export const acceptInvitation = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { secret } = context.req.valid('json')
    const actor = context.get('actor')
    if (isOperator(actor))
      throw new AppError(
        'conflict',
        'The operator has no account that a role could be given to. Sign in with an account of your own first.',
      )
    const account_id = ownId(actor)
    const own = await recordingAs(context, async (recording) => {
      const { connection, now } = recording
      const invitation = await invitationBySecret(connection, now, secret)
      if (!invitation) throw noSuchInvitation()
      await demandOpen(context, connection, invitation)
      const grants = (await account(connection, account_id))?.grants ?? []
      await markAccepted(recording, invitation)
      if (!lasting(grants, invitation)) {
        const { role, organisation_id, association_id } = invitation
        const source = 'invitation'
        await grantRole(recording, account_id, { role, organisation_id, association_id, source })
      }
      return answerOwnAccount(connection, actor)
    })
    return context.json(own, 200)
  },
})

async function demandOpen(context: Context<AppEnv>, asked: Asked, invitation: KeptInvitation): Promise<void> {
  const { state, expires_at } = invitation
  if (state === 'accepted')
    throw new AppError(
      'conflict',
      'The invitation has been accepted already, and it holds once. Ask for a new one if it was not you.',
    )
  if (state === 'revoked')
    throw new AppError('conflict', 'The invitation was revoked. Ask whoever invited you for a new one.')
  if (state === 'expired')
    throw new AppError(
      'conflict',
      `The invitation held until ${expires_at}. Ask whoever invited you for a new one.`,
    )
  if (!(await mayStillInvite(context, asked, invitation)))
    throw new AppError(
      'conflict',
      'Whoever sent the invitation may no longer invite to this role. Ask whoever administers this installation for a new one.',
    )
}

/** Nobody gives by an open invitation what was taken from them since, and an invented person nothing where the demo is not open. */
async function mayStillInvite(
  context: Context<AppEnv>,
  asked: Asked,
  invitation: KeptInvitation,
): Promise<boolean> {
  const { invited_by } = invitation
  if (invited_by === operator.account_id) return true
  const inviter = await account(asked, invited_by)
  if (!inviter || inviter.is_blocked) return false
  const isInvented = (await identitiesOf(asked, invited_by)).some(({ provider }) => provider === 'demo')
  if (isInvented && !opensDemo(context)) return false
  return mayInviteTo({ ...publicActor, account_id: inviter.id, grants: inviter.grants }, invitation)
}
