// What lies under everything: water, the land around, the county's land, and the houses as a texture, which makes the
// county readable without a road.

import type { LayerSpecification } from '../style_types.ts'
import type { GroundColours } from './ground_colours.ts'

export function groundLayers(colours: GroundColours): LayerSpecification[] {
  const surroundings = { source: 'surroundings', 'source-layer': 'surroundings' } as const
  const outline = { source: 'municipalities', 'source-layer': 'county-outline' } as const
  return [
    { id: 'water', type: 'background', paint: { 'background-color': colours.water } },
    // Both shores lie under both lands: the line remains only where there is water on the other side.
    { id: 'far-shore', type: 'line', ...surroundings, paint: shore(colours) },
    { id: 'near-shore', type: 'line', ...outline, paint: shore(colours) },
    { id: 'surroundings', type: 'fill', ...surroundings, paint: { 'fill-color': colours.neighbours } },
    {
      id: 'land',
      type: 'fill',
      source: 'municipalities',
      'source-layer': 'municipalities',
      paint: { 'fill-color': colours.land, 'fill-outline-color': colours.land },
    },
  ]
}

export function settlementLayers(colours: GroundColours): LayerSpecification[] {
  return [
    {
      id: 'settlement',
      type: 'circle',
      source: 'addresses',
      'source-layer': 'address-cells',
      paint: {
        'circle-color': colours.settlement,
        // A cell is 4 px at a whole zoom and 8 just before the next: soft enough to run together into villages, and the
        // lone house is a breath of colour, not a speck.
        'circle-radius': ['interpolate', ['exponential', 2], ['zoom'], 6, 1.7, 8, 3.2, 12, 7],
        'circle-blur': 0.6,
        'circle-opacity': ['interpolate', ['linear'], ['sqrt', ['get', 'count']], 1, 0.25, 4, 0.45, 10, 0.75],
      },
    },
    {
      id: 'houses',
      type: 'circle',
      source: 'addresses',
      'source-layer': 'addresses',
      paint: {
        'circle-color': colours.settlement,
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 12, 1.3, 16, 3],
        'circle-stroke-color': colours.county_line,
        'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 13, 0, 16, 1],
      },
    },
  ]
}

export function boundaryLayers(colours: GroundColours): LayerSpecification[] {
  const line = { type: 'line', source: 'municipalities', layout: { 'line-join': 'round' } } as const
  return [
    {
      id: 'municipal-line',
      ...line,
      'source-layer': 'municipalities',
      paint: {
        'line-color': colours.municipal_line,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.75, 12, 1.75],
      },
    },
    {
      id: 'county-line',
      ...line,
      'source-layer': 'county-outline',
      paint: {
        'line-color': colours.county_line,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 1.25, 12, 2.5],
      },
    },
  ]
}

function shore(colours: GroundColours) {
  return { 'line-color': colours.shore, 'line-width': 5 }
}
