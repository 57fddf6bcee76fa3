// The reference systems of rasters that the product can put on the map, as proj4 writes them. Sources: https://epsg.org and Lantmäteriet.
import proj4 from 'proj4'
import { swedishCrs } from '../../reading/columns/swedish_crs.ts'

export type KnownCrs = {
  /** Such as EPSG:3006. */
  readonly code: string
  readonly definition: string
  readonly is_geographic: boolean
}

/** A place in the CRS, easting or longitude first. */
export type Place = [x: number, y: number]
export type Projection = {
  /** Undefined where the CRS has no such place. */
  forward(longitude: number, latitude: number): Place | undefined
  inverse(x: number, y: number): Place | undefined
}

/** SWEREF 99, ETRS 89 and WGS 84 are the same to within a metre, which is what every map program assumes. */
const european = '+ellps=GRS80 +towgs84=0,0,0,0,0,0,0'
const worldwide = '+datum=WGS84'
const rt90 = '+ellps=bessel +towgs84=414.1,41.3,603.1,-0.855,2.141,-7.023,0'

const transverse = (meridian: number, scale: number, easting: number, datum: string) =>
  `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=${scale} +x_0=${easting} +y_0=0 ${datum} +units=m +no_defs`

/** With heights in RH 2000 the same plane has another number. */
const planeOf: Readonly<Record<number, number>> = Object.fromEntries([
  [5845, 3006],
  [5850, 3006],
  ...[3007, 3008, 3009, 3010, 3011, 3012, 3013, 3014, 3015, 3016, 3017, 3018].map(
    (plane, nth) =>
      [[5846, 5847, 5848, 5849, 0, 5851, 5852, 5853, 5854, 5855, 5856, 5857][nth] ?? 0, plane] as const,
  ),
])

/** Of the zones of SWEREF 99, by code. */
export const swerefMeridians: ReadonlyMap<string, number> = new Map(
  swedishCrs.flatMap(({ crs, meridian, name }) =>
    meridian !== undefined && name.startsWith('SWEREF') ? [[crs, meridian] as const] : [],
  ),
)
const rt90Meridians: Readonly<Record<string, number>> = {
  'EPSG:3019': 11.30827777777778,
  'EPSG:3020': 13.55827777777778,
  'EPSG:3021': 15.80827777777778,
  'EPSG:3022': 18.05827777777778,
  'EPSG:3023': 20.30827777777778,
  'EPSG:3024': 22.55827777777778,
}
const longitudes: Readonly<Record<number, string>> = {
  4326: worldwide,
  4258: european,
  4619: european,
  4937: european,
  4979: worldwide,
}
const webMercator = [3857, 900913, 3785]

/** Undefined where the product does not know it. */
export function knownCrs(epsg: number): KnownCrs | undefined {
  const number = planeOf[epsg] ?? epsg
  const code = `EPSG:${webMercator.includes(number) ? 3857 : number}`
  const definition = definitionOf(number)
  return definition === undefined ? undefined : { code, definition, is_geographic: number in longitudes }
}

/** From text such as EPSG:3006, as a person writes it. */
export function namedCrs(text: string): KnownCrs | undefined {
  const digits = /^\s*(?:epsg\s*:\s*)?(\d{4,6})\s*$/i.exec(text)?.[1]
  return digits === undefined ? undefined : knownCrs(Number(digits))
}

function definitionOf(number: number): string | undefined {
  const code = `EPSG:${number}`
  const longitude = longitudes[number]
  if (longitude) return `+proj=longlat ${longitude} +no_defs`
  if (webMercator.includes(number))
    return '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs'
  if (number === 3006) return transverse(15, 0.9996, 500_000, european)
  const sweref = swerefMeridians.get(code)
  if (sweref !== undefined) return transverse(sweref, 1, 150_000, european)
  const old = rt90Meridians[code]
  if (old !== undefined) return transverse(old, 1, 1_500_000, rt90)
  if (number === 3035)
    return `+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 ${european} +units=m +no_defs`
  if (number === 3067) return transverse(27, 0.9996, 500_000, european)
  if (number >= 25828 && number <= 25838)
    return transverse((number - 25800) * 6 - 183, 0.9996, 500_000, european)
  if (number >= 32601 && number <= 32660)
    return transverse((number - 32600) * 6 - 183, 0.9996, 500_000, worldwide)
  if (number >= 32701 && number <= 32760)
    return `+proj=utm +zone=${number - 32700} +south ${worldwide} +units=m +no_defs`
  return undefined
}

/** Degrees to the CRS and back. */
export function projectionOf({ definition, is_geographic }: KnownCrs): Projection {
  if (is_geographic) return { forward: (x, y) => [x, y], inverse: (x, y) => [x, y] }
  const converter = proj4(definition)
  return {
    forward: (longitude, latitude) => finite(() => converter.forward([longitude, latitude])),
    inverse: (x, y) => finite(() => converter.inverse([x, y])),
  }
}

/** proj4 throws for what it cannot take, and answers with infinities for places beyond the projection. */
function finite(asked: () => number[]): Place | undefined {
  try {
    const [x, y] = asked()
    if (x !== undefined && y !== undefined && Number.isFinite(x) && Number.isFinite(y)) return [x, y]
  } catch {
    return undefined
  }
  return undefined
}
