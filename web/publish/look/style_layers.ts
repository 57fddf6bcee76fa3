// How a layer is drawn, as MapLibre layers over its tiles. Nothing drawn is without an outline, so that pale classes are seen on pale ground.
import type { VectorStyle } from '../../../api/contract/catalogue/layer_style.ts'
import type { Expression, LayerSpecification } from '../../map/style_types.ts'
import { standardColour } from './default_classes.ts'

export const standardStyle: VectorStyle = {
  paint: { kind: 'single', colour: standardColour },
  opacity: 0.6,
  width_px: 2,
  radius_px: 5,
  label: null,
}

type Drawn = {
  readonly source: string
  readonly source_layer: string
  readonly style: VectorStyle | null
  /** Of what words stand on, and of the words. */
  readonly halo: string
  readonly ink: string
}

export function styleLayers({ source, source_layer, style, halo, ink }: Drawn): LayerSpecification[] {
  const { paint, opacity, width_px, radius_px, label } = style ?? standardStyle
  const colour = colourOf(paint)
  const from = { source, 'source-layer': source_layer } as const
  const isKind = (kind: string): Expression => ['==', ['geometry-type'], kind]
  return [
    {
      id: `${source}-surface`,
      type: 'fill',
      ...from,
      filter: isKind('Polygon'),
      paint: { 'fill-color': colour, 'fill-opacity': opacity },
    },
    {
      id: `${source}-line`,
      type: 'line',
      ...from,
      filter: ['!', isKind('Point')],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': width_px },
    },
    {
      id: `${source}-point`,
      type: 'circle',
      ...from,
      filter: isKind('Point'),
      paint: {
        'circle-color': colour,
        'circle-opacity': opacity,
        'circle-radius': radius_px,
        'circle-stroke-color': colour,
        'circle-stroke-width': Math.min(width_px, 2),
      },
    },
    ...(label ? [labelLayer(from, { id: `${source}-label`, ...label, halo, ink })] : []),
  ]
}

type From = { readonly source: string; readonly 'source-layer': string }
type Label = { id: string; field: string; from_zoom: number; halo: string; ink: string }

function labelLayer(from: From, { id, field, from_zoom, halo, ink }: Label): LayerSpecification {
  return {
    id,
    type: 'symbol',
    ...from,
    minzoom: from_zoom,
    layout: {
      'text-field': ['to-string', ['get', field]],
      'text-font': ['Label Regular'],
      'text-size': 14,
      'text-offset': [0, 0.9],
      'text-anchor': 'top',
    },
    paint: { 'text-color': ink, 'text-halo-color': halo, 'text-halo-width': 1.5 },
  }
}

export function colourOf(paint: VectorStyle['paint']): string | Expression {
  if (paint.kind === 'single') return paint.colour
  const value: Expression = ['get', paint.field]
  if (paint.kind === 'categories')
    return paint.classes.reduceRight<string | Expression>(
      (other, one) => ['case', isValue(paint.field, one.value), one.colour, other],
      paint.other_colour,
    )
  const [lowest, ...rest] = paint.classes
  const steps = rest.flatMap(({ from, colour }) => (from === null ? [] : [from, colour]))
  const lowestColour = lowest?.colour ?? paint.other_colour
  const stepped: string | Expression =
    steps.length > 0 ? ['step', value, lowestColour, ...steps] : lowestColour
  return ['case', ['==', ['typeof', value], 'number'], stepped, paint.other_colour]
}

function isValue(field: string, value: string | number | boolean | null): Expression {
  return value === null ? ['!', ['has', field]] : ['==', ['get', field], value]
}
