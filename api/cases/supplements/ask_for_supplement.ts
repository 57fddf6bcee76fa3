import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { askForSupplement as ask, supplementsOf } from '../../../data/cases/supplement/supplement.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../../change.ts'
import { supplementAsked, supplementMade } from '../../contract/cases/case_changes.ts'
import { type AppEnv, demand, idParameters } from '../../endpoint.ts'
import { demandNotPast } from '../demanded_dates.ts'
import { foundCase, onCase } from '../found_case.ts'
import { shownSupplement } from '../one_case/shown_parts.ts'
import { deliverAskedEvent } from './deliver_asked_event.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/cases/{id}/supplements',
  operationId: 'askForSupplement',
  tags: ['Cases'],
  summary: 'Asks the association to add something to its application, by a day',
  description:
    'The status in the register is the authority’s and stays, unless `also_event` enters the event `supplement_requested` of today too, as a delivery: ' +
    'that takes the right to import as well.',
  ...permissionToChange('handle_cases'),
  request: {
    params: idParameters,
    query: noParameters,
    body: jsonBody(supplementAsked.openapi('SupplementAsked')),
  },
  responses: changeAnswers({ 201: answered('It is asked', supplementMade.openapi('SupplementMade')) }),
})

export const askForSupplement = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const { what, due_on, also_event } = context.req.valid('json')
    const actor = context.get('actor')
    const now = context.get('product').now()
    if (also_event) demand(actor, 'import_data')
    demandNotPast({ parameter: 'due_on', date: due_on, now })
    // Before it is written: where the register refuses it nothing is asked, and whoever tries again finds the event there.
    if (also_event) await foundCase(context.get('product').database, actor, { id, right: 'handle_cases' })
    const delivery = also_event ? await deliverAskedEvent(context, id) : null
    const asked = await onCase(context, { id, right: 'handle_cases' }, async (recording) => {
      const supplement_id = await ask(recording, { application_id: id, what, due_on })
      const [made] = await supplementsOf(recording.connection, id, supplement_id)
      return made
    })
    if (!asked) throw new Error('A supplement is not there that was just asked for.')
    const supplement = shownSupplement(asked, [], { actor, now })
    return context.json({ supplement, delivery }, 201)
  },
})
