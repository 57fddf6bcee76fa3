import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { disallowHost as forgetHost } from '../../../data/sources/allowed_hosts/allowed_hosts.ts'
import { writtenHost } from '../../../data/sources/fetch/host.ts'
import { recordingAs } from '../../access/recording_as.ts'
import { changeAnswers, noParameters, permissionToChange } from '../../change.ts'
import { AppError } from '../../contract/problem.ts'
import { type AppEnv, idParameters } from '../../endpoint.ts'

const route = createRoute({
  method: 'delete',
  path: '/api/v1/allowed-hosts/{id}',
  operationId: 'disallowHost',
  tags: ['Sources'],
  summary: 'Allow a host no longer',
  description: 'Sources on it say so at their next refreshing; what was taken in from them stays.',
  ...permissionToChange('manage_publishing'),
  request: { params: idParameters, query: noParameters },
  responses: changeAnswers({ 204: { description: 'It is not allowed any more' } }),
})

export const disallowHost = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const was = await recordingAs(context, (recording) => forgetHost(recording, writtenHost(id) ?? id))
    if (!was)
      throw new AppError(
        'not_found',
        `The host ${id} is not allowed. GET /api/v1/allowed-hosts lists those that are.`,
      )
    return context.body(null, 204)
  },
})
