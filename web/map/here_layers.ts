// Where the person said to be: a ring round a dot, above all else.
import type { Place } from '../state/address/place.ts'
import type { GroundColours } from './ground/ground_colours.ts'
import type { LayerSpecification, StyleSpecification } from './style_types.ts'

type Source = StyleSpecification['sources'][string]

export function hereSource(here: Place | undefined): Source {
  return {
    type: 'geojson',
    data: {
      type: 'FeatureCollection',
      features: here
        ? [
            {
              type: 'Feature',
              properties: {},
              geometry: { type: 'Point', coordinates: [here.longitude, here.latitude] },
            },
          ]
        : [],
    },
  }
}

export function hereLayers({ ink, page }: GroundColours): LayerSpecification[] {
  const around = { type: 'circle', source: 'here' } as const
  return [
    {
      id: 'here-ring',
      ...around,
      paint: {
        'circle-color': 'transparent',
        'circle-radius': 11,
        'circle-stroke-color': page,
        'circle-stroke-width': 5,
      },
    },
    {
      id: 'here',
      ...around,
      paint: {
        'circle-color': 'transparent',
        'circle-radius': 11,
        'circle-stroke-color': ink,
        'circle-stroke-width': 2,
      },
    },
    { id: 'here-dot', ...around, paint: { 'circle-color': ink, 'circle-radius': 3 } },
  ]
}
