// The tiles of our own layers: what a folder of tiles/layers says of them, less what the caller does not see.
import type { SourceLayer, TileField, TileLayer } from '../../tiles/tile_layer.ts'
import type { Sight } from '../access/public_fields.ts'
import { licence } from '../api_info/licence.ts'
import type { TileJson } from '../contract/catalogue/tile_json.ts'
import type { Product } from '../product.ts'
import type { AnsweredTiles } from './answered_tiles.ts'
import { centreOf, layerBounds } from './layer_bounds.ts'
import { makeTile } from './make_tile.ts'
import { mapGroundReady } from './map_ground.ts'
import { licenceOf } from './published_tiles.ts'

export function registerTiles(product: Product, layer: TileLayer, sight: Sight): AnsweredTiles {
  const hidden_fields = hiddenFields(layer, sight)
  return {
    id: layer.id,
    is_published: false,
    is_dated: layer.is_dated === true,
    zooms: layer.zooms,
    key: JSON.stringify(hidden_fields),
    tile: (address, at) => makeTile(product, { ...address, layer, hidden_fields, ...(at && { at }) }),
    json: (origin) => described(product, layer, { sight, origin }),
  }
}

/** Fields of the layer that the caller does not see. */
function hiddenFields(layer: TileLayer, sight: Sight): string[] {
  return layer.source_layers
    .flatMap(({ fields }) => fields)
    .filter((field) => !isFieldSeen(layer, field, sight))
    .map(({ name }) => name)
}

function isFieldSeen({ register }: TileLayer, { name, is_derived }: TileField, sight: Sight): boolean {
  return register === undefined || is_derived === true || sight.sees(register, name)
}

async function described(
  product: Product,
  layer: TileLayer,
  { sight, origin }: { sight: Sight; origin: string },
): Promise<TileJson> {
  const ground = layer.register ? undefined : await mapGroundReady(product)
  // The region's own places are the region's, not the source's that the layer names.
  const isOwn = layer.register !== undefined || (layer.id === 'places' && ground !== 'demo')
  const terms = layer.register && product.region.terms[layer.register]
  const bounds = await layerBounds(product, layer)
  return {
    tilejson: '3.0.0',
    name: layer.title.sv,
    scheme: 'xyz',
    tiles: [`${origin}/tiles/${layer.id}/{z}/{x}/{y}.mvt`],
    minzoom: layer.zooms.from,
    maxzoom: layer.zooms.to,
    bounds: [...bounds],
    center: centreOf(bounds),
    attribution: terms?.attribution || ((isOwn ? undefined : layer.attribution) ?? product.region.name.sv),
    licence: terms ? licenceOf(terms.licence) : ((isOwn ? undefined : layer.licence) ?? licence),
    vector_layers: layer.source_layers.map((source) => vectorLayer(layer, source, sight)),
  }
}

function vectorLayer(layer: TileLayer, source: SourceLayer, sight: Sight) {
  const seen = source.fields.filter((field) => isFieldSeen(layer, field, sight))
  return {
    id: source.id,
    description: layer.title.sv,
    geometry_kind: source.geometry_kind,
    minzoom: Math.max(source.zooms.from, layer.zooms.from),
    maxzoom: Math.min(source.zooms.to, layer.zooms.to),
    fields: Object.fromEntries(seen.map(({ name, type }) => [name, type])),
  }
}
