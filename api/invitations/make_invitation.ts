import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import {
  invitationById,
  makeInvitation as keepInvitation,
} from '../../data/accounts/invitation/invitation.ts'
import { recordingAs } from '../access/recording_as.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../change.ts'
import { pagePaths } from '../contract/page_paths.ts'
import { invitationDays, madeInvitation, newInvitation } from '../contract/people/invitation.ts'
import { type AppEnv, demand } from '../endpoint.ts'
import { invitationMail } from '../mail/invitation_mail.ts'
import { demandNamed } from '../people/named_in_grant.ts'
import { shownInvitation } from './visible_invitation.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/invitations',
  operationId: 'makeInvitation',
  tags: ['Invitations'],
  summary: 'Invites somebody to a role, by a link',
  description:
    'A member of an association may invite to it, an officer to every association, a publisher to their organisation, an administrator to every role. The answer holds the link, this once: ' +
    `whoever has it and signs in within ${invitationDays} days may take the role, once. With an e-mail address it is sent there too, where the installation has a mail ` +
    'server; `is_mailed` tells whether that server took it. Where it did not, give the link to the person yourself.',
  ...permissionToChange('invite'),
  request: { query: noParameters, body: jsonBody(newInvitation.openapi('NewInvitation')) },
  responses: changeAnswers({
    201: answered('It is made; the link is told this once', madeInvitation.openapi('MadeInvitation')),
  }),
})

export const makeInvitation = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { language, ...wanted } = context.req.valid('json')
    const { organisation_id, association_id, email } = wanted
    const actor = context.get('actor')
    demand(actor, 'invite', { organisation_id, association_id })
    const { invitation, secret } = await recordingAs(context, async (recording) => {
      await demandNamed(recording, wanted)
      const { id, secret } = await keepInvitation(recording, wanted)
      const invitation = await invitationById(recording.connection, recording.now, id)
      if (!invitation) throw new Error('An invitation is not there that was just made.')
      return { invitation, secret }
    })
    const { url, mail, region } = context.get('product')
    const link = `${url}${pagePaths.invitation}#${secret}`
    // After the transaction: a mail server may be slow or down, and the invitation stands all the same.
    const is_mailed =
      email !== null &&
      mail !== null &&
      (await mail.send({ to: email, ...invitationMail({ invitation, link, language, region }) }))
    return context.json({ invitation: shownInvitation(context, invitation), link, is_mailed }, 201)
  },
})
