import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { allowedHosts, allowHost as keepHost } from '../../../data/sources/allowed_hosts/allowed_hosts.ts'
import { writtenHost } from '../../../data/sources/fetch/host.ts'
import { recordingAs } from '../../access/recording_as.ts'
import { answered, changeAnswers, noParameters, permissionToChange } from '../../change.ts'
import { allowedHost } from '../../contract/catalogue/sources.ts'
import { AppError } from '../../contract/problem.ts'
import { type AppEnv, idParameters } from '../../endpoint.ts'

const allowed = allowedHost.openapi('AllowedHost')

const route = createRoute({
  method: 'put',
  path: '/api/v1/allowed-hosts/{id}',
  operationId: 'allowHost',
  tags: ['Sources'],
  summary: 'Allow sources to be fetched from a host',
  description:
    'The id is the host, such as `geodata.example.se`; with its port, such as `geodata.example.se:8443`, where that is not the usual one of https or http. That a host is allowed opens no address inside a network: every address that its name leads to is judged at each fetching.',
  ...permissionToChange('manage_publishing'),
  request: { params: idParameters, query: noParameters },
  responses: changeAnswers({
    200: answered('It was allowed already', allowed),
    201: answered('It is new', allowed),
  }),
})

export const allowHost = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const host = writtenHost(id)
    if (host === undefined)
      throw new AppError('not_found', `${id} is no host. Write its name alone, such as geodata.example.se.`)
    const { is_new, found } = await recordingAs(context, async (recording) => ({
      is_new: await keepHost(recording, host),
      found: (await allowedHosts(recording.connection)).find((one) => one.host === host),
    }))
    if (!found) throw new Error('A host is not there that was just allowed.')
    return context.json({ host, allowed_at: found.allowed_at }, is_new ? 201 : 200)
  },
})
