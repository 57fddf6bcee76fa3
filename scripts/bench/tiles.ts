// Tiles as they are made, past the store that keeps them: all areas in one, and some 5,000 addresses in one, beside the same made from
// what was delivered with nothing prepared.
import { z } from 'zod'
import type { Product } from '../../api/product.ts'
import { makeTile } from '../../api/tiles/make_tile.ts'
import { sqlFile } from '../../data/database/sql_file.ts'
import { addresses } from '../../tiles/layers/addresses/layer.ts'
import { shortageAreas } from '../../tiles/layers/shortage_areas/layer.ts'
import { tileBounds } from '../../tiles/tile_bounds.ts'
import type { TileLayer } from '../../tiles/tile_layer.ts'
import { productOf } from './app.ts'
import { openRegion } from './bench_folder.ts'
import { type Figure, median } from './figure.ts'
import { samplesOf } from './stopwatch.ts'

type Address = { readonly z: number; readonly x: number; readonly y: number }

const runs = { count: 60, warm: 15 }
const plainRuns = { count: 10, warm: 2 }
const plainAreas = sqlFile(import.meta.url, './plain_area_tile.sql')
const plainAddresses = sqlFile(import.meta.url, './plain_address_tile.sql')
const whichTile = sqlFile(import.meta.url, './tile_of_addresses.sql')
const bytesRow = z.object({ bytes: z.int() })
const tileRow = z.object({ z: z.int(), x: z.int(), y: z.int(), addresses: z.int() })
/** The whole county lies in it. */
const countyTile: Address = { z: 5, x: 17, y: 9 }

export async function tiles(): Promise<Figure[]> {
  return [
    ...(await measured('demo', async (product) => {
      const seconds = { what: 'tile of 175 areas', layer: shortageAreas, address: countyTile, at_most: 15 }
      return figuresOf(product, { ...seconds, plain: plainAreas })
    })),
    ...(await measured('bench', async (product) => {
      const [found] = await product.database.rows(whichTile, {}, tileRow)
      if (!found) throw new Error('The bench region has no addresses.')
      const { addresses: count, ...address } = found
      const what = `tile of ${count} addresses among 1,000,000`
      return figuresOf(product, { what, layer: addresses, address, at_most: 20, plain: plainAddresses })
    })),
  ]
}

async function measured(
  region: 'demo' | 'bench',
  measure: (product: Product) => Promise<Figure[]>,
): Promise<Figure[]> {
  const { installation, close } = await openRegion(region)
  try {
    return await measure(productOf(installation))
  } finally {
    await close()
  }
}

type Asked = {
  readonly what: string
  readonly layer: TileLayer
  readonly address: Address
  readonly at_most: number
  readonly plain: string
}

async function figuresOf(
  product: Product,
  { what, layer, address, at_most, plain }: Asked,
): Promise<Figure[]> {
  const question = { ...address, layer, hidden_fields: [] }
  if (!(await makeTile(product, question))) throw new Error(`The ${what} is empty.`)
  const ours = await samplesOf(() => makeTile(product, question), runs)
  const { west, south, east, north, units_per_m } = tileBounds(address)
  const bounds =
    plain === plainAreas ? { west, south, east, north } : { west, south, east, north, units_per_m }
  const theirs = await samplesOf(() => product.database.rows(plain, bounds, bytesRow), plainRuns)
  return [
    { name: what, unit: 'ms', samples: ours, goal: { at_most } },
    { name: `${what}, by ST_AsMVT from the register`, unit: 'ms', samples: theirs },
    {
      name: `${what}: the register's time over ours`,
      unit: 'times',
      samples: [median(theirs) / median(ours)],
    },
  ]
}
