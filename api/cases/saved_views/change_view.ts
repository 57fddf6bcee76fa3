import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { changeView } from '../../../data/cases/saved_view/saved_view.ts'
import { recordingAs } from '../../access/recording_as.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../../change.ts'
import { savedView, savedViewSent } from '../../contract/cases/saved_views.ts'
import { type AppEnv, idParameters } from '../../endpoint.ts'
import { demandQueueQuery } from './demand_queue_query.ts'
import { foundOwnView, shownView } from './shown_view.ts'

const route = createRoute({
  method: 'put',
  path: '/api/v1/case-views/{id}',
  operationId: 'changeCaseView',
  tags: ['Cases'],
  summary: 'Changes a saved view of one’s own: its name, what it shows, whether others see it',
  description: 'A shared one is changed for everybody who sees it.',
  ...permissionToChange('handle_cases'),
  request: {
    params: idParameters,
    query: noParameters,
    body: jsonBody(savedViewSent.openapi('SavedViewSent')),
  },
  responses: changeAnswers({ 200: answered('As it is now', savedView.openapi('SavedView')) }),
})

export const changeCaseView = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const sent = context.req.valid('json')
    demandQueueQuery(sent.query)
    const changed = await recordingAs(context, async (recording) => {
      const asker = recording.by.actor
      await changeView(recording, await foundOwnView(recording.connection, asker, id), sent)
      return shownView(await foundOwnView(recording.connection, asker, id), asker)
    })
    return context.json(changed, 200)
  },
})
