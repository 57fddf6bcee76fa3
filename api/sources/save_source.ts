import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { changeSource } from '../../data/sources/kept/kept_source.ts'
import { recordingAs } from '../access/recording_as.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../change.ts'
import { changedSource, source } from '../contract/catalogue/sources.ts'
import { type AppEnv, idParameters } from '../endpoint.ts'
import { demandAddress } from './allowed_hosts/demand_address.ts'
import { ownSource } from './own_source.ts'
import { shownSource } from './shown_source.ts'

const route = createRoute({
  method: 'put',
  path: '/api/v1/sources/{id}',
  operationId: 'saveSource',
  tags: ['Sources'],
  summary: 'Change what is said of a source',
  description:
    'Its kind and organisation stay. What the next refreshing finds is then told as ever: layers that a new address does not have are gone.',
  ...permissionToChange('publish_layers'),
  request: {
    params: idParameters,
    query: noParameters,
    body: jsonBody(changedSource.openapi('ChangedSource')),
  },
  responses: changeAnswers({ 200: answered('As it is now', source.openapi('Source')) }),
})

export const saveSource = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const { title, address, metadata, schedule } = context.req.valid('json')
    const actor = context.get('actor')
    const saved = await recordingAs(context, async (recording) => {
      const found = await ownSource(recording.connection, actor, id)
      await demandAddress(recording.connection, { kind: found.kind, address, metadata })
      const [metadata_kind, metadata_address] = metadata ? [metadata.kind, metadata.address] : [null, null]
      await changeSource(recording, found, { title, address, metadata_kind, metadata_address, schedule })
      return ownSource(recording.connection, actor, id)
    })
    return context.json(shownSource(context.get('product'), saved), 200)
  },
})
