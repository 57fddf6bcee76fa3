// What was drawn, as a question takes it: the kinds that a hand draws.
import type { NewQuestion } from '../../state/dialogue/dialogue.ts'

export function drawnGeometry(
  drawn: GeoJSON.Geometry | undefined,
): NonNullable<NewQuestion['geometry']> | null {
  if (!drawn || drawn.type === 'GeometryCollection' || drawn.type === 'MultiPoint') return null
  return { ...drawn, type: drawn.type }
}
