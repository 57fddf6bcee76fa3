// A rectangle of another CRS in the metres of EPSG:3006, where its edges are bent. Here and not by the engine, to which every transformation in a statement costs
// some milliseconds before the first row.
import proj4 from 'proj4'
import type { FeaturesCrs } from '../crs/features_crs.ts'
import type { Box } from './asked_bbox.ts'

export type BoxInMetres = {
  /** At least as large. */
  readonly reach: Box
  /** Wholly within; upside down where there is none. */
  readonly inner: Box
  /** As well-known text; undefined where it reaches further than EPSG:3006 can be counted in. */
  readonly outline: string | undefined
}

const everywhere: Box = [-1e12, -1e12, 1e12, 1e12]
const nowhere: Box = [1e12, 1e12, -1e12, -1e12]

/** In the units of each kind of CRS. */
const countedIn: Readonly<Record<'degrees' | 'sweref' | 'mercator', Box>> = {
  degrees: [-5, 45, 35, 80],
  sweref: [-1_000_000, 5_000_000, 2_000_000, 8_900_000],
  mercator: [-556_000, 5_630_000, 3_890_000, 15_500_000],
}

export function boxInMetres(box: Box, crs: FeaturesCrs): BoxInMetres {
  if (crs.code === 'EPSG:3006') return { reach: box, inner: box, outline: ring(straight(box)) }
  const cut = within(box, domainOf(crs))
  if (!cut) return { reach: everywhere, inner: nowhere, outline: undefined }
  const { edges, corners } = bentEdges(cut, crs)
  const [south, east, north, west] = edges
  const inner: Box = [
    Math.max(...west.map(([x]) => x)) + margin_m,
    Math.max(...south.map(([, y]) => y)) + margin_m,
    Math.min(...east.map(([x]) => x)) - margin_m,
    Math.min(...north.map(([, y]) => y)) - margin_m,
  ]
  if (cut.some((one, index) => one !== box[index])) return { reach: everywhere, inner, outline: undefined }
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  const reach: Box = [
    Math.min(...xs) - margin_m,
    Math.min(...ys) - margin_m,
    Math.max(...xs) + margin_m,
    Math.max(...ys) + margin_m,
  ]
  return { reach, inner, outline: ring(corners) }
}

/** More than an edge can rise between two of its points. */
const margin_m = 1
/** Between two points so far apart no edge in Sweden rises by more than a centimetre. */
const step_m = 500
const pointsOfEdge = { at_least: 8, at_most: 2000 } as const

type Place = readonly [x: number, y: number]

function domainOf({ is_geographic, is_north_first }: FeaturesCrs): Box {
  return countedIn[is_geographic ? 'degrees' : is_north_first ? 'sweref' : 'mercator']
}

function within(box: Box, domain: Box): Box | undefined {
  const cut: Box = [
    Math.max(box[0], domain[0]),
    Math.max(box[1], domain[1]),
    Math.min(box[2], domain[2]),
    Math.min(box[3], domain[3]),
  ]
  return cut[0] > cut[2] || cut[1] > cut[3] ? undefined : cut
}

function bentEdges(box: Box, crs: FeaturesCrs) {
  const { forward } = proj4(crs.definition, metres)
  const inMetres = (place: Place): Place => {
    const [x, y] = forward([...place])
    return [x ?? 0, y ?? 0]
  }
  const edge = (from: Place, to: Place): Place[] => {
    const [start, end] = [inMetres(from), inMetres(to)]
    const length = Math.hypot(end[0] - start[0], end[1] - start[1])
    const steps = Math.min(Math.max(Math.ceil(length / step_m), pointsOfEdge.at_least), pointsOfEdge.at_most)
    return Array.from({ length: steps + 1 }, (_, step) =>
      inMetres([from[0] + ((to[0] - from[0]) * step) / steps, from[1] + ((to[1] - from[1]) * step) / steps]),
    )
  }
  const [a, b, c, d] = straight(box)
  const edges = [edge(a, b), edge(b, c), edge(c, d), edge(d, a)] as const
  return { edges, corners: edges.flat() }
}

const metres = '+proj=utm +zone=33 +ellps=GRS80 +units=m +no_defs'

/** South-west, south-east, north-east, north-west. */
function straight([x_min, y_min, x_max, y_max]: Box) {
  return [
    [x_min, y_min],
    [x_max, y_min],
    [x_max, y_max],
    [x_min, y_max],
  ] as const
}

function ring(places: readonly Place[]): string {
  const closed = [...places, ...places.slice(0, 1)]
  return `POLYGON ((${closed.map(([x, y]) => `${x} ${y}`).join(', ')}))`
}
