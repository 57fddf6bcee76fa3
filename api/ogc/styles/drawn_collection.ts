// A collection as MapLibre draws it: its source, which is tiles of ours, and its layers. No glyphs and no sprite: names are drawn in the reader's own letters.
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl'
import { defaultStyle } from '../../../tiles/styles/default_style.ts'
import { maplibreLayers, maplibreRaster } from '../../../tiles/styles/maplibre_layers.ts'
import { registerStyles, type StyledPart } from '../../../tiles/styles/register_styles.ts'
import type { VectorStyle } from '../../contract/catalogue/layer_style.ts'
import type { TileJson } from '../../contract/catalogue/tile_json.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import { seenRaster } from '../../layers/seen_raster.ts'
import type { Asking } from '../asked/asking.ts'
import { tiledLayer } from '../tiles/collection_tiles.ts'
import { tilesetAddress } from '../tiles/tileset.ts'

export type DrawnCollection = {
  readonly seen: SeenLayer
  readonly source: SourceSpecification
  readonly layers: readonly LayerSpecification[]
}

/** The style of its features; the publisher's, else the product's own. */
export function styleOf({ from, geometry_kind, description }: SeenLayer): VectorStyle {
  const own = from.origin === 'register' ? registerStyles[from.register]?.[0].style : undefined
  return description.style ?? own ?? defaultStyle({ geometry_kind })
}

/** At a date, for collections that have a status. Undefined where there is nothing to draw. */
export async function drawnCollection(
  asking: Asking,
  seen: SeenLayer,
  date: string,
): Promise<DrawnCollection | undefined> {
  const kind = seen.kind === 'raster' ? 'map' : 'vector'
  const layer = await tiledLayer(asking, kind, seen)
  if (!layer) return undefined
  const described = await layer.tiles.json(asking.addresses.url)
  const query = layer.tiles.is_dated ? `?datetime=${date}` : ''
  const tiles = [`${tilesetAddress(asking, kind, seen.id)}/{z}/{y}/{x}${query}`]
  if (kind === 'vector')
    return { seen, source: { type: 'vector', tiles, ...reach(described) }, layers: vectorLayers(seen) }
  const raster = await seenRaster(asking.product, seen)
  if (!raster?.shown) return undefined
  return {
    seen,
    source: { type: 'raster', tiles, tileSize: 256, ...reach(described) },
    layers: [maplibreRaster({ id: seen.id }, raster.shown)],
  }
}

function reach({ minzoom, maxzoom, bounds, attribution }: TileJson) {
  const [west = -180, south = -85.0511, east = 180, north = 85.0511] = bounds
  const box: [number, number, number, number] = [west, south, east, north]
  return { minzoom, maxzoom, bounds: box, attribution }
}

function vectorLayers(seen: SeenLayer): LayerSpecification[] {
  return partsOf(seen).flatMap(({ source_layer, geometry_kind, style }) =>
    maplibreLayers({ id: source_layer, source: seen.id, source_layer, geometry_kind }, style),
  )
}

function partsOf(
  seen: SeenLayer,
): readonly (Omit<StyledPart, 'geometry_kind'> & Pick<SeenLayer, 'geometry_kind'>)[] {
  const own = seen.from.origin === 'register' ? registerStyles[seen.from.register] : undefined
  if (own && seen.description.style === null) return own
  return [{ source_layer: seen.id, geometry_kind: seen.geometry_kind, style: styleOf(seen) }]
}
