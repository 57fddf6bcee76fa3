import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import type { AppEnv } from '../../../endpoint.ts'
import { askingOf, askingParameters } from '../../asked/asking.ts'
import { wordsIn } from '../../asked/language.ts'
import { contentTypeOf } from '../../asked/representation.ts'
import { forEverybody, ogcAnswers } from '../../core/ogc_answers.ts'
import { tileset, tilesetLayers, tilesetOf } from '../tileset.ts'
import { tilesetAnswer, tilesetOffered } from '../tileset_answer.ts'
import { demandKnownSet } from '../web_mercator_quad.ts'
import { chosenLayers, collectionsParameter, selectionQuery } from './chosen_layers.ts'
import { datasetTileJson, datasetTileJsonOf } from './dataset_tile_json.ts'

const route = createRoute({
  method: 'get',
  path: '/ogc/tiles/{tileMatrixSetId}',
  operationId: 'tiles.dataset.vector.getTileSet',
  tags: ['Tiles'],
  summary: 'The vector tiles of everything',
  description:
    'Every collection with vector tiles that the caller sees, or those that `collections` names by id or address: where the tiles are, how far they reach and what is in them, ' +
    'as the OGC’s tileset metadata or as TileJSON (`f=tilejson`).',
  ...forEverybody,
  request: {
    params: z.object({ tileMatrixSetId: z.string() }),
    query: z.strictObject({ ...askingParameters, ...collectionsParameter }),
  },
  responses: ogcAnswers(['json', tileset], ['tilejson', datasetTileJson], ['html']),
})

export const getDatasetTileset = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    demandKnownSet(context.req.valid('param').tileMatrixSetId)
    const { collections, ...asked } = context.req.valid('query')
    const asking = askingOf(context, asked, tilesetOffered)
    const layers = await chosenLayers(asking, collections)
    const query = selectionQuery(collections)
    if (asking.representation === 'tilejson')
      return context.body(JSON.stringify(await datasetTileJsonOf(asking, layers, query)), 200, {
        'Content-Type': contentTypeOf('tilejson'),
      })
    const title = wordsIn(asking.language, asking.product.region.name)
    const told = tilesetOf(asking, { kind: 'vector', title, layers, query })
    const described = await tilesetLayers(asking, layers)
    return tilesetAnswer(context, asking, { told: { ...told, layers: described }, kind: 'vector' })
  },
})
