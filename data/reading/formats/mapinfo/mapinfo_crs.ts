// MapInfo writes a CRS as numbers without a name, and what it says of old datums is lost in GDAL: places would be
// hundreds of metres off. So those in use in Sweden are known here by their numbers, and any other must be named.
import { bytesAt } from '../../child/source.ts'
import type { Opened } from '../format.ts'

/** Central meridian in degrees, scale, false easting in metres; latitude of origin and false northing are 0. */
const swerefZones = [
  { code: 'EPSG:3006', meridian: 15, scale: 0.9996, easting: 500_000 },
  ...[12, 13.5, 15, 16.5, 18, 14.25, 15.75, 17.25, 18.75, 20.25, 21.75, 23.25].map((meridian, at) => ({
    code: `EPSG:${3007 + at}`,
    meridian,
    scale: 1,
    easting: 150_000,
  })),
]
const rt90 = [{ code: 'EPSG:3021', meridian: 15 + 48 / 60 + 29.8 / 3600, scale: 1, easting: 1_500_000 }]

const [longitudeLatitude, transverseMercator] = [1, 8]
type Numbers = {
  projection: number
  /** On GRS 80 or WGS 84, which differ by less than a metre, as against Bessel's ellipsoid. */
  is_modern: boolean
  parameters: readonly number[]
}

/** From `CoordSys Earth Projection 8, 33, "m", 15, 0, 0.9996, 500000, 0`; datums 33, 104 and 115 are modern. */
export function crsOfMif(header: string): Opened['crs'] {
  const written = /^\s*CoordSys\s+Earth\s+Projection\s+([^\r\n]*?)\s*(?:Bounds\b.*)?$/im.exec(header)?.[1]
  if (written === undefined) return undefined
  const [projection, datum, unit, ...parameters] = written.split(',').map((part) => part.trim())
  const is_modern = ['33', '104', '115'].includes(datum ?? '')
  if (unit !== undefined && unit.toLowerCase() !== '"m"') return undefined
  return named({ projection: Number(projection), is_modern, parameters: parameters.map(Number) })
}

/** The header block of a .map holds the same as bytes; ellipsoids 0 and 28 are modern. */
export function crsOfMap(path: string): Opened['crs'] {
  const block = bytesAt(path, 0, 512)
  if (block.length < 512) return undefined
  const parameters = [0, 1, 2, 3, 4].map((at) => block.readDoubleLE(0x190 + 8 * at))
  const is_modern = [0, 28].includes(block.readUInt8(0x16e))
  return named({ projection: block.readUInt8(0x16d), is_modern, parameters })
}

function named({ projection, is_modern, parameters }: Numbers): Opened['crs'] {
  if (projection === longitudeLatitude && is_modern) return { name: 'OGC:CRS84', from: 'file' }
  if (projection !== transverseMercator) return undefined
  const [meridian = Number.NaN, latitude, scale = Number.NaN, easting = Number.NaN, northing] = parameters
  const known = (is_modern ? swerefZones : rt90).find(
    (each) =>
      Math.abs(each.meridian - meridian) < 1e-5 &&
      Math.abs(each.scale - scale) < 1e-9 &&
      Math.abs(each.easting - easting) < 0.001,
  )
  if (!known || latitude !== 0 || northing !== 0) return undefined
  return { name: known.code, from: 'file' }
}
