// In which columns of a table the places are: by their names, and by how large the numbers are. Names alone deceive: in Swedish surveying X
// points north and Y east, in most programs the other way round.
import type { InspectedColumn } from '../../api/contract/deliveries/inspection.ts'
import type { GeometryKind } from '../registers/register.ts'
import type { Assigned, SuggestionReason } from './assign_columns.ts'
import { folded } from './folded.ts'
import { type Axis, axisNamed, type NamedAxis } from './named_axis.ts'

type Role = 'easting' | 'northing' | 'longitude' | 'latitude'
type Coordinate = {
  readonly theirs: string
  readonly role: Role | undefined
  readonly named: NamedAxis | undefined
}

const pairs = [
  ['easting', 'northing'],
  ['longitude', 'latitude'],
] as const
const wktNames = [
  'wkt',
  'wktgeom',
  'geomwkt',
  'geometriwkt',
  'geom',
  'geometri',
  'geometry',
  'thegeom',
  'shape',
  'yta',
  'polygon',
  'linje',
]
const wkt = /^\s*(?:SRID=\d+;)?\s*(?:MULTI)?(?:POINT|LINESTRING|POLYGON)\s*(?:Z|M|ZM)?\s*\(/i

export function assignPlaces(kind: GeometryKind, theirs: readonly InspectedColumn[]): Assigned {
  const numbers = kind === 'point' ? pairByName(theirs) : new Map()
  return numbers.size > 0 ? numbers : wktColumn(theirs)
}

/** For what no name told, once the other columns have theirs: the only pair of numbers that can be a place in Sweden. */
export function assignPlacesByContents(kind: GeometryKind, theirs: readonly InspectedColumn[]): Assigned {
  return kind === 'point' ? pairOf(theirs.map(asCoordinate), () => 'content') : new Map()
}

function pairByName(theirs: readonly InspectedColumn[]): Assigned {
  const named = theirs.map(asCoordinate).filter((one) => one.named !== undefined)
  const systems = [...new Set(named.map((one) => one.named?.rank ?? 0))].sort((left, right) => left - right)
  for (const rank of systems) {
    const found = pairOf(
      named.filter((one) => one.named?.rank === rank),
      ({ theirs: name, role }) => (folded(name) === role ? 'name' : 'synonym'),
    )
    if (found.size > 0) return found
  }
  return new Map()
}

function pairOf(coordinates: readonly Coordinate[], reason: (one: Coordinate) => SuggestionReason): Assigned {
  for (const roles of pairs) {
    const found = roles.map((role) => coordinates.filter((one) => one.role === role))
    if (found.every((columns) => columns.length === 1))
      return new Map(
        found.flat().map((one, at) => [roles[at] ?? '', { theirs: one.theirs, reason: reason(one) }]),
      )
  }
  return new Map()
}

/** A column with our own name is read by it whatever it holds: where the axes are the other way round, the guess of the CRS says so. */
function asCoordinate(column: InspectedColumn): Coordinate {
  const named = axisNamed(column.name)
  const numbers = column.samples.map(asNumber).filter((number) => number !== 0)
  const role = ownRole(column.name) ?? roleByMagnitude(numbers) ?? (named && roleByName[named.axis])
  return { theirs: column.name, role: numbers.some(Number.isNaN) ? undefined : role, named }
}

function ownRole(name: string): Role | undefined {
  return pairs.flat().find((role) => role === name.trim().toLowerCase())
}

const roleByName: Readonly<Record<Axis, Role | undefined>> = {
  east: 'easting',
  north: 'northing',
  longitude: 'longitude',
  latitude: 'latitude',
  either: undefined,
}

/** SWEREF 99 TM and its zones, RT 90 with its eastings of more than a million, and degrees within Sweden. */
function roleByMagnitude(numbers: readonly number[]): Role | undefined {
  const all = (from: number, to: number) =>
    numbers.length > 0 && numbers.every((number) => number >= from && number <= to)
  if (all(6_100_000, 7_700_000)) return 'northing'
  if (all(10_000, 1_100_000) || all(1_200_000, 1_900_000)) return 'easting'
  if (all(55, 69.5)) return 'latitude'
  if (all(10, 24.5)) return 'longitude'
  return undefined
}

function asNumber(text: string): number {
  return Number(text.replace(/\s/g, '').replace(',', '.'))
}

function wktColumn(theirs: readonly InspectedColumn[]): Assigned {
  const holding = theirs.filter(
    ({ samples }) => samples.length > 0 && samples.every((value) => wkt.test(value)),
  )
  const named = holding.filter(({ name }) => wktNames.includes(folded(name)))
  const [only, ...others] = named.length > 0 ? named : holding
  if (!only || others.length > 0) return new Map()
  const reason = folded(only.name) === 'wkt' ? 'name' : named.length > 0 ? 'synonym' : 'content'
  return new Map([['wkt', { theirs: only.name, reason }]])
}
