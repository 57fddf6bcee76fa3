// Every map layer that has tiles, in the order in which a reader meets them.
import { addresses } from './layers/addresses/layer.ts'
import { applications } from './layers/applications/layer.ts'
import { backboneProjects } from './layers/backbone_projects/layer.ts'
import { connectionPoints } from './layers/connection_points/layer.ts'
import { municipalities } from './layers/municipalities/layer.ts'
import { places } from './layers/places/layer.ts'
import { shortageAreas } from './layers/shortage_areas/layer.ts'
import { surroundings } from './layers/surroundings/layer.ts'
import type { TileLayer } from './tile_layer.ts'

export const tileLayers: readonly TileLayer[] = [
  shortageAreas,
  municipalities,
  addresses,
  applications,
  backboneProjects,
  connectionPoints,
  places,
  surroundings,
]
