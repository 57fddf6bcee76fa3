// Where a row's place comes from: the file's geometry, a pair of numbers, or WKT.
import { AppError } from '../../../api/contract/problem.ts'
import type { Opened, TheirColumn } from '../formats/format.ts'
import type { CoordinateColumn } from './coordinate_columns.ts'
import { listed, type Matched } from './match_columns.ts'

export type Position =
  | { kind: 'geometry'; geometry: string; is_wkb: boolean }
  | { kind: 'wkt'; wkt: TheirColumn }
  | { kind: 'numbers'; x: TheirColumn; y: TheirColumn; names: readonly [CoordinateColumn, CoordinateColumn] }

export type Asked = {
  geometry: 'point' | 'line' | 'polygon'
  rename: Readonly<Record<string, string>>
  crs: string | undefined
  name: string
}

export function findPosition(opened: Opened, { found }: Matched, asked: Asked): Position {
  const pairs = [pair(found, 'easting', 'northing'), pair(found, 'longitude', 'latitude')]
  // Who names a CRS means the projected numbers; without one only longitude and latitude can be placed.
  if (asked.crs === undefined || isGeographic(asked.crs)) pairs.reverse()
  const numbers = asked.geometry === 'point' ? pairs.find((candidate) => candidate !== undefined) : undefined
  const wktColumn = found.get('wkt')
  const wkt = wktColumn && { kind: 'wkt' as const, wkt: wktColumn }
  const geometry =
    opened.geometry === undefined
      ? undefined
      : { kind: 'geometry' as const, geometry: opened.geometry, is_wkb: opened.geometry_is_wkb === true }
  const renamesCoordinates = ['longitude', 'latitude', 'easting', 'northing', 'wkt'].some(
    (name) => (asked.rename[name] ?? '') !== '',
  )
  const order = renamesCoordinates ? [numbers, wkt, geometry] : [geometry, numbers, wkt]
  const chosen = order.find((candidate) => candidate !== undefined)
  if (chosen) return chosen
  const ways = asked.geometry === 'point' ? 'longitude and latitude, easting and northing, or wkt' : 'wkt'
  throw new AppError(
    'bad_input',
    `${asked.name} gives no places: it needs ${ways}. It has: ${listed(opened.columns)}. Say which are meant with --column ${
      asked.geometry === 'point' ? 'easting=theirs --column northing=theirs' : 'wkt=theirs'
    }.`,
  )
}

export function isGeographic(crs: string): boolean {
  return ['EPSG:4326', 'EPSG:4258', 'EPSG:4619', 'OGC:CRS84'].includes(crs.toUpperCase())
}

function pair(
  found: ReadonlyMap<string, TheirColumn>,
  first: CoordinateColumn,
  second: CoordinateColumn,
): Position | undefined {
  const [x, y] = [found.get(first), found.get(second)]
  return x && y && { kind: 'numbers', x, y, names: [first, second] }
}
