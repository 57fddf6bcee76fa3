// What is drawn on the map of an application's area: our own layers, cut at the frame.
import { z } from 'zod'
import type { Asked } from '../../../data/accounts/recording.ts'
import { fromJson } from '../../../data/catalogue/published_layers.ts'
import { sqlFile } from '../../../data/database/sql_file.ts'
import type { Extent } from './sheet.ts'

const featuresSql = sqlFile(import.meta.url, './map_features.sql')
const extentSql = sqlFile(import.meta.url, './area_extent.sql')

const place = z.tuple([z.number(), z.number()])
const line = z.array(place)
const geometry: z.ZodType<MapGeometry> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('Point'), coordinates: place }),
    z.object({ type: z.literal('LineString'), coordinates: line }),
    z.object({ type: z.literal('MultiLineString'), coordinates: z.array(line) }),
    z.object({ type: z.literal('MultiPoint'), coordinates: line }),
    z.object({ type: z.literal('Polygon'), coordinates: z.array(line) }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(line)) }),
    z.object({ type: z.literal('GeometryCollection'), geometries: z.array(geometry) }),
  ]),
)
type Place = [number, number]
type MapGeometry =
  | { type: 'Point'; coordinates: Place }
  | { type: 'LineString' | 'MultiPoint'; coordinates: Place[] }
  | { type: 'MultiLineString' | 'Polygon'; coordinates: Place[][] }
  | { type: 'MultiPolygon'; coordinates: Place[][][] }
  | { type: 'GeometryCollection'; geometries: MapGeometry[] }

export const featureKinds = ['boundary', 'municipality', 'place', 'shortage_area', 'address', 'area'] as const
const featureRow = z.object({
  kind: z.enum(featureKinds),
  id: z.string(),
  name: z.string(),
  geometry: fromJson(geometry),
})
const extentRow = z.object({ west: z.number(), south: z.number(), east: z.number(), north: z.number() })

export type MapFeature = {
  readonly kind: (typeof featureKinds)[number]
  readonly name: string
  /** Of a surface, each closed; of a line, its pieces; of a point, one place. */
  readonly rings: readonly (readonly Place[])[]
}

export async function areaExtent(asked: Asked, drawn: string): Promise<Extent> {
  const [found] = await asked.rows(extentSql, { geometry: drawn }, extentRow)
  return extentRow.parse(found)
}

export async function mapFeatures(
  asked: Asked,
  { drawn, extent, as_of }: { readonly drawn: string; readonly extent: Extent; readonly as_of: string },
): Promise<MapFeature[]> {
  const rows = await asked.rows(featuresSql, { geometry: drawn, ...extent, as_of }, featureRow)
  return rows.map(({ kind, name, geometry: found }) => ({ kind, name, rings: ringsOf(found) }))
}

function ringsOf(found: MapGeometry): Place[][] {
  switch (found.type) {
    case 'Point':
      return [[found.coordinates]]
    case 'LineString':
      return [found.coordinates]
    case 'MultiLineString':
    case 'Polygon':
      return found.coordinates
    case 'MultiPolygon':
      return found.coordinates.flat()
    case 'GeometryCollection':
      return found.geometries.flatMap(ringsOf)
    default:
      // Where a boundary touches the frame in a corner.
      return []
  }
}
