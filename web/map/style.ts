// The whole map as a value: what is on it follows from what is asked, and MapLibre works out the difference. So no layer
// is added or taken away by hand, and the order of drawing is the order here.
import type { MapLayer, Theme } from '../state/url.ts'
import { areaNames, areaPolygonLayers, areaSource, areaSymbolLayers } from './area_layers.ts'
import { groundColours } from './ground_colours.ts'
import { boundaryLayers, groundLayers, settlementLayers } from './ground_layers.ts'
import { labelLayers, waterNames } from './label_layers.ts'
import { applicationLayers, backboneLayers, connectionPointLayers } from './record_layers.ts'
import { statusColours } from './status_look.ts'
import type { LayerSpecification, StyleSpecification } from './style_types.ts'

export type MapContent = {
  readonly theme: Theme
  /** What is laid on the map, of what this caller may see. */
  readonly layers: readonly MapLayer[]
  readonly as_of: string
  /** Where the tiles are asked for. */
  readonly origin: string
}

export function mapStyle({ theme, layers, as_of, origin }: MapContent): StyleSpecification {
  const colours = groundColours[theme]
  const status = statusColours(theme)
  const on = (layer: MapLayer, drawn: LayerSpecification[]) => (layers.includes(layer) ? drawn : [])
  const tiles = (layer: string) => ({ type: 'vector' as const, url: `${origin}/tiles/${layer}.json` })
  return {
    version: 8,
    sources: {
      surroundings: tiles('surroundings'),
      municipalities: tiles('municipalities'),
      places: tiles('places'),
      'water-names': waterNames,
      [areaSource]: { ...tiles(areaSource), promoteId: 'id' },
      ...Object.fromEntries(layers.map((layer) => [layer, { ...tiles(layer), promoteId: 'id' }])),
    },
    layers: [
      ...groundLayers(colours),
      ...on('addresses', settlementLayers(colours)),
      ...boundaryLayers(colours),
      ...areaPolygonLayers(colours, status),
      ...on('applications', applicationLayers(colours)),
      ...on('backbone-projects', backboneLayers(colours)),
      ...labelLayers(colours),
      areaNames(colours),
      ...on('connection-points', connectionPointLayers(as_of)),
      ...areaSymbolLayers(colours),
    ],
  }
}
