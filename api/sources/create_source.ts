import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { organisation } from '../../data/accounts/organisation/organisation.ts'
import { addSource } from '../../data/sources/kept/kept_source.ts'
import { byOf } from '../access/permissions.ts'
import { recordingAs } from '../access/recording_as.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../change.ts'
import { newSource, source } from '../contract/catalogue/sources.ts'
import { AppError } from '../contract/problem.ts'
import { type AppEnv, demand } from '../endpoint.ts'
import { demandAddress } from './allowed_hosts/demand_address.ts'
import { ownSource } from './own_source.ts'
import { shownSource } from './shown_source.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/sources',
  operationId: 'createSource',
  tags: ['Sources'],
  summary: 'Register a source: a service or a folder whose layers are then taken in without being uploaded',
  description:
    'It is looked at in the background: follow its `state`, then see its layers and approve those that shall be taken in. `kind` is `ogc_api_features` (the address of its landing page), `wfs` (of its capabilities), `arcgis_rest` (of a FeatureServer, a MapServer or a directory of services) or `folder` (the name of a folder that whoever runs the server has made in the data folder, below `sources/` and the organisation’s id). Metadata as ISO 19139 can come from a catalogue (`csw`) or a web-accessible folder (`waf`). Addresses lie on hosts that an administrator has allowed.',
  ...permissionToChange('publish_layers'),
  request: { query: noParameters, body: jsonBody(newSource.openapi('NewSource')) },
  responses: changeAnswers({
    201: answered('It is registered, and is being looked at', source.openapi('Source')),
  }),
})

export const createSource = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const {
      organisation: organisation_id,
      kind,
      title,
      address,
      metadata,
      schedule,
    } = context.req.valid('json')
    const product = context.get('product')
    const actor = context.get('actor')
    demand(actor, 'publish_layers', { organisation_id })
    const made = await recordingAs(context, async (recording) => {
      if (!(await organisation(recording.connection, recording.now, organisation_id)))
        throw new AppError(
          'bad_input',
          `There is no organisation with the id ${organisation_id}. GET /api/v1/organisations lists them.`,
        )
      await demandAddress(recording.connection, { kind, address, metadata })
      const [metadata_kind, metadata_address] = metadata ? [metadata.kind, metadata.address] : [null, null]
      const id = await addSource(recording, {
        organisation_id,
        kind,
        title,
        address,
        metadata_kind,
        metadata_address,
        schedule,
      })
      return ownSource(recording.connection, actor, id)
    })
    product.sources.refresh(made, byOf(actor))
    return context.json(shownSource(product, made), 201)
  },
})
