// A published layer as its publisher wants it drawn: what MapLibre draws, from the style of the catalogue.
import type { VectorStyle } from '../../../api/contract/catalogue/layer_style.ts'
import type { Theme } from '../../state/url.ts'
import { groundColours } from '../ground_colours.ts'
import type { Expression, LayerSpecification } from '../style_types.ts'

export type VectorLook = {
  /** The source in the map's style. */
  readonly source: string
  /** The layer in the tile. */
  readonly source_layer: string
  readonly style: VectorStyle
  readonly theme: Theme
}

/** Surfaces under lines under points, names over all. */
export function vectorLayers({ source, source_layer, style, theme }: VectorLook): LayerSpecification[] {
  const from = { source, 'source-layer': source_layer }
  const colour = colourOf(style)
  const { page, ink, land } = groundColours[theme]
  return [
    {
      id: `${source}-surface`,
      type: 'fill',
      ...from,
      filter: isShape('Polygon'),
      paint: { 'fill-color': colour, 'fill-opacity': style.opacity },
    },
    {
      id: `${source}-line`,
      type: 'line',
      ...from,
      filter: ['!', isShape('Point')],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colour, 'line-width': style.width_px },
    },
    {
      id: `${source}-point`,
      type: 'circle',
      ...from,
      filter: isShape('Point'),
      paint: {
        'circle-color': colour,
        // A county's points at once are a texture; a village's are things to press.
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 6, style.radius_px * 0.5, 12, style.radius_px],
        'circle-opacity': style.opacity,
        'circle-stroke-color': page,
        'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 8, 0, 11, 1],
      },
    },
    ...(style.label
      ? [
          {
            id: `${source}-label`,
            type: 'symbol' as const,
            ...from,
            minzoom: style.label.from_zoom,
            layout: {
              'text-field': ['to-string', ['get', style.label.field]] satisfies Expression,
              'text-font': ['Label Regular'],
              'text-size': 14,
              'text-variable-anchor': ['top' as const, 'bottom' as const, 'left' as const, 'right' as const],
              'text-radial-offset': 0.6,
            },
            paint: { 'text-color': ink, 'text-halo-color': land, 'text-halo-width': 2 },
          },
        ]
      : []),
  ]
}

function isShape(kind: 'Point' | 'Polygon'): Expression {
  return ['==', ['geometry-type'], kind]
}

function colourOf({ paint }: VectorStyle): string | Expression {
  if (paint.kind === 'single') return paint.colour
  const value: Expression = ['get', paint.field]
  const other = paint.other_colour
  if (paint.kind === 'graduated') {
    const [first, ...more] = paint.classes
    if (!first) return other
    const below = first.from === null ? first.colour : other
    const bounds = (first.from === null ? more : paint.classes).flatMap(({ from, colour }) =>
      from === null ? [] : [from, colour],
    )
    const steps: Expression = bounds.length === 0 ? ['literal', below] : ['step', value, below, ...bounds]
    return ['case', ['==', ['typeof', value], 'number'], steps, other]
  }
  const missing = paint.classes.find((one) => one.value === null)?.colour ?? other
  // Labels of a match must differ; the first of two that are written alike holds.
  const written = new Map(
    paint.classes
      .filter((one) => one.value !== null)
      .toReversed()
      .map((one) => [String(one.value), one.colour]),
  )
  const has: Expression = ['has', paint.field]
  const [first, ...others] = written
  if (!first) return ['case', has, other, missing]
  return ['case', has, ['match', ['to-string', value], first[0], first[1], ...others.flat(), other], missing]
}
