// What a person may lay over the areas: applications, backbone and its connection points.
import type { GroundColours } from './ground/ground_colours.ts'
import type { Expression, LayerSpecification } from './style_types.ts'

export const pointKinds = ['copper_station', 'radio_link_station', 'new'] as const
export const pointImage = (kind: (typeof pointKinds)[number], is_in_service: boolean) =>
  `point-${kind}-${is_in_service ? 'in-service' : 'not-yet'}`

/** The more certain the project, the less broken its line; a cancelled one is not drawn. */
const dashes = {
  planned: [0.5, 2],
  funded: [2, 2],
  building: [5, 2],
  in_service: undefined,
} as const
export const drawnStatuses = ['planned', 'funded', 'building', 'in_service'] as const

export function applicationLayers({ application }: GroundColours): LayerSpecification[] {
  return [
    {
      id: 'applications',
      type: 'line',
      source: 'applications',
      'source-layer': 'applications',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': application,
        'line-width': ['interpolate', ['linear'], ['zoom'], 7, 1.25, 11, 2],
        'line-opacity': ['case', ['boolean', ['feature-state', 'is_live'], false], 1, 0],
      },
    },
  ]
}

export function backboneLayers({ backbone }: GroundColours): LayerSpecification[] {
  return drawnStatuses.map((status) => {
    const dash = dashes[status]
    return {
      id: `backbone-${status}`,
      type: 'line',
      source: 'backbone-projects',
      'source-layer': 'backbone-projects',
      layout: { 'line-join': 'round', 'line-cap': status === 'planned' ? 'round' : 'butt' },
      paint: {
        'line-color': backbone,
        'line-width': ['interpolate', ['linear'], ['zoom'], 7, 1.5, 11, 2.5],
        'line-opacity': ['case', ['==', ['feature-state', 'status'], status], 1, 0],
        ...(dash ? { 'line-dasharray': [...dash] } : {}),
      },
    }
  })
}

export function connectionPointLayers(as_of: string): LayerSpecification[] {
  return [true, false].map((is_in_service): LayerSpecification => {
    // A date is text that sorts; a point without one is not in service.
    const inService: Expression = [
      'all',
      ['has', 'in_service_from'],
      ['<=', ['get', 'in_service_from'], as_of],
    ]
    return {
      id: `connection-points-${is_in_service ? 'in-service' : 'not-yet'}`,
      type: 'symbol',
      source: 'connection-points',
      'source-layer': 'connection-points',
      layout: {
        'icon-image': [
          'match',
          ['to-string', ['get', 'kind']],
          'copper_station',
          pointImage('copper_station', is_in_service),
          'radio_link_station',
          pointImage('radio_link_station', is_in_service),
          pointImage('new', is_in_service),
        ],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'icon-opacity': ['case', is_in_service ? inService : ['!', inService], 1, 0] },
    }
  })
}
