import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { removeSource as forgetSource } from '../../data/sources/kept/kept_source.ts'
import { recordingAs } from '../access/recording_as.ts'
import { changeAnswers, noParameters, permissionToChange } from '../change.ts'
import { type AppEnv, idParameters } from '../endpoint.ts'
import { ownSource } from './own_source.ts'

const route = createRoute({
  method: 'delete',
  path: '/api/v1/sources/{id}',
  operationId: 'removeSource',
  tags: ['Sources'],
  summary: 'Forget a source',
  description: 'Layers that came from it stay as they are, and are not renewed any more.',
  ...permissionToChange('publish_layers'),
  request: { params: idParameters, query: noParameters },
  responses: changeAnswers({ 204: { description: 'It is gone' } }),
})

export const removeSource = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const { database, sources } = context.get('product')
    const actor = context.get('actor')
    await ownSource(database, actor, id)
    await sources.callOff(id)
    await recordingAs(context, async (recording) =>
      forgetSource(recording, await ownSource(recording.connection, actor, id)),
    )
    return context.body(null, 204)
  },
})
