// Every endpoint of the OGC API. Its contract is /ogc/api, apart from that of /api/v1.
import { getCollection } from './collections/get_collection.ts'
import { listCollections } from './collections/list_collections.ts'
import { getConformance } from './core/get_conformance.ts'
import { getLanding } from './core/get_landing.ts'
import { getItem } from './features/get_item.ts'
import { listItems } from './features/list_items.ts'

export const ogcEndpoints = [
  getLanding,
  getConformance,
  listCollections,
  getCollection,
  listItems,
  getItem,
] as const
