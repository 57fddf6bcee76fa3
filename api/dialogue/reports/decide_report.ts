import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { decideReport as keepDecision } from '../../../data/dialogue/report/report.ts'
import { changingAs } from '../../access/changing_as.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../../change.ts'
import { decidedReport, reportDecision } from '../../contract/dialogue/report.ts'
import { pathOf } from '../../contract/page_paths.ts'
import { type AppEnv, idParameters } from '../../endpoint.ts'
import { reportMail } from '../../mail/report_mail.ts'
import { outcomeOf, shownReports } from './shown_report.ts'

const route = createRoute({
  method: 'put',
  path: '/api/v1/reports/{id}/decision',
  operationId: 'decideReport',
  tags: ['Reports'],
  summary: 'Says where a report stands, and what came of it in words for everybody',
  description:
    '`accepted` where something was corrected, `declined` where it was not. `delivery_id` names the delivery that corrected it. Whoever left an e-mail address is told once it is decided, ' +
    'and again where the decision is changed. `edition` is the one that was read; where somebody has decided since, nothing is changed.',
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
    const { kept, report } = await changingAs(context, async (recording) => {
      const { after } = await keepDecision(recording, id, context.req.valid('json'))
      const [shown] = await shownReports(recording.connection, [after])
      return { kept: after, report: shown }
    })
    if (!report) throw new Error('A report that was decided is not shown.')
    const { url, mail, region } = context.get('product')
    const outcome = outcomeOf(kept)
    const link = `${url}${pathOf('report_outcome', id)}`
    // After the transaction: a mail server may be slow or down, and the decision stands all the same.
    const is_mailed =
      outcome !== undefined &&
      kept.email !== null &&
      mail !== null &&
      (await mail.send({ to: kept.email, ...reportMail({ outcome, link, language: kept.language, region }) }))
    context.get('reading').add('report', id)
    return context.json({ report, is_mailed }, 200)
  },
})
