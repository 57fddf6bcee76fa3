// Every endpoint of the OGC API. Its contract is /ogc/api, apart from that of /api/v1.
import { getCollection } from './collections/get_collection.ts'
import { listCollections } from './collections/list_collections.ts'
import { getConformance } from './core/get_conformance.ts'
import { getLanding } from './core/get_landing.ts'
import { getItem } from './features/get_item.ts'
import { listItems } from './features/list_items.ts'
import { getCatalogue } from './records/get_catalogue.ts'
import { getCatalogueSortables } from './records/get_catalogue_sortables.ts'
import { getRecord } from './records/get_record.ts'
import { listRecords } from './records/list_records.ts'
import { getQueryables } from './schemas/get_queryables.ts'
import { getSchema } from './schemas/get_schema.ts'
import { getSortables } from './schemas/get_sortables.ts'
import { getCollectionStyle } from './styles/get_collection_style.ts'
import { getStyle } from './styles/get_style.ts'
import { getCollectionStyleMetadata, getStyleMetadata } from './styles/get_style_metadata.ts'
import { listCollectionStyles, listStyles } from './styles/list_styles.ts'
import { getDatasetTile } from './tiles/dataset/get_dataset_tile.ts'
import { getDatasetTileset } from './tiles/dataset/get_dataset_tileset.ts'
import { listDatasetTilesets } from './tiles/dataset/list_dataset_tilesets.ts'
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
  // Before the collections whose id is a parameter.
  getCatalogue,
  getCatalogueSortables,
  listRecords,
  getRecord,
  getCollection,
  getSchema,
  getQueryables,
  getSortables,
  listItems,
  getItem,
  listTileMatrixSets,
  getTileMatrixSet,
  listDatasetTilesets,
  getDatasetTileset,
  getDatasetTile,
  listVectorTilesets,
  getVectorTileset,
  getVectorTile,
  listMapTilesets,
  getMapTileset,
  getMapTile,
  listStyles,
  getStyle,
  getStyleMetadata,
  listCollectionStyles,
  getCollectionStyle,
  getCollectionStyleMetadata,
] as const
