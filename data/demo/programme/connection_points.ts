// Where an area's local net can join the backbone.
import { distanceToRing, isInBounds, isInRing, type Point } from '../ground/planar.ts'
import type { Random } from '../random.ts'
import type { ShortageArea } from './shortage_areas.ts'

export type ConnectionPoint = Point & {
  readonly id: string
  readonly project_id: string
  readonly kind: string
  readonly in_service_from: string
}

/** A point's id, project and kind. */
export function pointKeys(project_id: string, points: readonly ConnectionPoint[], random: Random) {
  const drawn = random.next()
  return {
    id: `AP-${String(points.length + 1).padStart(3, '0')}`,
    project_id,
    kind: drawn < 0.46 ? 'copper_station' : drawn < 0.66 ? 'radio_link_station' : 'new',
  }
}

/** Near the middle of the village, well inside its own area and in no other. */
export function pointIn(area: ShortageArea, areas: readonly ShortageArea[], random: Random): Point {
  for (;;) {
    const tried = {
      x: area.village.x + random.between(-220, 220),
      y: area.village.y + random.between(-220, 220),
    }
    const isIn = isInRing(area.ring, tried) && distanceToRing(area.ring, tried) > 20
    const isElsewhere = areas.some(
      (other) => other !== area && isInBounds(other.bounds, tried) && isInRing(other.ring, tried),
    )
    if (isIn && !isElsewhere) return tried
  }
}
