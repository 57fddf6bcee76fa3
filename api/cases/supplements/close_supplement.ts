import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { closeSupplement as close } from '../../../data/cases/supplement/supplement.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../../change.ts'
import { supplement } from '../../contract/cases/case.ts'
import { supplementClosed } from '../../contract/cases/case_changes.ts'
import type { AppEnv } from '../../endpoint.ts'
import { changedSupplement } from './changed_supplement.ts'
import { supplementParameters } from './found_supplement.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/cases/{id}/supplements/{supplement_id}/close',
  operationId: 'closeSupplement',
  tags: ['Cases'],
  summary: 'An officer accepts the answer, or withdraws what was asked',
  description:
    'What is closed is answered no more. `edition` is the one that was read: another one by now is refused.',
  ...permissionToChange('handle_cases'),
  request: {
    params: supplementParameters,
    query: noParameters,
    body: jsonBody(supplementClosed.openapi('SupplementClosed')),
  },
  responses: changeAnswers({ 200: answered('As it is now', supplement.openapi('Supplement')) }),
})

export const closeSupplement = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const named = { ...context.req.valid('param'), right: 'handle_cases' } as const
    const sent = context.req.valid('json')
    return context.json(
      await changedSupplement(context, named, (recording, found) => close(recording, found, sent)),
      200,
    )
  },
})
