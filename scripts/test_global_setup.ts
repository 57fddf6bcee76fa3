// Before the first test: where the extension lies is looked up once and holds for every process that a test starts.
import { findSpatialExtension } from '../data/database/spatial_extension.ts'

export function setup() {
  process.env.BRISTKARTAN_SPATIAL = findSpatialExtension()
}
