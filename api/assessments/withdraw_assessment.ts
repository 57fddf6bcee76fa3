import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import {
  withdrawAssessment as keepWithdrawal,
  oneAssessment,
} from '../../data/cases/assessment/assessment.ts'
import { changingAs } from '../access/changing_as.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../change.ts'
import { assessment, assessmentWithdrawal } from '../contract/assessment.ts'
import { type AppEnv, idParameters } from '../endpoint.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/assessments/{id}/withdraw',
  operationId: 'withdrawAssessment',
  tags: ['Assessments'],
  summary: 'Withdraws an assessment, with a reason: it stays to be read, and no longer holds',
  description: 'The computed status is not touched by it. What has been withdrawn cannot be withdrawn again.',
  ...permissionToChange('assess_areas'),
  request: {
    params: idParameters,
    query: noParameters,
    body: jsonBody(assessmentWithdrawal.openapi('AssessmentWithdrawal')),
  },
  responses: changeAnswers({
    200: answered('The assessment as it is now', assessment.openapi('Assessment')),
  }),
})

export const withdrawAssessment = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const { reason } = context.req.valid('json')
    const withdrawn = await changingAs(context, async (recording) => {
      await keepWithdrawal(recording, id, reason)
      return oneAssessment(recording.connection, id)
    })
    return context.json(withdrawn, 200)
  },
})
