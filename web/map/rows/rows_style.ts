// The map of rows as a value: the county's calm ground, the areas as thin outlines to go by, and the rows above all of it.
import type { Theme } from '../../state/url.ts'
import { boundsOf } from '../camera/bounds.ts'
import { type GroundColours, groundColours } from '../ground/ground_colours.ts'
import { boundaryLayers, groundLayers, settlementLayers } from '../ground/ground_layers.ts'
import { labelLayers, waterNames } from '../ground/label_layers.ts'
import type { Expression, LayerSpecification, StyleSpecification } from '../style_types.ts'
import { isHollow, type RowKind, rowColours, rowDashes, rowKinds } from './rows_look.ts'

/** A row that has a place. `id` is its own among the rows shown; several rows may be about one record. */
export type RowFeature = {
  readonly type: 'Feature'
  readonly properties: { readonly id: string; readonly kind: RowKind }
  readonly geometry: GeoJSON.Geometry
}
/** GeoJSON in EPSG:4326. */
export type RowFeatures = { readonly type: 'FeatureCollection'; readonly features: readonly RowFeature[] }

export type RowsContent = {
  readonly theme: Theme
  readonly features: RowFeatures
  readonly chosen: string | undefined
  /** Where the tiles are asked for. */
  readonly origin: string
}

export const rowLayers = rowKinds.flatMap((kind) => [
  `row-surface-${kind}`,
  `row-line-${kind}`,
  `row-dot-${kind}`,
])

export function rowsStyle({ theme, features, chosen, origin }: RowsContent): StyleSpecification {
  const colours = groundColours[theme]
  const tiles = (layer: string) => ({ type: 'vector' as const, url: `${origin}/tiles/${layer}.json` })
  return {
    version: 8,
    sources: {
      surroundings: tiles('surroundings'),
      municipalities: tiles('municipalities'),
      places: tiles('places'),
      addresses: tiles('addresses'),
      'shortage-areas': tiles('shortage-areas'),
      'water-names': waterNames,
      rows: { type: 'geojson', data: collection(features.features) },
      'row-dots': { type: 'geojson', data: collection(features.features.flatMap(dotOf)) },
    },
    layers: [
      ...groundLayers(colours),
      ...settlementLayers(colours),
      ...boundaryLayers(colours),
      areaOutlines(colours),
      ...rowKinds.flatMap((kind) => rowShapes(kind, theme)),
      ...chosenShape(colours, chosen),
      ...labelLayers(colours),
      ...rowKinds.map((kind) => rowDots(kind, theme, chosen)),
    ],
  }
}

/** A small surface or short line is nothing at the county's scale: a dot in its middle shows where it lies. */
function dotOf({ properties, geometry }: RowFeature): GeoJSON.Feature[] {
  const bounds = boundsOf(geometry)
  if (!bounds) return []
  const [west, south, east, north] = bounds
  const coordinates = [(west + east) / 2, (south + north) / 2]
  return [{ type: 'Feature', properties: { ...properties }, geometry: { type: 'Point', coordinates } }]
}

function collection(features: readonly (RowFeature | GeoJSON.Feature)[]): GeoJSON.FeatureCollection {
  return { type: 'FeatureCollection', features: features.map((one) => ({ ...one })) }
}

function areaOutlines({ muted }: GroundColours): LayerSpecification {
  return {
    id: 'area-outlines',
    type: 'line',
    source: 'shortage-areas',
    'source-layer': 'shortage-areas',
    paint: { 'line-color': muted, 'line-width': ['interpolate', ['linear'], ['zoom'], 7, 0.5, 12, 1.25] },
  }
}

const isKind = (kind: RowKind): Expression => ['==', ['get', 'kind'], kind]
const isOne = (id: string | undefined): Expression => ['==', ['get', 'id'], id ?? '']

function rowShapes(kind: RowKind, theme: Theme): LayerSpecification[] {
  const colour = rowColours[theme][kind]
  const dashes = rowDashes[kind]
  return [
    {
      id: `row-surface-${kind}`,
      type: 'fill',
      source: 'rows',
      filter: ['all', isKind(kind), ['==', ['geometry-type'], 'Polygon']],
      paint: { 'fill-color': colour, 'fill-opacity': isHollow(kind) ? 0.06 : 0.22 },
    },
    {
      id: `row-line-${kind}`,
      type: 'line',
      source: 'rows',
      filter: isKind(kind),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': 2, ...(dashes ? { 'line-dasharray': [...dashes] } : {}) },
    },
  ]
}

function rowDots(kind: RowKind, theme: Theme, chosen: string | undefined): LayerSpecification {
  const { page, ink } = groundColours[theme]
  const colour = rowColours[theme][kind]
  return {
    id: `row-dot-${kind}`,
    type: 'circle',
    source: 'row-dots',
    filter: isKind(kind),
    layout: { 'circle-sort-key': ['case', isOne(chosen), 1, 0] },
    paint: {
      'circle-color': isHollow(kind) ? page : colour,
      'circle-radius': ['case', isOne(chosen), 8, 5],
      'circle-stroke-color': ['case', isOne(chosen), ink, isHollow(kind) ? colour : page],
      'circle-stroke-width': ['case', isOne(chosen), 3, 1.5],
    },
  }
}

function chosenShape({ ink }: GroundColours, chosen: string | undefined): LayerSpecification[] {
  return [
    {
      id: 'row-chosen',
      type: 'line',
      source: 'rows',
      filter: isOne(chosen),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': ink, 'line-width': 4 },
    },
  ]
}
