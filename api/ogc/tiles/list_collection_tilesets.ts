import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import type { AppEnv } from '../../endpoint.ts'
import { askingOf, askingQuery } from '../asked/asking.ts'
import { collectionAsSeen, collectionParameters } from '../collections/collection_as_seen.ts'
import { forEverybody, ogcAnswers } from '../core/ogc_answers.ts'
import type { TileKind } from '../links/addresses.ts'
import { demandTiles } from './collection_tiles.ts'
import { tilesetTitle } from './tileset.ts'
import { tilesetsAnswer, tilesetsList, tilesetsOffered } from './tilesets_list.ts'

export const listVectorTilesets = endpoint('vector', '/ogc/collections/{collectionId}/tiles')
export const listMapTilesets = endpoint('map', '/ogc/collections/{collectionId}/map/tiles')

function endpoint<Path extends string>(kind: TileKind, path: Path) {
  const route = createRoute({
    method: 'get',
    path,
    operationId: `tiles.collection.${kind}.getTileSetsList`,
    tags: ['Tiles'],
    summary: kind === 'map' ? 'The map tilesets of a raster' : 'The vector tilesets of a collection',
    ...forEverybody,
    request: { params: collectionParameters, query: askingQuery },
    responses: ogcAnswers(['json', tilesetsList], ['html']),
  })
  return defineOpenAPIRoute<typeof route, AppEnv, boolean>({
    route,
    handler: async (context) => {
      const asking = askingOf(context, context.req.valid('query'), tilesetsOffered)
      const collection = await collectionAsSeen(asking, context.req.valid('param').collectionId)
      const layer = await demandTiles(asking, kind, collection)
      const title = tilesetTitle(asking, collection)
      return tilesetsAnswer(context, asking, { kind, title, collection, layers: [layer] })
    },
  })
}
