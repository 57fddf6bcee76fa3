// A tileset as the OGC's standard tells of it (17-083r4, tileset metadata): of one collection or of all.
import { z } from '@hono/zod-openapi'
import type { TileJson } from '../../contract/catalogue/tile_json.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import type { Asking } from '../asked/asking.ts'
import { wordsIn } from '../asked/language.ts'
import { representationFacts } from '../asked/representation.ts'
import { crs84 } from '../collections/crs_uris.ts'
import type { TileKind } from '../links/addresses.ts'
import { type Link, link } from '../links/link.ts'
import { boundsOfAll } from './bounds_of_all.ts'
import type { TiledLayer } from './collection_tiles.ts'
import { limitsOf, tileMatrixLimits } from './tile_limits.ts'
import { tileMatrixSetId, tileMatrixSetUri, webMercator } from './web_mercator_quad.ts'

const box = z.object({
  crs: z.string(),
  lowerLeft: z.array(z.number()),
  upperRight: z.array(z.number()),
})

const tilesetLayer = z.object({
  id: z.string(),
  title: z.string(),
  dataType: z.enum(['vector', 'map']),
  geometryDimension: z.int().optional(),
  attribution: z.string().optional(),
  minTileMatrix: z.string(),
  maxTileMatrix: z.string(),
  boundingBox: box.optional(),
  propertiesSchema: z
    .object({ type: z.literal('object'), properties: z.record(z.string(), z.unknown()) })
    .optional(),
  links: z.array(link),
})
export type TilesetLayer = z.infer<typeof tilesetLayer>

export const tileset = z
  .object({
    title: z.string(),
    dataType: z.enum(['vector', 'map']),
    crs: z.string(),
    tileMatrixSetId: z.string(),
    tileMatrixSetURI: z.string(),
    tileMatrixSetLimits: z.array(tileMatrixLimits),
    boundingBox: box.optional(),
    mediaTypes: z.array(z.string()),
    attribution: z.string().optional(),
    license: z.string().optional(),
    links: z.array(link),
    layers: z.array(tilesetLayer).optional(),
  })
  .openapi('TileSet')
export type Tileset = z.infer<typeof tileset>

export type TilesetOf = {
  readonly kind: TileKind
  readonly title: string
  /** None for that of everything. */
  readonly collection?: SeenLayer
  readonly layers: readonly TiledLayer[]
  /** Of the address of a tile: which collections are chosen. */
  readonly query?: string
}

/** As the list of tilesets has it, without its layers. */
export function tilesetOf(
  asking: Asking,
  { kind, title, collection, layers, query = '' }: TilesetOf,
): Tileset {
  const { description, publisher } = collection ?? {}
  const form = representationFacts[kind === 'map' ? 'png' : 'mvt']
  return {
    title,
    dataType: kind,
    crs: webMercator,
    tileMatrixSetId,
    tileMatrixSetURI: tileMatrixSetUri,
    tileMatrixSetLimits: limitsOf(layers),
    ...boxOf(boundsOfAll(layers)),
    mediaTypes: [form.media_type],
    ...(collection ? { attribution: description?.attribution || publisher?.name || '' } : {}),
    ...(description?.licence ? { license: description.licence } : {}),
    links: [
      ...standingLinks(asking, collection),
      {
        href: `${tilesetAddress(asking, kind, collection?.id)}/{tileMatrix}/{tileRow}/{tileCol}${query}`,
        rel: 'item',
        type: form.media_type,
        title: wordsIn(asking.language, form.title),
        templated: true,
      },
    ],
  }
}

export function tilesetAddress({ addresses }: Asking, kind: TileKind, id: string | undefined): string {
  return `${addresses.tilesets(kind, id)}/${tileMatrixSetId}`
}

function standingLinks({ addresses }: Asking, collection: SeenLayer | undefined): Link[] {
  const json = 'application/json'
  return [
    {
      href: addresses.tileMatrixSet,
      rel: 'http://www.opengis.net/def/rel/ogc/1.0/tiling-scheme',
      type: json,
    },
    collection
      ? {
          href: addresses.collection(collection.id),
          rel: 'http://www.opengis.net/def/rel/ogc/1.0/geodata',
          type: json,
        }
      : { href: addresses.landing, rel: 'http://www.opengis.net/def/rel/ogc/1.0/dataset', type: json },
  ]
}

/** Each layer that stands in the tiles; those of vector tiles as TileJSON has them. */
export async function tilesetLayers(asking: Asking, layers: readonly TiledLayer[]): Promise<TilesetLayer[]> {
  const described = await Promise.all(
    layers.map(async (layer) => ({ layer, json: await layer.tiles.json(asking.addresses.url) })),
  )
  return described.flatMap(({ layer, json }) =>
    layer.kind === 'map'
      ? [
          {
            id: layer.seen.id,
            dataType: layer.kind,
            ...common(asking, layer, { minzoom: json.minzoom, maxzoom: json.maxzoom }),
          },
        ]
      : json.vector_layers.map((source) => vectorLayer(asking, layer, source)),
  )
}

type SourceLayer = TileJson['vector_layers'][number]
const dimensions = { point: 0, line: 1, polygon: 2, mixed: undefined } as const
const jsonTypes: Readonly<Record<string, string>> = { String: 'string', Number: 'number', Boolean: 'boolean' }

function vectorLayer(asking: Asking, layer: TiledLayer, source: SourceLayer): TilesetLayer {
  const dimension = dimensions[source.geometry_kind]
  const titles = new Map(layer.seen.fields.map(({ name, title }) => [name, wordsIn(asking.language, title)]))
  const properties = Object.entries(source.fields).map(([name, type]) => [
    name,
    { ...(titles.has(name) ? { title: titles.get(name) } : {}), type: jsonTypes[type] ?? 'string' },
  ])
  return {
    id: source.id,
    dataType: 'vector',
    ...(dimension === undefined ? {} : { geometryDimension: dimension }),
    ...common(asking, layer, source),
    propertiesSchema: { type: 'object', properties: Object.fromEntries(properties) },
  }
}

function common(
  { addresses, language }: Asking,
  { seen }: TiledLayer,
  { minzoom, maxzoom }: { readonly minzoom: number; readonly maxzoom: number },
) {
  return {
    title: wordsIn(language, seen.description.title) || seen.id,
    attribution: seen.description.attribution || seen.publisher.name,
    minTileMatrix: String(minzoom),
    maxTileMatrix: String(maxzoom),
    ...boxOf(seen.bounds),
    links: [
      {
        href: addresses.collection(seen.id),
        rel: 'http://www.opengis.net/def/rel/ogc/1.0/geodata',
        type: 'application/json',
      },
    ],
  }
}

/** In degrees. */
function boxOf(bounds: SeenLayer['bounds']) {
  if (!bounds) return {}
  const [west, south, east, north] = bounds
  return { boundingBox: { crs: crs84, lowerLeft: [west, south], upperRight: [east, north] } }
}

export function tilesetTitle({ language }: Asking, { id, description }: SeenLayer): string {
  return wordsIn(language, description.title) || id
}
