// Tiles that were made lately, so that a neighbour's browser does not wait for the engine. What was used longest ago goes first.

/** Empty tiles are kept too: that there is nothing is also an answer. */
export type Tile = Uint8Array<ArrayBuffer> | undefined

export type TileStore = {
  /** The kept tile, else the one that `make` gives; two callers at once share one making. */
  get(key: string, make: () => Promise<Tile>): Promise<Tile>
  readonly bytes: () => number
}

/** A key costs memory as well. */
const bytesOfKey = 200

export function createTileStore(bytesAtMost: number): TileStore {
  const kept = new Map<string, { readonly tile: Tile; readonly bytes: number }>()
  const making = new Map<string, Promise<Tile>>()
  let bytes = 0

  function keep(key: string, tile: Tile): void {
    const size = bytesOfKey + (tile?.byteLength ?? 0)
    if (size > bytesAtMost) return
    kept.set(key, { tile, bytes: size })
    bytes += size
    for (const [oldest, { bytes: freed }] of kept) {
      if (bytes <= bytesAtMost) break
      kept.delete(oldest)
      bytes -= freed
    }
  }

  async function made(key: string, make: () => Promise<Tile>): Promise<Tile> {
    try {
      const tile = await make()
      keep(key, tile)
      return tile
    } finally {
      making.delete(key)
    }
  }

  return {
    bytes: () => bytes,
    get(key, make) {
      const found = kept.get(key)
      if (found) {
        // To the end of the line.
        kept.delete(key)
        kept.set(key, found)
        return Promise.resolve(found.tile)
      }
      const underWay = making.get(key) ?? made(key, make)
      making.set(key, underWay)
      return underWay
    },
  }
}
