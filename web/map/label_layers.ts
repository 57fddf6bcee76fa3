// Names by zoom, in the page's own font. Symbols lie above them in the style and so take their room first.
import type { GroundColours } from './ground_colours.ts'
import type { LayerSpecification } from './style_types.ts'

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
  { rank: 1, zoom: 6 },
  { rank: 2, zoom: 8 },
  { rank: 3, zoom: 9.5 },
] as const

/** Near its dot if there is room among the symbols, else a little farther. */
const beside: [Anchor, [number, number], ...(Anchor | [number, number])[]] = [
  'left',
  [0.45, 0],
  'right',
  [-0.45, 0],
  'top',
  [0, 0.35],
  'bottom',
  [0, -0.35],
  'top-left',
  [0.3, 0.3],
  'bottom-left',
  [0.3, -0.3],
  'top-right',
  [-0.3, 0.3],
  'bottom-right',
  [-0.3, -0.3],
  'left',
  [0.9, 0.5],
  'left',
  [0.9, -0.5],
  'right',
  [-0.9, 0.5],
  'right',
  [-0.9, -0.5],
  'top',
  [0, 1],
  'bottom',
  [0, -1],
]

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
    {
      id: 'place-dots',
      type: 'circle',
      source: 'places',
      'source-layer': 'places',
      maxzoom: 10,
      filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 8, 2, 9.5, 3]],
      paint: {
        'circle-color': colours.ink,
        'circle-radius': 2,
        'circle-stroke-color': colours.land,
        'circle-stroke-width': 1,
      },
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
        },
        paint: { 'text-color': isTown ? colours.ink : colours.muted, ...halo },
      }
    }),
  ]
}
