// The whole map as a value: what is on it follows from what is asked, and MapLibre works out the difference. So no layer
// is added or taken away by hand, and the order of drawing is the order here.
import { isMapLayer, type LaidLayer, type MapLayer } from '../state/address/laid_layers.ts'
import type { Place } from '../state/address/place.ts'
import type { Theme } from '../state/url.ts'
import { areaNames, areaPolygonLayers, areaSource, areaSymbolLayers } from './areas/area_layers.ts'
import { statusColours } from './areas/status_look.ts'
import { faded } from './faded.ts'
import type { NamedLayer } from './find_things.ts'
import { groundColours } from './ground/ground_colours.ts'
import { boundaryLayers, groundLayers, settlementLayers } from './ground/ground_layers.ts'
import { labelLayers, waterNames } from './ground/label_layers.ts'
import { hereLayers, hereSource } from './here_layers.ts'
import { type DrawnLayer, publishedLayers, publishedSource, sourceOf } from './layer/published_layers.ts'
import { applicationLayers, backboneLayers, connectionPointLayers } from './record_layers.ts'
import type { LayerSpecification, StyleSpecification } from './style_types.ts'

export type MapContent = {
  readonly theme: Theme
  /** What is laid on the map, of what this caller may see. */
  readonly layers: readonly LaidLayer[]
  /** Those of them that somebody has published, by id. */
  readonly published: ReadonlyMap<string, DrawnLayer & NamedLayer>
  readonly as_of: string
  /** Where the person said to be. */
  readonly here: Place | undefined
  /** Where the tiles are asked for. */
  readonly origin: string
}

export function mapStyle(content: MapContent): StyleSpecification {
  const { theme, layers, published, as_of, here, origin } = content
  const colours = groundColours[theme]
  const status = statusColours(theme)
  const drawn: Readonly<Record<MapLayer, () => LayerSpecification[]>> = {
    addresses: () => settlementLayers(colours),
    applications: () => applicationLayers(colours),
    'backbone-projects': () => backboneLayers(colours),
    'connection-points': () => connectionPointLayers(as_of),
  }
  const layersOf = (id: string) => {
    if (isMapLayer(id)) return drawn[id]()
    const layer = published.get(id)
    return layer ? publishedLayers(layer) : []
  }
  const laid = ({ id, opacity_pct }: LaidLayer) =>
    layersOf(id).map((layer) => faded(layer, opacity_pct / 100))
  // The houses are the ground's texture as long as they lie under everything else.
  const isGround = (layer: LaidLayer) => layer.id === 'addresses' && layer === layers[0]
  const tiles = (layer: string) => ({ type: 'vector' as const, url: `${origin}/tiles/${layer}.json` })
  return {
    version: 8,
    sources: {
      surroundings: tiles('surroundings'),
      municipalities: tiles('municipalities'),
      places: tiles('places'),
      'water-names': waterNames,
      here: hereSource(here),
      [areaSource]: { ...tiles(areaSource), promoteId: 'id' },
      ...Object.fromEntries(
        layers.flatMap(({ id }) => {
          const layer = published.get(id)
          if (layer) return [[sourceOf(id), publishedSource(layer, origin)]]
          return isMapLayer(id) ? [[id, { ...tiles(id), promoteId: 'id' }]] : []
        }),
      ),
    },
    layers: [
      ...groundLayers(colours),
      ...layers.filter(isGround).flatMap(laid),
      ...boundaryLayers(colours),
      ...areaPolygonLayers(colours, status),
      ...layers.filter((layer) => !isGround(layer)).flatMap(laid),
      ...labelLayers(colours),
      areaNames(colours),
      ...areaSymbolLayers(colours),
      ...hereLayers(colours),
    ],
  }
}
