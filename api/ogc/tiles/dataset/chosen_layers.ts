// Which collections the tiles of everything hold: all that the caller sees with vector tiles, or those that `collections` names, the first of them first.
import { z } from '@hono/zod-openapi'
import { refuse } from '../../../downloads/part/layer_part.ts'
import { layersAsSeen } from '../../../layers/layers_as_seen.ts'
import type { Asking } from '../../asked/asking.ts'
import { type TiledLayer, tiledLayer } from '../collection_tiles.ts'

export const collectionsParameter = { collections: z.string().min(1).max(4000).optional() }

/** Throws AppError('bad_input'), in the same words whether there is no such collection or it is not seen. */
export async function chosenLayers(asking: Asking, collections: string | undefined): Promise<TiledLayer[]> {
  const seen = await layersAsSeen(asking.product, asking.seeing)
  const found = await Promise.all(seen.map((one) => tiledLayer(asking, 'vector', one)))
  const tiled = found.flatMap((one) => one ?? [])
  if (collections === undefined) return tiled
  return [...new Set(collections.split(','))].map((name) => {
    const id = idOf(asking, name)
    return (
      tiled.find((one) => one.seen.id === id) ??
      refuse(
        'collections',
        `must be ids or addresses of collections with vector tiles, with commas between; "${name}" is none`,
      )
    )
  })
}

/** A collection is also named by its address (requirement /req/collections-selection/query-collections, C). */
function idOf({ addresses }: Asking, name: string): string {
  const base = `${addresses.collections}/`
  return name.startsWith(base) ? decoded(name.slice(base.length)) : name
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** As it stands in the address of a tile. */
export function selectionQuery(collections: string | undefined): string {
  return collections === undefined
    ? ''
    : `?collections=${collections.split(',').map(encodeURIComponent).join(',')}`
}
