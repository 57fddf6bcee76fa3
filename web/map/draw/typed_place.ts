// A place as people write it: SWEREF 99 TM (north, east) or degrees (latitude, longitude), with decimal point or comma.
import proj4 from 'proj4'
import { type Corner, cornerOf } from './shape.ts'

const sweref = '+proj=utm +zone=33 +ellps=GRS80 +units=m +no_defs'
const between = proj4('EPSG:4326', sweref)

export type Metres = { readonly northing: number; readonly easting: number }

export function metresOf([longitude, latitude]: Corner): Metres {
  const [easting = 0, northing = 0] = between.forward([longitude, latitude])
  return { northing, easting }
}

export function cornerAt({ northing, easting }: Metres): Corner {
  const [lng = 0, lat = 0] = between.inverse([easting, northing])
  return cornerOf({ lng, lat })
}

/** As it is shown, and as it can be typed back. */
export function writtenPlace(corner: Corner): string {
  const { northing, easting } = metresOf(corner)
  return `${Math.round(northing)}, ${Math.round(easting)}`
}

const withPoint = /^(-?\d+(?:\.\d+)?)\s*[°NnÖöEe]?\s*[,;\s]\s*(-?\d+(?:\.\d+)?)\s*[°ÖöEe]?$/u
const withComma = /^(-?\d+(?:,\d+)?)\s*[;\s]\s*(-?\d+(?:,\d+)?)$/u

/** Undefined where it is no place in Sweden or near it. */
export function placeTyped(text: string): Corner | undefined {
  const told = text
    .trim()
    // Digits may stand in groups: 6 512 345, 389 123.
    .replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?:\D|$))/gu, '')
  const found = withPoint.exec(told) ?? withComma.exec(told)
  if (!found) return undefined
  const [first = Number.NaN, second = Number.NaN] = found
    .slice(1)
    .map((number) => Number(number.replace(',', '.')))
  if (isWithin(first, 55, 70) && isWithin(second, 10, 25)) return cornerOf({ lng: second, lat: first })
  if (isWithin(first, 6_100_000, 7_700_000) && isWithin(second, 200_000, 1_000_000))
    return cornerAt({ northing: first, easting: second })
  return undefined
}

function isWithin(value: number, least: number, most: number): boolean {
  return value >= least && value <= most
}
