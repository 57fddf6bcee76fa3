import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { addView } from '../../../data/cases/saved_view/saved_view.ts'
import { recordingAs } from '../../access/recording_as.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../../change.ts'
import { savedView, savedViewSent } from '../../contract/cases/saved_views.ts'
import type { AppEnv } from '../../endpoint.ts'
import { demandQueueQuery } from './demand_queue_query.ts'
import { foundOwnView, shownView } from './shown_view.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/case-views',
  operationId: 'addCaseView',
  tags: ['Cases'],
  summary: 'Saves the queue as it is filtered and ordered, under a name',
  description: '`query` is that of `GET /api/v1/cases`, without limit and offset.',
  ...permissionToChange('handle_cases'),
  request: { query: noParameters, body: jsonBody(savedViewSent.openapi('SavedViewSent')) },
  responses: changeAnswers({ 201: answered('It is saved', savedView.openapi('SavedView')) }),
})

export const addCaseView = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const sent = context.req.valid('json')
    demandQueueQuery(sent.query)
    const made = await recordingAs(context, async (recording) => {
      const asker = recording.by.actor
      const id = await addView(recording, sent)
      return shownView(await foundOwnView(recording.connection, asker, id), asker)
    })
    return context.json(made, 201)
  },
})
