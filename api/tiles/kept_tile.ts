// A tile of a layer, made or made lately: every address under which it is asked for shares what was made.
import type { Product } from '../product.ts'
import type { Question } from '../question.ts'
import type { AnsweredTiles } from './answered_tiles.ts'
import type { TileAddress } from './tile_address.ts'
import { createTileStore, type Tile, type TileStore } from './tile_store.ts'

const keptAtMost = 64 * 1024 * 1024
const stores = new WeakMap<Product, TileStore>()

type Asked = { readonly address: TileAddress; readonly at: Question | undefined }

/** Undefined where there is nothing in the tile. */
export function keptTile(product: Product, tiles: AnsweredTiles, { address, at }: Asked): Promise<Tile> {
  const key = JSON.stringify([product.database.revision(), tiles.id, address, tiles.key, at])
  return storeOf(product).get(key, () => tiles.tile(address, at))
}

function storeOf(product: Product): TileStore {
  const store = stores.get(product) ?? createTileStore(keptAtMost)
  stores.set(product, store)
  return store
}
