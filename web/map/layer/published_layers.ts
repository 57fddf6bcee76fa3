// A published layer on the map: where its tiles are, and how it is drawn.
import type { LayerKind } from '../../../api/contract/catalogue/filter_codes.ts'
import type { VectorStyle } from '../../../api/contract/catalogue/layer_style.ts'
import type { Words } from '../../../api/contract/vocabulary.ts'
import { defaultStyle, type GeometryKind } from '../../../tiles/styles/default_style.ts'
import { maplibreLayers } from '../../../tiles/styles/maplibre_layers.ts'
import type { LayerSpecification, StyleSpecification } from '../style_types.ts'

/** Of a layer: what has to be known to draw it. */
export type DrawnLayer = {
  readonly id: string
  /** Of a draft: where its tiles are, with {z}/{x}/{y}. */
  readonly tiles?: string | undefined
  /** Of a raster: how strong it is drawn, and its legend. */
  readonly picture?: RasterPicture | undefined
  readonly kind: LayerKind
  readonly geometry_kind: GeometryKind
  readonly bounds: readonly number[] | null
  readonly description: { readonly style: VectorStyle | null }
}
export type RasterPicture = {
  readonly opacity: number
  /** Values keep their borders, a picture is smoothed. */
  readonly is_smooth: boolean
  readonly legend: readonly { readonly colour: string; readonly title: Words }[]
}
type Source = StyleSpecification['sources'][string]

/** The source of a published layer on a map: no name of the ground's own sources begins so. */
export function sourceOf(id: string): string {
  return `layer:${id}`
}

/** The publisher's, else the product's own. */
export function styleOf({ description, geometry_kind }: Pick<DrawnLayer, 'description' | 'geometry_kind'>) {
  return description.style ?? defaultStyle({ geometry_kind })
}

export function publishedSource({ id, kind, bounds, tiles }: DrawnLayer, origin: string): Source {
  if (kind !== 'raster')
    return tiles === undefined
      ? { type: 'vector', url: `${origin}/tiles/${id}.json` }
      : { type: 'vector', tiles: [tiles], maxzoom: 14 }
  const [west, south, east, north] = bounds ?? []
  const reach =
    west !== undefined && south !== undefined && east !== undefined && north !== undefined
      ? { bounds: [west, south, east, north] satisfies [number, number, number, number] }
      : {}
  return {
    type: 'raster',
    tiles: [tiles ?? `${origin}/tiles/${id}/{z}/{x}/{y}.png`],
    tileSize: 256,
    minzoom: 0,
    maxzoom: 16,
    ...reach,
  }
}

export function publishedLayers(layer: DrawnLayer): LayerSpecification[] {
  const { id, kind, geometry_kind, picture } = layer
  const source = sourceOf(id)
  if (kind === 'raster')
    return [
      {
        id: `${source}-picture`,
        type: 'raster',
        source,
        paint: {
          'raster-opacity': picture?.opacity ?? 0.8,
          'raster-resampling': picture?.is_smooth ? 'linear' : 'nearest',
          'raster-fade-duration': 0,
        },
      },
    ]
  return maplibreLayers({ id: source, geometry_kind, source, source_layer: id }, styleOf(layer))
}
