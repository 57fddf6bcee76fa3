// The map as a value: the ground, and the items above it: surfaces, lines and points, each with a dot in its middle so that the small ones are seen.
import { boundsOf } from '../map/camera/bounds.ts'
import { groundColours } from '../map/ground/ground_colours.ts'
import { boundaryLayers, groundLayers } from '../map/ground/ground_layers.ts'
import { labelLayers, waterNames } from '../map/ground/label_layers.ts'
import type { LayerSpecification, StyleSpecification } from '../map/style_types.ts'
import type { Theme } from '../state/url.ts'
import type { Items } from './items.ts'

type Shown = {
  readonly theme: Theme
  readonly items: Items
  readonly pictures: string
  readonly attribution: string
}

export const itemLayers = ['item-surface', 'item-line', 'item-dot']

const colours: Readonly<Record<Theme, string>> = { light: '#0b5394', dark: '#8cc4ff' }

export function itemsStyle({ theme, items, pictures, attribution }: Shown): StyleSpecification {
  const ground = groundColours[theme]
  const tiles = (layer: string) => ({
    type: 'vector' as const,
    url: `${location.origin}/tiles/${layer}.json`,
  })
  return {
    version: 8,
    sources: {
      surroundings: tiles('surroundings'),
      municipalities: tiles('municipalities'),
      places: tiles('places'),
      'water-names': waterNames,
      ...(pictures === '' ? {} : { pictures: picturesFrom(pictures, attribution) }),
      items: {
        type: 'geojson',
        data: { type: 'FeatureCollection', features: items.features.flatMap(placed) },
        attribution,
      },
      dots: { type: 'geojson', data: { type: 'FeatureCollection', features: items.features.flatMap(dotOf) } },
    },
    layers: [
      ...groundLayers(ground),
      ...(pictures === '' ? [] : [{ id: 'pictures', type: 'raster', source: 'pictures' } as const]),
      ...boundaryLayers(ground),
      ...shapes(colours[theme]),
      ...labelLayers(ground),
      dots(colours[theme], ground.page),
    ],
  }
}

function picturesFrom(pictures: string, attribution: string) {
  return {
    type: 'raster' as const,
    tiles: [location.origin + pictures],
    tileSize: 256,
    maxzoom: 16,
    attribution,
  }
}

type Feature = Items['features'][number]

/** What an item is told by on the map: its id. */
function placed({ id, geometry }: Feature): GeoJSON.Feature[] {
  if (!geometry) return []
  return [{ type: 'Feature', properties: { id: String(id) }, geometry }]
}

function dotOf(feature: Feature): GeoJSON.Feature[] {
  const bounds = boundsOf(feature.geometry)
  if (!bounds) return []
  const [west, south, east, north] = bounds
  const coordinates = [(west + east) / 2, (south + north) / 2]
  return placed({ ...feature, geometry: { type: 'Point', coordinates } })
}

function shapes(colour: string): LayerSpecification[] {
  return [
    {
      id: 'item-surface',
      type: 'fill',
      source: 'items',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': colour, 'fill-opacity': 0.18 },
    },
    {
      id: 'item-line',
      type: 'line',
      source: 'items',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': 2 },
    },
  ]
}

function dots(colour: string, halo: string): LayerSpecification {
  return {
    id: 'item-dot',
    type: 'circle',
    source: 'dots',
    paint: {
      'circle-color': colour,
      'circle-radius': 4.5,
      'circle-stroke-color': halo,
      'circle-stroke-width': 1.5,
    },
  }
}
