import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { removeView } from '../../../data/cases/saved_view/saved_view.ts'
import { recordingAs } from '../../access/recording_as.ts'
import { changeAnswers, noParameters, permissionToChange } from '../../change.ts'
import { type AppEnv, idParameters } from '../../endpoint.ts'
import { foundOwnView } from './shown_view.ts'

const route = createRoute({
  method: 'delete',
  path: '/api/v1/case-views/{id}',
  operationId: 'removeCaseView',
  tags: ['Cases'],
  summary: 'Removes a saved view of one’s own, for those too with whom it was shared',
  description: 'What others have shared stays.',
  ...permissionToChange('handle_cases'),
  request: { params: idParameters, query: noParameters },
  responses: changeAnswers({ 204: { description: 'It is gone' } }),
})

export const removeCaseView = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    await recordingAs(context, async (recording) =>
      removeView(recording, await foundOwnView(recording.connection, recording.by.actor, id)),
    )
    return context.body(null, 204)
  },
})
