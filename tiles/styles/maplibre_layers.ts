// A layer's style as MapLibre draws it: surfaces, lines, points and texts by the same colours. Labels come last, so that nothing lies over them.
import type { LayerSpecification, RasterLayerSpecification } from 'maplibre-gl'
import type { VectorStyle } from '../../api/contract/catalogue/layer_style.ts'
import { colourExpression } from './colour_expression.ts'
import type { GeometryKind } from './default_style.ts'
import type { ShownRaster } from './shown_raster.ts'

export type DrawnLayer = {
  readonly id: string
  readonly geometry_kind: GeometryKind
  /** The source in the style; the layer's id unless told. */
  readonly source?: string
  readonly source_layer?: string
}

type Part = 'surface' | 'outline' | 'line' | 'point'
const parts: Readonly<Record<'point' | 'line' | 'polygon' | 'mixed', readonly Part[]>> = {
  point: ['point'],
  line: ['line'],
  polygon: ['surface', 'outline'],
  mixed: ['surface', 'outline', 'line', 'point'],
}

export function maplibreLayers(layer: DrawnLayer, style: VectorStyle): LayerSpecification[] {
  if (layer.geometry_kind === null) return []
  const drawn = parts[layer.geometry_kind].map((part) => partLayer(layer, part, style))
  return style.label ? [...drawn, labelLayer(layer, style.label)] : drawn
}

export function maplibreRaster(
  { id, source = id }: Pick<DrawnLayer, 'id' | 'source'>,
  shown: ShownRaster,
): RasterLayerSpecification {
  return {
    id: `${id}-raster`,
    type: 'raster',
    source,
    paint: {
      'raster-opacity': shown.opacity,
      // Values keep their border; pictures are smoothed.
      'raster-resampling': shown.by === 'picture' ? 'linear' : 'nearest',
    },
  }
}

function common({ id, source = id, source_layer = id }: DrawnLayer, part: string) {
  return { id: `${id}-${part}`, source, 'source-layer': source_layer }
}

function partLayer(
  layer: DrawnLayer,
  part: Part,
  { paint, opacity, width_px, radius_px }: VectorStyle,
): LayerSpecification {
  const colour = colourExpression(paint)
  if (part === 'surface')
    return {
      ...common(layer, part),
      type: 'fill',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': colour, 'fill-opacity': opacity },
    }
  if (part === 'point')
    return {
      ...common(layer, part),
      type: 'circle',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-color': colour,
        'circle-opacity': opacity,
        'circle-radius': radius_px,
        'circle-stroke-color': '#FFFFFF',
        'circle-stroke-width': 1,
      },
    }
  return {
    ...common(layer, part),
    type: 'line',
    filter: ['==', ['geometry-type'], part === 'outline' ? 'Polygon' : 'LineString'],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': width_px },
  }
}

function labelLayer(
  layer: DrawnLayer,
  { field, from_zoom }: NonNullable<VectorStyle['label']>,
): LayerSpecification {
  return {
    ...common(layer, 'label'),
    type: 'symbol',
    minzoom: from_zoom,
    layout: {
      'text-field': ['to-string', ['get', field]],
      'text-size': 12,
      'text-font': ['Label Regular'],
      'text-offset': [0, 0.9],
      'text-anchor': 'top',
    },
    paint: { 'text-color': '#1F2933', 'text-halo-color': '#FFFFFF', 'text-halo-width': 1.5 },
  }
}
