// The distance to the backbone inherits the classification of the backbone's geometry; all else of an area is public.

import type { Sight } from '../access/public_fields.ts'
import type { ShortageArea } from '../contract/shortage_area.ts'

export function seesDistance(sight: Sight): boolean {
  return sight.sees('backbone-projects', 'geometry') && sight.sees('connection-points', 'geometry')
}

export function withoutDistance<Area extends ShortageArea>(area: Area): Omit<Area, 'nearest_backbone_m'> {
  const { nearest_backbone_m: _, ...rest } = area
  return rest
}
