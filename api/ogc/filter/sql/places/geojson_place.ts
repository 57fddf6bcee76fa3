// A geometry of GeoJSON as well-known text. What a geometry of its type must have is demanded, since the engine takes a line of one point as one.
import { quoted, refuseFilter } from '../../limits.ts'
import { isList, isObject, type JsonObject, shown } from '../nodes.ts'
import type { Scope } from '../scope.ts'
import {
  type Position,
  positionOf,
  reachOf,
  type WrittenPlace,
  written,
  writtenList,
} from './written_place.ts'

type Made = { readonly text: string; readonly positions: readonly Position[] }

export function geojsonPlace(node: JsonObject, scope: Scope): WrittenPlace {
  const { text, positions } =
    node.type === 'GeometryCollection' ? collection(node, scope) : plain(node, scope)
  return { text, reach: reachOf(positions) }
}

function collection({ geometries }: JsonObject, scope: Scope): Made {
  const members = listOf(geometries, 1).map((one) =>
    isObject(one) ? plain(one, scope) : refuseFilter(`has ${shown(one)} where there should be a place`),
  )
  return {
    text: `GEOMETRYCOLLECTION(${members.map(({ text }) => text).join(',')})`,
    positions: members.flatMap(({ positions }) => positions),
  }
}

function plain({ type, coordinates }: JsonObject, scope: Scope): Made {
  const point = (node: unknown) => positionOf(node, scope)
  const line = (node: unknown) => listOf(node, 2).map(point)
  const ring = (node: unknown) => closed(listOf(node, 4).map(point))
  const rings = (node: unknown) => listOf(node, 1).map(ring)
  switch (type) {
    case 'Point': {
      const position = point(coordinates)
      return { text: `POINT(${written(position)})`, positions: [position] }
    }
    case 'MultiPoint': {
      const positions = listOf(coordinates, 1).map(point)
      return { text: `MULTIPOINT(${positions.map((one) => `(${written(one)})`).join(',')})`, positions }
    }
    case 'LineString': {
      const positions = line(coordinates)
      return { text: `LINESTRING${writtenList(positions)}`, positions }
    }
    case 'MultiLineString': {
      const lines = listOf(coordinates, 1).map(line)
      return { text: `MULTILINESTRING(${lines.map(writtenList).join(',')})`, positions: lines.flat() }
    }
    case 'Polygon': {
      const found = rings(coordinates)
      return { text: `POLYGON${polygonText(found)}`, positions: found.flat() }
    }
    case 'MultiPolygon': {
      const polygons = listOf(coordinates, 1).map(rings)
      return { text: `MULTIPOLYGON(${polygons.map(polygonText).join(',')})`, positions: polygons.flat(2) }
    }
    default:
      return refuseFilter(`has a place of the type ${quoted(String(type))}, which there is not`)
  }
}

const polygonText = (rings: readonly (readonly Position[])[]) => `(${rings.map(writtenList).join(',')})`

function listOf(node: unknown, least: number): readonly unknown[] {
  if (isList(node) && node.length >= least) return node
  return refuseFilter(
    `has ${shown(node)} where there should be a list of at least ${least} coordinates or parts`,
  )
}

function closed(ring: readonly Position[]): readonly Position[] {
  const [first, last] = [ring.at(0), ring.at(-1)]
  if (first?.[0] === last?.[0] && first?.[1] === last?.[1]) return ring
  return refuseFilter(`has a polygon whose ring does not end where it begins (${written(first ?? [0, 0])})`)
}
