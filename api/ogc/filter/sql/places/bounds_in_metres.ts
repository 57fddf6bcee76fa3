// How far a place reaches in EPSG:3006, in which features have their bounds. Its edges are bent there: 33 points on each, and as much again as they can rise
// between two (1/1000 of its size) on every side.
import { type KnownCrs, knownCrs, projectionOf } from '../../../../../data/raster/crs/known_crs.ts'
import type { FeaturesCrs } from '../../../features/crs/features_crs.ts'
import { type Position, type Reach, reachOf } from './written_place.ts'

/** Where EPSG:3006 can be counted in, in degrees. */
const countedIn: Reach = [-5, 45, 35, 80]
const steps = 32

const projections = new Map<string, ReturnType<typeof projectionOf>>()

/** Undefined for what reaches further than can be counted in: only the places themselves tell then. */
export function boundsInMetres(reach: Reach, { code }: FeaturesCrs): Reach | undefined {
  if (code === 'EPSG:3006') return reach
  const points: Position[] = []
  for (const [x, y] of edges(reach)) {
    const degrees = projection(code).inverse(x, y)
    if (!degrees || !isCounted(degrees)) return undefined
    const metres = projection('EPSG:3006').forward(...degrees)
    if (!metres) return undefined
    points.push(metres)
  }
  const [x_min, y_min, x_max, y_max] = reachOf(points)
  const more = (x_max - x_min + y_max - y_min) / 1000 + 1
  return [x_min - more, y_min - more, x_max + more, y_max + more]
}

function isCounted([longitude, latitude]: Position): boolean {
  const [west, south, east, north] = countedIn
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north
}

function edges([x_min, y_min, x_max, y_max]: Reach): Position[] {
  return Array.from({ length: steps + 1 }, (_, step) => {
    const x = x_min + ((x_max - x_min) * step) / steps
    const y = y_min + ((y_max - y_min) * step) / steps
    const four: Position[] = [
      [x, y_min],
      [x, y_max],
      [x_min, y],
      [x_max, y],
    ]
    return four
  }).flat()
}

function projection(code: string): ReturnType<typeof projectionOf> {
  const kept = projections.get(code)
  if (kept) return kept
  const crs: KnownCrs | undefined = knownCrs(Number(code.replace('EPSG:', '')))
  if (!crs) throw new Error(`${code} is offered and not known.`)
  const made = projectionOf(crs)
  projections.set(code, made)
  return made
}
