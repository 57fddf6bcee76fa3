import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { setBlocked } from '../../data/accounts/account/block_account.ts'
import { recordingAs } from '../access/recording_as.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../change.ts'
import { personChange, personRecord } from '../contract/people/people.ts'
import { AppError } from '../contract/problem.ts'
import { type AppEnv, idParameters } from '../endpoint.ts'
import { foundPerson } from './found_person.ts'
import { shownPerson } from './shown_person.ts'

const route = createRoute({
  method: 'patch',
  path: '/api/v1/people/{id}',
  operationId: 'changePerson',
  tags: ['People'],
  summary: 'Blocks an account, or unblocks it',
  description:
    'Blocking ends its sessions, and neither they nor its API tokens open anything from then on. After unblocking the person signs in anew; tokens ' +
    'that have neither expired nor been revoked hold again. Name and e-mail address come from the sign-in provider and are changed there.',
  ...permissionToChange('manage_people'),
  request: {
    params: idParameters,
    query: noParameters,
    body: jsonBody(personChange.openapi('PersonChange')),
  },
  responses: changeAnswers({ 200: answered('As it is now', personRecord.openapi('Person')) }),
})

export const changePerson = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const { is_blocked } = context.req.valid('json')
    if (is_blocked && id === context.get('actor').account_id)
      throw new AppError(
        'conflict',
        'You cannot block your own account, since you would be shut out at once. Ask another administrator, or erase the account.',
      )
    const person = await recordingAs(context, async (recording) => {
      await setBlocked(recording, await foundPerson(recording.connection, id), is_blocked)
      return foundPerson(recording.connection, id)
    })
    return context.json(shownPerson(context, person), 200)
  },
})
