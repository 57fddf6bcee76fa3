// A layer's own opacity, times what the person has chosen for it.
import type { Expression, LayerSpecification } from './style_types.ts'

type LinePaint = NonNullable<Extract<LayerSpecification, { type: 'line' }>['paint']>
type Opacity = LinePaint['line-opacity']

export function faded(layer: LayerSpecification, share: number): LayerSpecification {
  if (share === 1) return layer
  if (layer.type === 'line')
    return {
      ...layer,
      paint: { ...layer.paint, 'line-opacity': times(layer.paint?.['line-opacity'], share) },
    }
  if (layer.type === 'symbol')
    return {
      ...layer,
      paint: {
        ...layer.paint,
        'icon-opacity': times(layer.paint?.['icon-opacity'], share),
        'text-opacity': times(layer.paint?.['text-opacity'], share),
      },
    }
  if (layer.type === 'fill')
    return {
      ...layer,
      paint: { ...layer.paint, 'fill-opacity': times(layer.paint?.['fill-opacity'], share) },
    }
  if (layer.type === 'raster')
    return {
      ...layer,
      paint: { ...layer.paint, 'raster-opacity': times(layer.paint?.['raster-opacity'], share) },
    }
  if (layer.type === 'circle')
    return {
      ...layer,
      paint: {
        ...layer.paint,
        'circle-opacity': times(layer.paint?.['circle-opacity'], share),
        'circle-stroke-opacity': times(layer.paint?.['circle-stroke-opacity'], share),
      },
    }
  return layer
}

/** An expression over the zoom must stand outermost and cannot be multiplied; none of ours is one. */
function times(opacity: Opacity, share: number): number | Expression {
  if (typeof opacity === 'number') return opacity * share
  return Array.isArray(opacity) ? ['*', opacity, share] : share
}
