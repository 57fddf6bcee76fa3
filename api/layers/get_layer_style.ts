import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { defaultStyle } from '../../tiles/styles/default_style.ts'
import { rasterLegend, vectorLegend } from '../../tiles/styles/legend.ts'
import { maplibreLayers, maplibreRaster } from '../../tiles/styles/maplibre_layers.ts'
import { rasterSld, vectorSld } from '../../tiles/styles/write_sld.ts'
import { layerStyleQuery, maplibreStyle } from '../contract/catalogue/layer_style_answer.ts'
import { AppError } from '../contract/problem.ts'
import { type AppEnv, answers, idParameters, permission } from '../endpoint.ts'
import { layerAsSeen } from './layers_as_seen.ts'
import type { SeenLayer } from './seen_layer.ts'
import { type SeenRaster, seenRaster } from './seen_raster.ts'

const sldType = 'application/vnd.ogc.sld+xml'
const { 200: good, ...otherAnswers } = answers(maplibreStyle.openapi('MapLibreStyle'))

const route = createRoute({
  method: 'get',
  path: '/api/v1/layers/{id}/style',
  operationId: 'getLayerStyle',
  tags: ['Layers'],
  summary: 'How a layer is drawn, as a MapLibre style or as SLD',
  description:
    'The publisher’s style, else the product’s own; it names no field that the caller does not see. `format=maplibre` (unless told) is a style of this ' +
    'layer alone, its legend under `metadata`; `format=sld` is SLD 1.1. Tables have no style (404).',
  ...permission('read_public_answers'),
  request: { params: idParameters, query: layerStyleQuery },
  responses: {
    200: { ...good, content: { ...good.content, [sldType]: { schema: z.string() } } },
    ...otherAnswers,
  },
})

export const getLayerStyle = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const { format = 'maplibre' } = context.req.valid('query')
    const product = context.get('product')
    const seeing = { actor: context.get('actor'), sight: context.get('sight') }
    const layer = await layerAsSeen(product, id, seeing)
    const raster = await seenRaster(product, layer)
    if (raster ? !raster.shown : layer.geometry_kind === null)
      throw new AppError('not_found', `"${id}" has no places to draw, and so no style.`)
    if (format === 'sld') return context.body(sldOf(layer, raster), 200, { 'Content-Type': sldType })
    return context.json(maplibreOf(layer, raster, new URL(context.req.url).origin), 200)
  },
})

function sldOf(layer: SeenLayer, raster: SeenRaster | undefined): string {
  const { id, geometry_kind, description } = layer
  const title = description.title.sv || id
  return raster?.shown
    ? rasterSld({ id, title }, raster.shown)
    : vectorSld({ id, title, geometry_kind }, description.style ?? defaultStyle({ geometry_kind }))
}

function maplibreOf(
  layer: SeenLayer,
  raster: SeenRaster | undefined,
  origin: string,
): z.infer<typeof maplibreStyle> {
  const { id, geometry_kind, description } = layer
  const url = `${origin}/tiles/${id}.json`
  const named = { version: 8 as const, name: description.title.sv || id }
  if (raster?.shown)
    return {
      ...named,
      metadata: { legend: rasterLegend(raster.shown) },
      sources: { [id]: { type: 'raster', url, tileSize: 256 } },
      layers: [{ ...maplibreRaster({ id }, raster.shown) }],
    }
  const style = description.style ?? defaultStyle({ geometry_kind })
  return {
    ...named,
    metadata: { legend: vectorLegend(style, description.title) },
    sources: { [id]: { type: 'vector', url } },
    layers: maplibreLayers({ id, geometry_kind }, style).map((one) => ({ ...one })),
  }
}
