import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { grantRole, lasting } from '../../data/accounts/grant/grant.ts'
import { recordingAs } from '../access/recording_as.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../change.ts'
import { keptGrant } from '../contract/people/account.ts'
import { newGrant } from '../contract/people/people.ts'
import { AppError } from '../contract/problem.ts'
import { type AppEnv, idParameters } from '../endpoint.ts'
import { foundPerson } from './found_person.ts'
import { demandNamed } from './named_in_grant.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/people/{id}/grants',
  operationId: 'grantRoleToPerson',
  tags: ['People'],
  summary: 'Gives an account a role',
  description:
    'A publisher’s names the organisation, an association member’s the association, and every other role neither. It holds from the next request on.',
  ...permissionToChange('manage_people'),
  request: {
    params: idParameters,
    query: noParameters,
    body: jsonBody(newGrant.openapi('NewGrant')),
  },
  responses: changeAnswers({ 201: answered('It is given', keptGrant.openapi('Grant')) }),
})

export const grantRoleToPerson = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const role = context.req.valid('json')
    const made = await recordingAs(context, async (recording) => {
      const { connection } = recording
      const { grants } = await foundPerson(connection, id)
      await demandNamed(recording, role)
      if (lasting(grants, role)) throw new AppError('conflict', 'The account has this role already.')
      const grant_id = await grantRole(recording, id, { ...role, source: 'administrator' })
      const grant = (await foundPerson(connection, id)).grants.find((one) => one.id === grant_id)
      if (!grant) throw new Error('A role is not there that was just given.')
      return grant
    })
    return context.json(made, 201)
  },
})
