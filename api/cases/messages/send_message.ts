import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { messagesOf, sendMessage as send } from '../../../data/cases/message/message.ts'
import type { CaseOwner } from '../../../data/cases/owner/case_owner.ts'
import type { Actor } from '../../access/permissions.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../../change.ts'
import { messageMade, messageSent } from '../../contract/cases/case_changes.ts'
import type { CaseSide } from '../../contract/cases/case_codes.ts'
import { type AppEnv, demand, idParameters } from '../../endpoint.ts'
import { mayHandle, onCase } from '../found_case.ts'
import { shownMessage } from '../one_case/shown_parts.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/cases/{id}/messages',
  operationId: 'sendMessage',
  tags: ['Cases'],
  summary:
    'Writes to the other side: an officer to the association, the association to those who handle its case',
  description:
    'Which side somebody is on follows from their right: who may handle cases writes as an officer.',
  ...permissionToChange('take_part_in_cases'),
  request: {
    params: idParameters,
    query: noParameters,
    body: jsonBody(messageSent.openapi('MessageSent')),
  },
  responses: changeAnswers({ 201: answered('It is sent', messageMade.openapi('Message')) }),
})

export const sendMessage = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const { text } = context.req.valid('json')
    const actor = context.get('actor')
    const sent = await onCase(context, { id, right: 'take_part_in_cases' }, async (recording, found) => {
      const side = sideOf(actor, found)
      const message_id = await send(recording, { application_id: id, side, text })
      const messages = await messagesOf(recording.connection, id)
      return messages.find((message) => message.id === message_id)
    })
    if (!sent) throw new Error('A message is not there that was just sent.')
    return context.json(shownMessage(sent, [], { actor, now: context.get('product').now() }), 201)
  },
})

/** In the association's name only its own people write: an officer whose token was not made for handling cases does not. */
function sideOf(actor: Actor, { association_ids }: CaseOwner): CaseSide {
  if (mayHandle(actor)) return 'officer'
  const isMember = actor.grants.some(
    ({ role, association_id }) =>
      role === 'association_member' && association_id !== null && association_ids.includes(association_id),
  )
  if (!isMember) demand(actor, 'handle_cases')
  return 'association'
}
