import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { AppError } from '../contract/problem.ts'
import { questionParameters } from '../contract/question.ts'
import { type AppEnv, permission } from '../endpoint.ts'
import { counted } from '../publishing/use/counted.ts'
import { questionOf } from '../question.ts'
import { keptTile } from './kept_tile.ts'
import { tileAddress } from './tile_address.ts'
import { tileResponses } from './tile_responses.ts'
import { visibleTiles } from './visible_tiles.ts'

export const tileType = 'application/vnd.mapbox-vector-tile'

const parameters = z.object({ layer: z.string(), z: z.string(), x: z.string(), 'y.mvt': z.string() })

const route = createRoute({
  method: 'get',
  path: '/tiles/{layer}/{z}/{x}/{y}.mvt',
  operationId: 'getTile',
  tags: ['Tiles'],
  summary: 'A tile of a map layer, as a Mapbox vector tile',
  description:
    'EPSG:3857, 4096 units to a side, y from the north. Geometry and ids: what holds at a date comes from the lists. Only tiles of ' +
    'shortage areas take `as_of`, `passed_m` and `share_pct`; with `as_of` they hold the areas listed at the date, with their `status`, ' +
    'without it every area and no status. Outside the matrix there is nothing (404).',
  ...permission('read_public_answers'),
  request: { params: parameters, query: z.strictObject(questionParameters) },
  responses: tileResponses(tileType),
})

export const getTile = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context, next) => {
    const { layer: id, z, x, 'y.mvt': y } = context.req.valid('param')
    // For the router both kinds of tiles have one path: the pictures of rasters are the next endpoint's.
    if (y.endsWith('.png')) {
      await next()
      return context.res
    }
    const query = context.req.valid('query')
    const product = context.get('product')
    const seeing = { actor: context.get('actor'), sight: context.get('sight') }
    const tiles = await visibleTiles(product, id, seeing)
    const address = tileAddress(z, x, y)
    if (!tiles.is_dated) refuseDate(id, query)
    else if (query.as_of === undefined) refuseSettingsAlone(query)
    const at = query.as_of === undefined ? undefined : questionOf(product, query)
    const tile = await keptTile(product, tiles, { address, at })
    if (!tile) return context.body(null, 204)
    if (tiles.is_published) counted(context, id, 'tiles')
    return context.body(tile, 200, { 'Content-Type': tileType })
  },
})

type Asked = { readonly [name in 'as_of' | 'passed_m' | 'share_pct']?: string | number | undefined }

function refuseDate(layer: string, { as_of, passed_m, share_pct }: Asked): void {
  refuse(
    { as_of, passed_m, share_pct },
    `is no parameter of ${layer}: only shortage-areas has tiles at a date`,
  )
}

function refuseSettingsAlone({ passed_m, share_pct }: Asked): void {
  refuse({ passed_m, share_pct }, 'changes only statuses, which a tile has when as_of is given too')
}

function refuse(given: Asked, detail: string): void {
  const faults = Object.entries(given)
    .filter(([, value]) => value !== undefined)
    .map(([parameter]) => ({ parameter, detail }))
  if (faults.length === 0) return
  throw new AppError(
    'bad_input',
    faults.map((fault) => `${fault.parameter} ${fault.detail}`).join('; '),
    faults,
  )
}
