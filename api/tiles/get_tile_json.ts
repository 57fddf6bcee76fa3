import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import type { SourceLayer, TileLayer } from '../../tiles/tile_layer.ts'
import type { Sight } from '../access/public_fields.ts'
import { licence } from '../api_info/licence.ts'
import { AppError } from '../contract/problem.ts'
import { asParameter } from '../contract/question.ts'
import { type TileJson, tileJson } from '../contract/tile_json.ts'
import { type AppEnv, answers, permission } from '../endpoint.ts'
import type { Product } from '../product.ts'
import { centreOf, layerBounds } from './layer_bounds.ts'
import { mapGroundReady } from './map_ground.ts'
import { isFieldSeen, visibleLayer } from './visible_layer.ts'

const route = createRoute({
  method: 'get',
  path: '/tiles/{layer}.json',
  operationId: 'getTileJson',
  tags: ['Tiles'],
  summary: 'What a map program must know to ask for a layer’s tiles (TileJSON 3.0.0)',
  description:
    'The address of the tiles, their zooms and bounds, and the source layers with those fields that the caller may see. Tiles beyond ' +
    '`maxzoom` are answered too, up to zoom 16; `maxzoom` is where enlarging a tile shows as much.',
  ...permission('read_public_answers'),
  request: { params: z.object({ 'layer.json': z.string() }), query: z.strictObject(asParameter) },
  responses: answers(tileJson.openapi('TileJson')),
})

export const getTileJson = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const name = context.req.valid('param')['layer.json']
    if (!name.endsWith('.json'))
      throw new AppError(
        'not_found',
        `There is nothing at ${context.req.path}. A layer is /tiles/{layer}.json.`,
      )
    const sight = context.get('sight')
    const layer = visibleLayer(name.replace(/\.json$/, ''), sight)
    const { origin } = new URL(context.req.url)
    return context.json(await described(context.get('product'), layer, { sight, origin }), 200)
  },
})

async function described(
  product: Product,
  layer: TileLayer,
  { sight, origin }: { sight: Sight; origin: string },
): Promise<TileJson> {
  const ground = layer.register ? undefined : await mapGroundReady(product)
  // The region's own places are the region's, not the source's that the layer names.
  const isOwn = layer.register !== undefined || (layer.id === 'places' && ground !== 'demo')
  const bounds = await layerBounds(product, layer)
  return {
    tilejson: '3.0.0',
    name: layer.title.sv,
    scheme: 'xyz',
    tiles: [`${origin}/tiles/${layer.id}/{z}/{x}/{y}.mvt`],
    minzoom: layer.zooms.from,
    maxzoom: layer.zooms.to,
    bounds: [...bounds],
    center: centreOf(bounds),
    attribution: (isOwn ? undefined : layer.attribution) ?? product.region.name.sv,
    licence: (isOwn ? undefined : layer.licence) ?? licence,
    vector_layers: layer.source_layers.map((source) => vectorLayer(layer, source, sight)),
  }
}

function vectorLayer(layer: TileLayer, source: SourceLayer, sight: Sight) {
  const seen = source.fields.filter((field) => isFieldSeen(layer, field, sight))
  return {
    id: source.id,
    description: layer.title.sv,
    geometry_kind: source.geometry_kind,
    minzoom: Math.max(source.zooms.from, layer.zooms.from),
    maxzoom: Math.min(source.zooms.to, layer.zooms.to),
    fields: Object.fromEntries(seen.map(({ name, type }) => [name, type])),
  }
}
