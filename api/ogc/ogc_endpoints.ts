// Every endpoint of the OGC API. Its contract is /ogc/api, apart from that of /api/v1.
import { getCollection } from './collections/get_collection.ts'
import { listCollections } from './collections/list_collections.ts'
import { getConformance } from './core/get_conformance.ts'
import { getLanding } from './core/get_landing.ts'
import { getItem } from './features/get_item.ts'
import { listItems } from './features/list_items.ts'
import { getMapTileset, getVectorTileset } from './tiles/get_collection_tileset.ts'
import { getMapTile } from './tiles/get_map_tile.ts'
import { getTileMatrixSet } from './tiles/get_tile_matrix_set.ts'
import { getVectorTile } from './tiles/get_vector_tile.ts'
import { listMapTilesets, listVectorTilesets } from './tiles/list_collection_tilesets.ts'
import { listTileMatrixSets } from './tiles/list_tile_matrix_sets.ts'

export const ogcEndpoints = [
  getLanding,
  getConformance,
  listCollections,
  getCollection,
  listItems,
  getItem,
  listTileMatrixSets,
  getTileMatrixSet,
  listVectorTilesets,
  getVectorTileset,
  getVectorTile,
  listMapTilesets,
  getMapTileset,
  getMapTile,
] as const
