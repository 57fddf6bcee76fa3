import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { eraseAccount } from '../../data/personal_data/erase_account.ts'
import { recordingAs } from '../access/recording_as.ts'
import { changeAnswers, noParameters, permissionToChange } from '../change.ts'
import { type AppEnv, idParameters } from '../endpoint.ts'
import { foundPerson } from './found_person.ts'

const route = createRoute({
  method: 'delete',
  path: '/api/v1/people/{id}',
  operationId: 'erasePerson',
  tags: ['People'],
  summary:
    'Erases an account: name, e-mail address, roles, sessions, tokens, and personal values in the audit log',
  description:
    'It cannot be taken back. What the account did stays noted, under an id that then names nobody. To keep somebody out, block the account ' +
    'instead: after an erasure the person can sign in again and gets a new account.',
  ...permissionToChange('manage_people'),
  request: { params: idParameters, query: noParameters },
  responses: changeAnswers({ 204: { description: 'It is erased' } }),
})

export const erasePerson = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    await recordingAs(context, async (recording) => {
      await foundPerson(recording.connection, id)
      await eraseAccount(recording, id)
    })
    return context.body(null, 204)
  },
})
