import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { makeAssessment as keepAssessment, oneAssessment } from '../../data/cases/assessment/assessment.ts'
import { changingAs } from '../access/changing_as.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../change.ts'
import { assessment, newAssessment } from '../contract/assessment.ts'
import { type AppEnv, idParameters } from '../endpoint.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/shortage-areas/{id}/assessments',
  operationId: 'makeAssessment',
  tags: ['Assessments'],
  summary: 'Sets a judgement beside the computed status of an area',
  description:
    'It is public, with its reason, and changes no status and no figure. The latest that is not withdrawn holds. With the header `Idempotency-Key` one that is sent twice is made once.',
  ...permissionToChange('assess_areas'),
  request: {
    params: idParameters,
    query: noParameters,
    body: jsonBody(newAssessment.openapi('NewAssessment')),
  },
  responses: changeAnswers({
    201: answered('It stands beside the status', assessment.openapi('Assessment')),
  }),
})

export const makeAssessment = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const made = await changingAs(context, async (recording) =>
      oneAssessment(recording.connection, await keepAssessment(recording, id, context.req.valid('json'))),
    )
    return context.json(made, 201)
  },
})
