import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { decideReport as keepDecision } from '../../../data/dialogue/report/report.ts'
import { putReportAnswer } from '../../../data/following/outgoing/report_answer.ts'
import { changingAs } from '../../access/changing_as.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../../change.ts'
import { decidedReport, reportDecision } from '../../contract/dialogue/report.ts'
import { type AppEnv, idParameters } from '../../endpoint.ts'
import { outcomeOf, shownReports } from './shown_report.ts'

const route = createRoute({
  method: 'put',
  path: '/api/v1/reports/{id}/decision',
  operationId: 'decideReport',
  tags: ['Reports'],
  summary: 'Says where a report stands, and what came of it in words for everybody',
  description:
    '`accepted` where something was corrected, `declined` where it was not. `delivery_id` names the delivery that corrected it. Whoever left an e-mail address is told once it is decided, ' +
    'and again where the decision is changed: the e-mail is tried for three days. `edition` is the one that was read; where somebody has decided since, nothing is changed.',
  ...permissionToChange('answer_reports'),
  request: {
    params: idParameters,
    query: noParameters,
    body: jsonBody(reportDecision.openapi('ReportDecision')),
  },
  responses: changeAnswers({
    200: answered('The report as it is now', decidedReport.openapi('DecidedReport')),
  }),
})

export const decideReport = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const has_mail = context.get('product').mail !== null
    const { report, is_mailed } = await changingAs(context, async (recording) => {
      const { connection, now } = recording
      const { after } = await keepDecision(recording, id, context.req.valid('json'))
      const is_mailed = has_mail && after.email !== null && outcomeOf(after) !== undefined
      if (is_mailed) await putReportAnswer(connection, after, now)
      const [report] = await shownReports(connection, [after])
      return { report, is_mailed }
    })
    if (!report) throw new Error('A report that was decided is not shown.')
    context.get('reading').add('report', id)
    return context.json({ report, is_mailed }, 200)
  },
})
