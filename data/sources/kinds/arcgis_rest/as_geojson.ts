// A feature of ArcGIS as GeoJSON: its rings, paths and points by Esri's own library, its dates from milliseconds.
import { arcgisToGeoJSON } from '@terraformer/arcgis'
import type { ArcgisFeature, ArcgisField } from './arcgis_documents.ts'

/** Types that are no values of a table. */
const leftOut = ['esriFieldTypeGeometry', 'esriFieldTypeBlob', 'esriFieldTypeRaster', 'esriFieldTypeXML']

export function keptFields(fields: readonly ArcgisField[]): ArcgisField[] {
  return fields.filter(({ type }) => !leftOut.includes(type))
}

export function asGeojson({ attributes, geometry }: ArcgisFeature, fields: readonly ArcgisField[]): string {
  const properties = Object.fromEntries(
    fields.map(({ name, type }) => [name, value(attributes[name] ?? null, type)]),
  )
  return JSON.stringify({ type: 'Feature', properties, geometry: geometryOf(geometry) })
}

function value(given: string | number | boolean | null, type: string): string | number | boolean | null {
  // Milliseconds since 1970, in UTC.
  return type === 'esriFieldTypeDate' && typeof given === 'number' ? new Date(given).toISOString() : given
}

/** Its own type knows only what all geometries have. */
type Esri = Parameters<typeof arcgisToGeoJSON>[0] &
  Pick<NonNullable<ArcgisFeature['geometry']>, 'x' | 'y' | 'points' | 'paths' | 'rings'>

function geometryOf(geometry: ArcgisFeature['geometry']): unknown {
  const { x, y, points, paths, rings } = geometry ?? {}
  const given: Esri | undefined = rings?.length
    ? { rings }
    : paths?.length
      ? { paths }
      : points?.length
        ? { points }
        : // An empty point is written as "NaN" or null.
          typeof x === 'number' && typeof y === 'number'
          ? { x, y }
          : undefined
  return given ? arcgisToGeoJSON(given) : null
}
