import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import type { AppEnv } from '../../../endpoint.ts'
import { askingOf, askingParameters } from '../../asked/asking.ts'
import { wordsIn } from '../../asked/language.ts'
import { forEverybody, ogcAnswers } from '../../core/ogc_answers.ts'
import { tilesetsAnswer, tilesetsList, tilesetsOffered } from '../tilesets_list.ts'
import { chosenLayers, collectionsParameter, selectionQuery } from './chosen_layers.ts'

const route = createRoute({
  method: 'get',
  path: '/ogc/tiles',
  operationId: 'tiles.dataset.vector.getTileSetsList',
  tags: ['Tiles'],
  summary: 'The vector tilesets of everything',
  ...forEverybody,
  request: { query: z.strictObject({ ...askingParameters, ...collectionsParameter }) },
  responses: ogcAnswers(['json', tilesetsList], ['html']),
})

export const listDatasetTilesets = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { collections, ...asked } = context.req.valid('query')
    const asking = askingOf(context, asked, tilesetsOffered)
    const layers = await chosenLayers(asking, collections)
    const title = wordsIn(asking.language, asking.product.region.name)
    const query = selectionQuery(collections)
    return tilesetsAnswer(context, asking, { kind: 'vector', title, layers, query })
  },
})
