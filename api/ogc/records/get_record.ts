import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { AppError } from '../../contract/problem.ts'
import type { AppEnv } from '../../endpoint.ts'
import { layersAsSeen } from '../../layers/layers_as_seen.ts'
import { askingOf } from '../asked/asking.ts'
import { contentTypeOf } from '../asked/representation.ts'
import { crs84 } from '../collections/crs_uris.ts'
import { forEverybody, ogcAnswers } from '../core/ogc_answers.ts'
import { catalogueId } from '../links/addresses.ts'
import { ownLinks } from '../links/link.ts'
import { recordPage } from '../pages/catalogue/record_page.ts'
import { record, recordOf } from './record.ts'
import { recordsParameters } from './records_parameters.ts'

const offered = ['geojson', 'html'] as const
const { f, lang, as, crs } = recordsParameters

const route = createRoute({
  method: 'get',
  path: `/ogc/collections/${catalogueId}/items/{recordId}`,
  operationId: 'getRecord',
  tags: ['Records'],
  summary: 'A layer as a record of the catalogue',
  ...forEverybody,
  request: {
    params: z.object({ recordId: z.string().min(1).max(200) }),
    query: z.strictObject({ f, lang, as, crs }),
  },
  responses: ogcAnswers(['geojson', record], ['html']),
})

export const getRecord = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const asking = askingOf(context, context.req.valid('query'), offered)
    const { recordId } = context.req.valid('param')
    const layers = await layersAsSeen(asking.product, asking.seeing)
    const found = layers.find(({ id }) => id === recordId)
    if (!found)
      throw new AppError(
        'not_found',
        `There is no record "${recordId}". Those that there are stand in /ogc/collections/${catalogueId}/items.`,
      )
    const told = recordOf(asking, found, ownLinks(context, asking, offered))
    if (asking.representation === 'html')
      return context.body(await recordPage(context, asking, { offered, seen: found, record: told }), 200)
    return context.body(JSON.stringify(told), 200, {
      'Content-Type': contentTypeOf('geojson'),
      'Content-Crs': `<${crs84}>`,
    })
  },
})
