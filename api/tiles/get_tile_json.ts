import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { tileJson } from '../contract/catalogue/tile_json.ts'
import { AppError } from '../contract/problem.ts'
import { asParameter } from '../contract/question.ts'
import { type AppEnv, answers, permission } from '../endpoint.ts'
import { visibleTiles } from './visible_tiles.ts'

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
    const seeing = { actor: context.get('actor'), sight: context.get('sight') }
    const tiles = await visibleTiles(context.get('product'), name.replace(/\.json$/, ''), seeing)
    const { origin } = new URL(context.req.url)
    return context.json(await tiles.json(origin), 200)
  },
})
