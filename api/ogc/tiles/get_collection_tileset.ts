import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { tileJson } from '../../contract/catalogue/tile_json.ts'
import type { AppEnv } from '../../endpoint.ts'
import { askingOf, askingQuery } from '../asked/asking.ts'
import { contentTypeOf } from '../asked/representation.ts'
import { collectionAsSeen, collectionParameters } from '../collections/collection_as_seen.ts'
import { forEverybody, ogcAnswers } from '../core/ogc_answers.ts'
import type { TileKind } from '../links/addresses.ts'
import { demandTiles } from './collection_tiles.ts'
import { tileset, tilesetAddress, tilesetLayers, tilesetOf, tilesetTitle } from './tileset.ts'
import { tilesetAnswer, tilesetOffered } from './tileset_answer.ts'
import { demandKnownSet } from './web_mercator_quad.ts'

export const getVectorTileset = endpoint('vector', '/ogc/collections/{collectionId}/tiles/{tileMatrixSetId}')
export const getMapTileset = endpoint('map', '/ogc/collections/{collectionId}/map/tiles/{tileMatrixSetId}')

function endpoint<Path extends string>(kind: TileKind, path: Path) {
  const route = createRoute({
    method: 'get',
    path,
    operationId: `tiles.collection.${kind}.getTileSet`,
    tags: ['Tiles'],
    summary: kind === 'map' ? 'The map tiles of a raster' : 'The vector tiles of a collection',
    description:
      'Where the tiles are, how far they reach and what is in them: as the OGC’s tileset metadata, or as TileJSON (`f=tilejson`).',
    ...forEverybody,
    request: { params: collectionParameters.extend({ tileMatrixSetId: z.string() }), query: askingQuery },
    responses: ogcAnswers(['json', tileset], ['tilejson', tileJson], ['html']),
  })
  return defineOpenAPIRoute<typeof route, AppEnv, boolean>({
    route,
    handler: async (context) => {
      const { collectionId, tileMatrixSetId } = context.req.valid('param')
      const asking = askingOf(context, context.req.valid('query'), tilesetOffered)
      const collection = await collectionAsSeen(asking, collectionId)
      const layer = await demandTiles(asking, kind, collection)
      demandKnownSet(tileMatrixSetId)
      if (asking.representation === 'tilejson') {
        const described = await layer.tiles.json(asking.addresses.url)
        const tiles = [`${tilesetAddress(asking, kind, collection.id)}/{z}/{y}/{x}`]
        return context.body(JSON.stringify({ ...described, tiles }), 200, {
          'Content-Type': contentTypeOf('tilejson'),
        })
      }
      const title = tilesetTitle(asking, collection)
      const told = tilesetOf(asking, { kind, title, collection, layers: [layer] })
      const layers = await tilesetLayers(asking, [layer])
      return tilesetAnswer(context, asking, { told: { ...told, layers }, kind, collection })
    },
  })
}
