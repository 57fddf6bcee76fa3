// A published layer on the map: where its tiles are, and how it is drawn unless the publisher has said how.

import type { LayerKind } from '../../../api/contract/catalogue/catalogue_codes.ts'
import type { RasterStyle, VectorStyle } from '../../../api/contract/catalogue/layer_style.ts'
import type { Theme } from '../../state/url.ts'
import type { LayerSpecification, StyleSpecification } from '../style_types.ts'
import { vectorLayers } from './vector_layers.ts'

/** Of a layer: what has to be known to draw it. */
export type DrawnLayer = {
  readonly id: string
  readonly kind: LayerKind
  readonly bounds: readonly number[] | null
  readonly description: {
    readonly style: VectorStyle | null
    readonly raster_style: RasterStyle | null
  }
}
type Source = StyleSpecification['sources'][string]

/** The accent of the page: no status has it. */
export const plainStyle: VectorStyle = {
  paint: { kind: 'single', colour: '#0B4F6C' },
  opacity: 0.5,
  width_px: 2,
  radius_px: 5,
  label: null,
}
/** Land and accent are too near each other in the dark. */
const plainDark: VectorStyle = { ...plainStyle, paint: { kind: 'single', colour: '#8CC4FF' } }

/** The source of a published layer on a map: no name of the ground's own sources begins so. */
export function sourceOf(id: string): string {
  return `layer:${id}`
}

export function styleOf(
  { description: { style } }: Pick<DrawnLayer, 'description'>,
  theme: Theme,
): VectorStyle {
  return style ?? (theme === 'dark' ? plainDark : plainStyle)
}

export function publishedSource({ id, kind, bounds }: DrawnLayer, origin: string): Source {
  if (kind !== 'raster') return { type: 'vector', url: `${origin}/tiles/${id}.json` }
  const [west, south, east, north] = bounds ?? []
  const reach =
    west !== undefined && south !== undefined && east !== undefined && north !== undefined
      ? { bounds: [west, south, east, north] satisfies [number, number, number, number] }
      : {}
  return {
    type: 'raster',
    tiles: [`${origin}/tiles/${id}/{z}/{x}/{y}.png`],
    tileSize: 256,
    minzoom: 0,
    maxzoom: 16,
    ...reach,
  }
}

export function publishedLayers(layer: DrawnLayer, theme: Theme): LayerSpecification[] {
  const { id, kind, description } = layer
  if (kind === 'raster')
    return [
      {
        id: `${sourceOf(id)}-picture`,
        type: 'raster',
        source: sourceOf(id),
        paint: { 'raster-opacity': description.raster_style?.opacity ?? 0.8, 'raster-fade-duration': 0 },
      },
    ]
  return vectorLayers({ source: sourceOf(id), source_layer: id, style: styleOf(layer, theme), theme })
}
