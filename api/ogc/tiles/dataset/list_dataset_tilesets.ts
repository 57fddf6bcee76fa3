import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import type { AppEnv } from '../../../endpoint.ts'
import { askingOf, askingParameters } from '../../asked/asking.ts'
import { wordsIn } from '../../asked/language.ts'
import { forEverybody, ogcAnswers } from '../../core/ogc_answers.ts'
import { tilesetsList, tilesetsListOf } from '../tilesets_list.ts'
import { chosenLayers, collectionsParameter, selectionQuery } from './chosen_layers.ts'

const offered = ['json'] as const

const route = createRoute({
  method: 'get',
  path: '/ogc/tiles',
  operationId: 'tiles.dataset.vector.getTileSetsList',
  tags: ['Tiles'],
  summary: 'The vector tilesets of everything',
  ...forEverybody,
  request: { query: z.strictObject({ ...askingParameters, ...collectionsParameter }) },
  responses: ogcAnswers(['json', tilesetsList]),
})

export const listDatasetTilesets = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { collections, ...asked } = context.req.valid('query')
    const asking = askingOf(context, asked, offered)
    const layers = await chosenLayers(asking, collections)
    const title = wordsIn(asking.language, asking.product.region.name)
    const query = selectionQuery(collections)
    return context.json(tilesetsListOf(context, asking, { kind: 'vector', title, layers, query }), 200)
  },
})
