import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { endDatesOf, setEndDate as set } from '../../../data/cases/end_date/end_date.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../../change.ts'
import { endDateSet, endDates } from '../../contract/cases/case_changes.ts'
import { type AppEnv, idParameters } from '../../endpoint.ts'
import { tellingPresent } from '../../telling_present.ts'
import { onCase } from '../found_case.ts'
import { shownEndDate } from '../one_case/shown_parts.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/cases/{id}/end-dates',
  operationId: 'setEndDate',
  tags: ['Cases'],
  summary: 'Sets by when the association is to be finished, or prolongs it with a reason',
  description:
    'The latest that was set holds, the others stay to be read. `based_on` is the id of the one that was read as holding: another one by now is refused.',
  ...permissionToChange('handle_cases'),
  request: {
    params: idParameters,
    query: noParameters,
    body: jsonBody(endDateSet.openapi('EndDateSet')),
  },
  responses: changeAnswers({
    201: answered('All of the case, the latest first', endDates.openapi('EndDates')),
  }),
})

export const setEndDate = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const sent = context.req.valid('json')
    const viewer = { actor: context.get('actor'), now: context.get('product').now() }
    const all = await tellingPresent(
      () =>
        onCase(context, { id, right: 'handle_cases' }, async (recording) => {
          await set(recording, { application_id: id, ...sent })
          return endDatesOf(recording.connection, id)
        }),
      async () => {
        const [holding] = await endDatesOf(context.get('product').database, id)
        return holding && shownEndDate(holding, viewer)
      },
    )
    return context.json({ items: all.map((one) => shownEndDate(one, viewer)), total: all.length }, 201)
  },
})
