import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { rasterSld, vectorSld } from '../../../tiles/styles/write_sld.ts'
import type { AppEnv } from '../../endpoint.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import { seenRaster } from '../../layers/seen_raster.ts'
import { type Asking, askingOf, askingParameters } from '../asked/asking.ts'
import { contentTypeOf } from '../asked/representation.ts'
import { collectionParameters } from '../collections/collection_as_seen.ts'
import { forEverybody, ogcAnswers } from '../core/ogc_answers.ts'
import { styleOf } from './drawn_collection.ts'
import { styleDocument, styleDocumentOf } from './style_document.ts'
import { demandStyle, styledAs } from './styled.ts'

const offered = ['style', 'sld'] as const

const route = createRoute({
  method: 'get',
  path: '/ogc/collections/{collectionId}/styles/{styleId}',
  operationId: 'getCollectionStyle',
  tags: ['Styles'],
  summary: 'How a collection is drawn, as a MapLibre style or as SLD',
  description:
    'The publisher’s style, else the product’s own; it names no field that the caller does not see. As a MapLibre style it stands on tiles of this server, with statuses at the date that ' +
    '`datetime` says, today unless told. SLD 1.1 (`f=sld`) is for features, as QGIS and GeoServer read it.',
  ...forEverybody,
  request: {
    params: collectionParameters.extend({ styleId: z.string() }),
    query: z.strictObject({ ...askingParameters, datetime: z.string().max(100).optional() }),
  },
  responses: ogcAnswers(['style', styleDocument], ['sld']),
})

export const getCollectionStyle = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { datetime, ...asked } = context.req.valid('query')
    const asking = askingOf(context, asked, offered)
    const { collectionId, styleId } = context.req.valid('param')
    const { title, collection, drawn } = await styledAs(asking, { collectionId, datetime })
    demandStyle(styleId)
    const { representation } = asking
    const text =
      representation === 'sld' && collection
        ? await sldOf(asking, collection, title)
        : JSON.stringify(styleDocumentOf(title, drawn))
    return context.body(text, 200, { 'Content-Type': contentTypeOf(representation) })
  },
})

async function sldOf({ product }: Asking, seen: SeenLayer, title: string): Promise<string> {
  const { id, geometry_kind } = seen
  const raster = await seenRaster(product, seen)
  return raster?.shown
    ? rasterSld({ id, title }, raster.shown)
    : vectorSld({ id, title, geometry_kind }, styleOf(seen))
}
