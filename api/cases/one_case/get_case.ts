import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { paidOf } from '../../../data/cases/payment/payment.ts'
import { sqlFile } from '../../../data/database/sql_file.ts'
import { today } from '../../../data/today.ts'
import { applicationsAt } from '../../applications/applications_at.ts'
import { applicationEvent, coveredArea } from '../../contract/application.ts'
import { caseAnswer, caseQuery } from '../../contract/cases/case.ts'
import { type AppEnv, answers, idParameters, permission, volatile } from '../../endpoint.ts'
import { endOfCase } from '../end_of_case.ts'
import { foundCase, mayHandle } from '../found_case.ts'
import { ageOf } from './age_of.ts'
import { keptCase } from './kept_case.ts'
import { noteWhatIsRead } from './note_what_is_read.ts'
import { shownContact, shownEndDate, shownMessage, shownPayment, shownSupplement } from './shown_parts.ts'
import { unansweredSince } from './unanswered_since.ts'

const eventsSql = sqlFile(import.meta.url, '../../applications/application_events.sql')
const areasSql = sqlFile(import.meta.url, '../../applications/application_areas.sql')

const route = createRoute({
  method: 'get',
  path: '/api/v1/cases/{id}',
  operationId: 'getCase',
  tags: ['Cases'],
  summary:
    'One case, whole: where the application stands, what is asked, written, paid and due, and whom to ask',
  description:
    'For those who handle cases, and for the people of the association whose application it is: by the rule of associations, by its number or, without ' +
    'one, its name. Another’s case is refused, whether it is there or not. Who handles it, and the names of officers, are for officers.',
  ...permission('take_part_in_cases'),
  ...volatile,
  request: { params: idParameters, query: caseQuery },
  responses: answers(caseAnswer.openapi('Case')),
})

export const getCase = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const product = context.get('product')
    const actor = context.get('actor')
    const now = product.now()
    const kept = await product.database.snapshot(async (connection) => {
      const owner = await foundCase(connection, actor, { id, right: 'take_part_in_cases' })
      return { owner, ...(await keptCase(connection, owner)) }
    })
    noteWhatIsRead(context, id, kept)
    const caller = { sight: context.get('sight'), signal: context.req.raw.signal }
    const as_of = today(now)
    const [found, events, areas] = await Promise.all([
      applicationsAt(product, { id, as_of }, caller),
      product.database.rows(eventsSql, { id }, applicationEvent),
      product.database.rows(areasSql, { id }, coveredArea),
    ])
    const [application] = found.items
    if (!application) throw new Error('An application is gone that was just found.')
    const viewer = { actor, now }
    const paid_sek = paidOf(kept.payments)
    const ends_on = kept.end_dates[0]?.ends_on ?? null
    const seesHandler = mayHandle(actor)
    return context.json(
      {
        as_of,
        ...application,
        association_id: kept.owner.association_ids[0] ?? null,
        ...ageOf(events, as_of),
        events,
        areas,
        supplements: kept.supplements.map((one) => shownSupplement(one, kept.attachments, viewer)),
        messages: kept.messages.map((one) => shownMessage(one, kept.attachments, viewer)),
        unanswered_since: unansweredSince(kept.messages),
        end_dates: kept.end_dates.map((one) => shownEndDate(one, viewer)),
        ends_on,
        ...endOfCase({ ends_on, as_of, status: application.status }),
        payments: kept.payments.map((one) => shownPayment(one, viewer)),
        paid_sek,
        left_sek: application.granted_sek === null ? null : application.granted_sek - paid_sek,
        has_handler: kept.handler !== undefined,
        handler_id: seesHandler ? (kept.handler?.account_id ?? null) : null,
        handler_name: seesHandler ? (kept.handler?.name ?? null) : null,
        contacts: kept.contacts.map(shownContact),
        may_handle: seesHandler,
      },
      200,
    )
  },
})
