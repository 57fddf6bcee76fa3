// Names by zoom, in the page's own font. Symbols lie above them in the style and so take their room first.

import type { LayerSpecification } from '../style_types.ts'
import type { GroundColours } from './ground_colours.ts'

type Anchor = 'left' | 'right' | 'top' | 'bottom' | 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right'

/** Geography, not the region's data: true wherever the county lies. */
const waters = [
  { name: 'VÄNERN', at: [13.32, 58.93], tilt: -24 },
  { name: 'VÄTTERN', at: [14.56, 58.3], tilt: -62 },
  { name: 'SKAGERRAK', at: [10.86, 58.45], tilt: -74 },
  { name: 'KATTEGATT', at: [11.5, 57.22], tilt: 62 },
] as const

export const waterNames = {
  type: 'geojson',
  data: {
    type: 'FeatureCollection',
    features: waters.map(({ name, at, tilt }) => ({
      type: 'Feature' as const,
      properties: { name, tilt },
      geometry: { type: 'Point' as const, coordinates: [...at] },
    })),
  },
} as const

/** Rank 1 are the towns, 2 the other municipal seats, 3 the rest. */
const labelledFrom = [
  { rank: 1, zoom: 5 },
  { rank: 2, zoom: 8 },
  { rank: 3, zoom: 9.5 },
] as const

/** Above it a village is a surface of houses, and needs no dot. */
const dotsTo = 10
export const placeDot = 'place-dot'

type Offset = [number, number]

/** Near its dot if there is room among the symbols, else a little farther. */
const beside: [Anchor, Offset, ...(Anchor | Offset)[]] = ['left', [0.45, 0], ...around(0.3), ...around(0.7)]

/** The eight sides at a distance in ems, right side first, and each side also a little up and down. */
function around(away: number): (Anchor | Offset)[] {
  const aside = away + 0.15
  return [
    ...anchored('left', [aside, 0], [aside, -away], [aside, away]),
    ...anchored('right', [-aside, 0], [-aside, -away], [-aside, away]),
    ...anchored('bottom', [0, -away]),
    ...anchored('top', [0, away]),
    ...anchored('bottom-left', [away, -away]),
    ...anchored('top-left', [away, away]),
    ...anchored('bottom-right', [-away, -away]),
    ...anchored('top-right', [-away, away]),
  ]
}

function anchored(anchor: Anchor, ...offsets: Offset[]): (Anchor | Offset)[] {
  return offsets.flatMap((offset) => [anchor, offset])
}

export function labelLayers(colours: GroundColours): LayerSpecification[] {
  const halo = { 'text-halo-color': colours.land, 'text-halo-width': 2 }
  return [
    {
      id: 'water-names',
      type: 'symbol',
      source: 'water-names',
      maxzoom: 11,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': ['Label Italic'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 6, 13, 9, 20],
        'text-letter-spacing': 0.22,
        'text-rotate': ['get', 'tilt'],
        'text-rotation-alignment': 'map',
      },
      paint: { 'text-color': colours.water_name },
    },
    // The last first: a later layer takes its room before an earlier one.
    ...labelledFrom.toReversed().map(({ rank, zoom }): LayerSpecification => {
      const isTown = rank === 1
      return {
        id: `places-${rank}`,
        type: 'symbol',
        source: 'places',
        'source-layer': 'places',
        minzoom: zoom,
        filter: ['==', ['get', 'rank'], rank],
        layout: {
          'text-field': ['get', 'name'],
          'text-font': [isTown ? 'Label Semibold' : 'Label Regular'],
          'text-size': ['interpolate', ['linear'], ['zoom'], 7, 14, 11, isTown ? 18 : 16],
          'text-variable-anchor-offset': beside,
          'text-justify': 'auto',
          'text-padding': 0,
          // A free place is looked for first; where there is none a town's name may lie on a symbol's edge, never on a name.
          ...(isTown ? { 'text-overlap': ['step', ['zoom'], 'never', 6.5, 'cooperative'] } : {}),
          // The dot is an icon, since it goes where its name goes.
          ...(zoom < dotsTo ? { 'icon-image': ['step', ['zoom'], placeDot, dotsTo, ''] } : {}),
          'icon-overlap': 'always',
          'icon-padding': 0,
        },
        paint: { 'text-color': isTown ? colours.ink : colours.muted, ...halo },
      }
    }),
  ]
}
