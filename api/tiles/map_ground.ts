// The ground is read from its files once, when the first tile or TileJSON of it is asked for.
import { loadMapGround, type PlacesSource } from '../../data/map_ground/load_map_ground.ts'
import type { Product } from '../product.ts'

const loaded = new WeakMap<Product, Promise<PlacesSource>>()

export function mapGroundReady(product: Product): Promise<PlacesSource> {
  const known = loaded.get(product)
  if (known) return known
  const loading = loadMapGround(product, product.is_demo)
  loaded.set(product, loading)
  // A file that was wrong may be right the next time.
  loading.catch(() => loaded.delete(product))
  return loading
}
