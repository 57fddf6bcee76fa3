// The shortage areas. Their status comes by feature state, so a new date fetches no tile; feature state reaches paint only,
// never an icon or a filter, hence one layer a status with its opacity.
import type { AreaStatus } from '../../../api/contract/vocabulary.ts'
import { patternsFromZoom } from '../../../tiles/layers/shortage_areas/status_classes.ts'
import type { GroundColours } from '../ground/ground_colours.ts'
import type { Expression, LayerSpecification } from '../style_types.ts'
import { type StatusColours, statusOrder } from './status_look.ts'

/** Below it an area is a few pixels wide and a pattern would be mud: one symbol stands for it. */
export const polygonsFrom = patternsFromZoom
const namesFrom = 10

export const areaSource = 'shortage-areas'
export const pointLayer = 'shortage-area-points'
const polygons = { source: areaSource, 'source-layer': areaSource } as const
const points = { source: areaSource, 'source-layer': pointLayer } as const

export const symbolImage = (status: AreaStatus) => `symbol-${status}`
export const patternImage = (status: AreaStatus) => `pattern-${status}`
export const symbolLayer = (status: AreaStatus) => `area-symbol-${status}`

/** What a pointer may hit, at any zoom. */
export const pointedLayers = ['area-ground', ...statusOrder.map(symbolLayer)]

const fillOpacity: Readonly<Record<AreaStatus, number>> = {
  untouched: 0.55,
  applied: 1,
  in_progress: 1,
  connected: 0,
}

export function areaPolygonLayers(colours: GroundColours, status: StatusColours): LayerSpecification[] {
  return [
    {
      id: 'area-ground',
      type: 'fill',
      ...polygons,
      minzoom: polygonsFrom,
      paint: { 'fill-color': colours.page, 'fill-opacity': ['case', isShown, 0.35, 0] },
    },
    ...statusOrder
      .filter((one) => fillOpacity[one] > 0)
      .map(
        (one): LayerSpecification => ({
          id: `area-fill-${one}`,
          type: 'fill',
          ...polygons,
          minzoom: polygonsFrom,
          paint: {
            ...(one === 'untouched'
              ? { 'fill-color': status[one] }
              : { 'fill-pattern': patternImage(one), 'fill-antialias': false }),
            'fill-opacity': ['*', seen(one), fillOpacity[one]],
          },
        }),
      ),
    {
      id: 'area-outline',
      type: 'line',
      ...polygons,
      minzoom: polygonsFrom,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': [
          'match',
          ['to-string', ['feature-state', 'status']],
          'untouched',
          status.untouched,
          'applied',
          status.applied,
          'in_progress',
          status.in_progress,
          status.connected,
        ],
        'line-width': 2,
        'line-opacity': ['case', ['all', isShown, isDimmed], 0.45, isShown, 1, 0],
      },
    },
    {
      id: 'area-pointed-outline',
      type: 'line',
      ...polygons,
      minzoom: polygonsFrom,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours.ink,
        'line-width': ['case', isChosen, 4, 3],
        'line-opacity': ['case', ['all', isListed, ['any', isChosen, isPointed]], 1, 0],
      },
    },
  ]
}

export function areaSymbolLayers(colours: GroundColours): LayerSpecification[] {
  return [
    // What the filters leave out keeps the county's shape.
    {
      id: 'area-left-out',
      type: 'circle',
      ...points,
      paint: {
        'circle-color': colours.muted,
        'circle-radius': 2,
        'circle-opacity': ['case', ['all', isListed, ['!', isShown]], 0.7, 0],
      },
    },
    // Untouched last, so on top.
    ...statusOrder.toReversed().map(
      (one): LayerSpecification => ({
        id: symbolLayer(one),
        type: 'symbol',
        ...points,
        maxzoom: polygonsFrom,
        layout: {
          'icon-image': symbolImage(one),
          'icon-allow-overlap': true,
          // The pictures have a margin for their halo: a name may come closer.
          'icon-padding': -4,
          // All four stand on each point, seen or not: only the smaller of the common ones keeps names away.
          'icon-ignore-placement': one !== 'in_progress',
          'icon-size': ['interpolate', ['linear'], ['zoom'], 5.5, 0.7, 7.2, 1, 9.5, 1.25],
        },
        paint: { 'icon-opacity': seen(one) },
      }),
    ),
    {
      id: 'area-pointed-ring',
      type: 'circle',
      ...points,
      maxzoom: polygonsFrom,
      paint: {
        'circle-color': 'transparent',
        'circle-radius': 12,
        'circle-stroke-color': colours.ink,
        'circle-stroke-width': ['case', isChosen, 4, 3],
        'circle-stroke-opacity': ['case', ['all', isListed, ['any', isChosen, isPointed]], 1, 0],
      },
    },
  ]
}

export function areaNames(colours: GroundColours): LayerSpecification {
  return {
    id: 'area-names',
    type: 'symbol',
    ...points,
    minzoom: namesFrom,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': ['Label Semibold'],
      'text-size': 15,
      'text-max-width': 8,
      'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
      // Beside the shape, whose pattern says the status.
      'text-radial-offset': ['interpolate', ['linear'], ['zoom'], 10, 1.8, 13, 5],
      'text-justify': 'auto',
    },
    paint: {
      'text-color': colours.ink,
      'text-halo-color': colours.land,
      'text-halo-width': 3.5,
      'text-opacity': ['case', ['all', isShown, isDimmed], 0.45, isShown, 1, 0],
    },
  }
}

const flag = (name: string): Expression => ['boolean', ['feature-state', name], false]
const isListed = flag('is_listed')
const isShown = flag('is_shown')
const isDimmed = flag('is_dimmed')
const isPointed = flag('is_pointed')
const isChosen = flag('is_chosen')

/** 1 for a shown area of this status, 0.45 while another is chosen, else 0. */
function seen(status: AreaStatus): Expression {
  const isOfStatus: Expression = ['all', isShown, ['==', ['feature-state', 'status'], status]]
  return ['case', ['all', isOfStatus, isDimmed], 0.45, isOfStatus, 1, 0]
}
