// The tiles of a published layer: one layer in each, called as the published one, with the fields that the caller sees.
import { publishedZooms } from '../../tiles/published/published_tile_sql.ts'
import { featureNumber, typeInTile } from '../../tiles/published/tile_fields.ts'
import { licence as ourLicence } from '../api_info/licence.ts'
import { licences } from '../contract/catalogue/catalogue_codes.ts'
import type { TileJson } from '../contract/catalogue/tile_json.ts'
import type { SeenLayer } from '../layers/seen_layer.ts'
import type { Product } from '../product.ts'
import type { AnsweredTiles } from './answered_tiles.ts'
import { centreOf, world } from './layer_bounds.ts'
import { makePublishedBlock, makePublishedTile } from './make_published_tile.ts'

/** Undefined for what has no vector tiles: rasters, and tables without places. */
export function publishedTiles(product: Product, layer: SeenLayer): AnsweredTiles | undefined {
  const { id, kind, from, geometry_kind } = layer
  if (from.origin !== 'published' || kind !== 'vector' || geometry_kind === null) return undefined
  const { data_id } = from
  const fields = layer.fields.map(({ name, type, column, suppress_below }) => ({
    name,
    type,
    column,
    suppress_below,
  }))
  return {
    id,
    is_published: true,
    is_dated: false,
    zooms: publishedZooms,
    key: JSON.stringify([data_id, fields]),
    tile: (address) => makePublishedTile(product.database, { data_id, layer_id: id, fields, address }),
    block: (block) => makePublishedBlock(product.database, { data_id, layer_id: id, fields, block }),
    json: async (origin) => described(layer, { geometry_kind, origin }),
  }
}

type Described = { readonly geometry_kind: NonNullable<SeenLayer['geometry_kind']>; readonly origin: string }

function described(layer: SeenLayer, { geometry_kind, origin }: Described): TileJson {
  const { id, description, fields, publisher } = layer
  const bounds = layer.bounds ?? world
  const zooms = { minzoom: publishedZooms.from, maxzoom: publishedZooms.to }
  return {
    tilejson: '3.0.0',
    name: description.title.sv || id,
    scheme: 'xyz',
    tiles: [`${origin}/tiles/${id}/{z}/{x}/{y}.mvt`],
    ...zooms,
    bounds: [...bounds],
    center: centreOf(bounds),
    attribution: description.attribution || publisher.name,
    licence: licenceOf(description.licence),
    vector_layers: [
      {
        id,
        description: description.title.sv || id,
        geometry_kind,
        ...zooms,
        fields: Object.fromEntries([
          [featureNumber, 'Number'],
          ...fields.map(({ name, type }) => [name, typeInTile(type)]),
        ]),
      },
    ],
  }
}

/** By its own address where it is none of those that are offered. */
export function licenceOf(uri: string | null): TileJson['licence'] {
  if (uri === null) return ourLicence
  return { name: licences.find((one) => one.uri === uri)?.name ?? uri, url: uri }
}
