import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { answerSupplement as answer } from '../../../data/cases/supplement/supplement.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../../change.ts'
import { supplement } from '../../contract/cases/case.ts'
import { supplementAnswered } from '../../contract/cases/case_changes.ts'
import type { AppEnv } from '../../endpoint.ts'
import { changedSupplement } from './changed_supplement.ts'
import { supplementParameters } from './found_supplement.ts'

const route = createRoute({
  method: 'put',
  path: '/api/v1/cases/{id}/supplements/{supplement_id}/answer',
  operationId: 'answerSupplement',
  tags: ['Cases'],
  summary: 'The association answers what it was asked to add',
  description:
    'Until an officer has closed it, it can be answered anew. Files are sent as attachments of the supplement. An officer may enter an answer that came ' +
    'another way. `edition` is the one that was read: another one by now is refused.',
  ...permissionToChange('take_part_in_cases'),
  request: {
    params: supplementParameters,
    query: noParameters,
    body: jsonBody(supplementAnswered.openapi('SupplementAnswered')),
  },
  responses: changeAnswers({ 200: answered('As it is now', supplement.openapi('Supplement')) }),
})

export const answerSupplement = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const named = { ...context.req.valid('param'), right: 'take_part_in_cases' } as const
    const sent = context.req.valid('json')
    return context.json(
      await changedSupplement(context, named, (recording, found) => answer(recording, found, sent)),
      200,
    )
  },
})
