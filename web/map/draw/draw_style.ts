// What lies beneath a drawing: the county's ground, the shortage areas with their names, what else is to be seen, and the corners that are set.
// The outlines are Terra Draw's; the surface within them, which may have holes, is drawn here.
import type { Theme } from '../../state/url.ts'
import { groundColours } from '../ground/ground_colours.ts'
import { type RowFeatures, rowsStyle } from '../rows/rows_style.ts'
import type { LayerSpecification, StyleSpecification } from '../style_types.ts'
import type { Drawing } from './drawing.svelte.ts'

type Beneath = { readonly theme: Theme; readonly beneath: RowFeatures; readonly origin: string }

export const beneathSource = 'rows'
export const cornerSource = 'drawn-corners'
export const surfaceSource = 'drawn-surface'

/** The drawing's colour: the accent of buttons and focus. */
export const drawnColour: Readonly<Record<Theme, `#${string}`>> = { light: '#0b4f6c', dark: '#8cc4ff' }

const nothing: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] }

export function drawStyle({ theme, beneath, origin }: Beneath): StyleSpecification {
  const { ink, land, page } = groundColours[theme]
  const style = rowsStyle({ theme, features: beneath, chosen: undefined, origin })
  const colour = drawnColour[theme]
  return {
    ...style,
    sources: {
      ...style.sources,
      [cornerSource]: { type: 'geojson', data: nothing },
      [surfaceSource]: { type: 'geojson', data: nothing },
    },
    layers: [
      ...style.layers.filter(({ id }) => !id.startsWith('row-dot-')).map((layer) => clearer(layer, theme)),
      {
        id: 'area-names',
        type: 'symbol',
        source: 'shortage-areas',
        'source-layer': 'shortage-area-points',
        minzoom: 10,
        layout: {
          'text-field': ['get', 'name'],
          'text-font': ['Label Semibold'],
          'text-size': 15,
          'text-max-width': 8,
        },
        paint: { 'text-color': ink, 'text-halo-color': land, 'text-halo-width': 3.5 },
      },
      {
        id: 'drawn-surface',
        type: 'fill',
        source: surfaceSource,
        paint: { 'fill-color': colour, 'fill-opacity': 0.16 },
      },
      {
        id: 'drawn-way',
        type: 'line',
        source: cornerSource,
        filter: ['==', ['geometry-type'], 'LineString'],
        paint: { 'line-color': colour, 'line-width': 2, 'line-dasharray': [3, 2] },
      },
      {
        id: 'drawn-corners',
        type: 'circle',
        source: cornerSource,
        filter: ['==', ['geometry-type'], 'Point'],
        paint: {
          'circle-color': ['case', ['get', 'is_chosen'], colour, page],
          'circle-radius': ['case', ['get', 'is_chosen'], 9, 6],
          'circle-stroke-color': colour,
          'circle-stroke-width': 3,
        },
      },
    ],
  }
}

/** Which houses lie within is what one draws by: they are darker than on maps where they are ground. */
function clearer(layer: LayerSpecification, theme: Theme): LayerSpecification {
  if (layer.id !== 'houses' || layer.type !== 'circle') return layer
  const { muted } = groundColours[theme]
  return { ...layer, paint: { ...layer.paint, 'circle-color': muted, 'circle-stroke-color': muted } }
}

/** While corners are set: each of them, and the way between them until there is a shape. */
export function cornersShown(drawing: Drawing): GeoJSON.FeatureCollection {
  const { kind, part, mode, chosen } = drawing
  const corners = part.map(
    ([longitude, latitude], index): GeoJSON.Feature => ({
      type: 'Feature',
      properties: { is_chosen: index === chosen || (mode === 'setting' && index === part.length - 1) },
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
    }),
  )
  const way: GeoJSON.Feature = {
    type: 'Feature',
    properties: {},
    geometry: { type: 'LineString', coordinates: part.map(([longitude, latitude]) => [longitude, latitude]) },
  }
  const shown = mode === 'setting' ? corners : corners.filter(({ properties }) => properties?.is_chosen)
  return {
    type: 'FeatureCollection',
    features: kind !== 'point' && mode === 'setting' && part.length > 1 ? [way, ...shown] : shown,
  }
}
