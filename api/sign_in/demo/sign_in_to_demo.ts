import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { keepSession } from '../../access/session_in_cookie.ts'
import { changeAnswers, jsonBody, noParameters, permissionAtDoor, tooManyTries } from '../../change.ts'
import { demoPerson } from '../../contract/people/sign_in.ts'
import { AppError } from '../../contract/problem.ts'
import type { AppEnv } from '../../endpoint.ts'
import { beginSession, formerSession } from '../begin_session.ts'
import { demandDemo } from './demo_conditions.ts'
import { demoPeople } from './demo_people.ts'
import { makeDemoPerson } from './make_demo_person.ts'

const route = createRoute({
  method: 'post',
  path: '/sign-in/demo',
  operationId: 'signInToDemo',
  tags: ['Sign-in'],
  summary: 'Step in as one of the demo’s invented people',
  description:
    'Only with demo data, on the machine on which the server runs, from its own page: `demo_people` of `/api/v1/sign-in-ways` says whether and as whom.',
  ...permissionAtDoor('sign_in', 'sign_in'),
  request: { query: noParameters, body: jsonBody(demoPerson.openapi('DemoPerson')) },
  responses: {
    ...changeAnswers({ 204: { description: 'Signed in: the session is in the cookie' } }),
    ...tooManyTries,
  },
})

export const signInToDemo = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    demandDemo(context)
    const { person: id } = context.req.valid('json')
    const person = demoPeople.find((one) => one.id === id)
    if (!person)
      throw new AppError('bad_input', `person must be one of ${demoPeople.map((one) => one.id).join(', ')}.`)
    const { database, now } = context.get('product')
    const former = await formerSession(context)
    const secret = await database.record(async (connection, note) => {
      const recording = { connection, note, by: { actor: 'demo' }, now: now() }
      const account_id = await makeDemoPerson(recording, person)
      const by = { actor: account_id, via: 'demo' }
      return beginSession({ ...recording, by }, { account_id, provider: 'demo', context, former })
    })
    keepSession(context, secret)
    return context.body(null, 204)
  },
})
