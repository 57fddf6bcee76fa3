// The map of one layer as a value: the calm ground, the layer above it, and the chosen row above all of it.
import type { Theme } from '../../state/url.ts'
import { type GroundColours, groundColours } from '../ground/ground_colours.ts'
import { boundaryLayers, groundLayers, settlementLayers } from '../ground/ground_layers.ts'
import { labelLayers, waterNames } from '../ground/label_layers.ts'
import type { LayerSpecification, StyleSpecification } from '../style_types.ts'
import { type DrawnLayer, publishedLayers, publishedSource, sourceOf } from './published_layers.ts'
import { isDated, registerLayers } from './register_layers.ts'

export type LayerMapContent = {
  readonly theme: Theme
  readonly layer: DrawnLayer
  readonly as_of: string
  readonly chosen: GeoJSON.Geometry | undefined
  /** Where the tiles are asked for. */
  readonly origin: string
}

type Source = StyleSpecification['sources'][string]

export function layerMapStyle({ theme, layer, as_of, chosen, origin }: LayerMapContent): StyleSpecification {
  const colours = groundColours[theme]
  const { id } = layer
  const tiles = (layer: string): Source => ({ type: 'vector', url: `${origin}/tiles/${layer}.json` })
  const register = registerLayers(id, { theme, as_of })
  const own: Readonly<Record<string, Source>> = register
    ? { [id]: isDated(id) ? datedTiles(id, { as_of, origin }) : tiles(id) }
    : { [sourceOf(id)]: publishedSource(layer, origin) }
  return {
    version: 8,
    sources: {
      surroundings: tiles('surroundings'),
      municipalities: tiles('municipalities'),
      places: tiles('places'),
      addresses: tiles('addresses'),
      'water-names': waterNames,
      ...own,
      chosen: {
        type: 'geojson',
        data: {
          type: 'FeatureCollection',
          features: chosen ? [{ type: 'Feature', properties: {}, geometry: chosen }] : [],
        },
      },
    },
    layers: [
      ...groundLayers(colours),
      ...(id === 'addresses' ? [] : settlementLayers(colours)),
      ...boundaryLayers(colours),
      ...(register ?? publishedLayers(layer)),
      ...labelLayers(colours),
      ...chosenLayers(colours),
    ],
  }
}

/** With the date in the address of the tiles, which then carry the status. */
function datedTiles(id: string, { as_of, origin }: Pick<LayerMapContent, 'as_of' | 'origin'>): Source {
  return {
    type: 'vector',
    tiles: [`${origin}/tiles/${id}/{z}/{x}/{y}.mvt?as_of=${as_of}`],
    minzoom: 5,
    maxzoom: 14,
  }
}

function chosenLayers({ ink, page }: GroundColours): LayerSpecification[] {
  const ring = { type: 'circle', source: 'chosen', filter: ['==', ['geometry-type'], 'Point'] } as const
  const line = { type: 'line', source: 'chosen', layout: { 'line-join': 'round' } } as const
  return [
    { id: 'chosen-halo', ...line, paint: { 'line-color': page, 'line-width': 7, 'line-opacity': 0.8 } },
    { id: 'chosen-line', ...line, paint: { 'line-color': ink, 'line-width': 4 } },
    {
      id: 'chosen-ring-halo',
      ...ring,
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-color': 'transparent',
        'circle-radius': 11,
        'circle-stroke-color': page,
        'circle-stroke-width': 6,
      },
    },
    {
      id: 'chosen-ring',
      ...ring,
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-color': 'transparent',
        'circle-radius': 11,
        'circle-stroke-color': ink,
        'circle-stroke-width': 3,
      },
    },
  ]
}
