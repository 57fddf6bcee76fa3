// The map of one layer as a value: the county's calm ground, the layer, and the names above it.
import type { VectorStyle } from '../../../api/contract/catalogue/layer_style.ts'
import { defaultStyle, type GeometryKind } from '../../../tiles/styles/default_style.ts'
import { maplibreLayers } from '../../../tiles/styles/maplibre_layers.ts'
import { groundColours } from '../../map/ground_colours.ts'
import { boundaryLayers, groundLayers, settlementLayers } from '../../map/ground_layers.ts'
import { labelLayers, waterNames } from '../../map/label_layers.ts'
import type { StyleSpecification } from '../../map/style_types.ts'
import type { Theme } from '../../state/url.ts'

type Content = {
  readonly origin: string
  readonly tiles: string
  readonly source_layer: string
  readonly is_raster: boolean
  readonly geometry_kind: GeometryKind
  readonly style: VectorStyle | null
  readonly theme: Theme
}

export function layerMapStyle({
  origin,
  tiles,
  source_layer,
  is_raster,
  geometry_kind,
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
        : maplibreLayers(
            { id: 'layer', geometry_kind, source_layer },
            style ?? defaultStyle({ geometry_kind }),
          )),
      ...labelLayers(colours),
    ],
  }
}
