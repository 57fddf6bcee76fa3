// The map of one layer as a value: the county's calm ground, the layer, and the names above it.
import type { VectorStyle } from '../../../api/contract/catalogue/layer_style.ts'
import { groundColours } from '../../map/ground_colours.ts'
import { boundaryLayers, groundLayers, settlementLayers } from '../../map/ground_layers.ts'
import { labelLayers, waterNames } from '../../map/label_layers.ts'
import { styleOf } from '../../map/layer/published_layers.ts'
import { vectorLayers } from '../../map/layer/vector_layers.ts'
import type { StyleSpecification } from '../../map/style_types.ts'
import type { Theme } from '../../state/url.ts'

type Content = {
  readonly origin: string
  readonly tiles: string
  readonly source_layer: string
  readonly is_raster: boolean
  readonly style: VectorStyle | null
  readonly theme: Theme
}

export function layerMapStyle({
  origin,
  tiles,
  source_layer,
  is_raster,
  style,
  theme,
}: Content): StyleSpecification {
  const colours = groundColours[theme]
  const ground = (layer: string) => ({ type: 'vector' as const, url: `${origin}/tiles/${layer}.json` })
  return {
    version: 8,
    sources: {
      surroundings: ground('surroundings'),
      municipalities: ground('municipalities'),
      places: ground('places'),
      addresses: ground('addresses'),
      'water-names': waterNames,
      layer: is_raster
        ? { type: 'raster', tiles: [tiles], tileSize: 256, maxzoom: 16 }
        : { type: 'vector', tiles: [tiles], maxzoom: 14 },
    },
    layers: [
      ...groundLayers(colours),
      ...settlementLayers(colours),
      ...boundaryLayers(colours),
      ...(is_raster
        ? [{ id: 'layer-raster', type: 'raster' as const, source: 'layer' }]
        : vectorLayers({
            source: 'layer',
            source_layer,
            style: styleOf({ description: { style, raster_style: null } }, theme),
            theme,
          })),
      ...labelLayers(colours),
    ],
  }
}
