// The first 127 bytes of a PMTiles archive (version 3, section 3).

export type ArchiveFacts = {
  readonly zooms: { readonly from: number; readonly to: number }
  /** West, south, east, north in degrees. */
  readonly bounds: readonly [number, number, number, number]
  /** Longitude, latitude, zoom. */
  readonly centre: readonly [number, number, number]
  /** With `vector_layers`, as TileJSON has them. */
  readonly metadata: Readonly<Record<string, unknown>>
}

type Sizes = {
  readonly root: number
  readonly metadata: number
  readonly leaves: number
  readonly tiles: number
  readonly addressed: number
  readonly entries: number
  readonly contents: number
}

export const headerBytes = 127
const gzipped = 2
const vectorTiles = 1

export function archiveHeader({ zooms, bounds, centre }: ArchiveFacts, sizes: Sizes): Buffer {
  const header = Buffer.alloc(headerBytes)
  header.write('PMTiles', 0, 'latin1')
  header.writeUInt8(3, 7)
  const metadataAt = headerBytes + sizes.root
  const leavesAt = metadataAt + sizes.metadata
  const tilesAt = leavesAt + sizes.leaves
  const numbers = [
    headerBytes,
    sizes.root,
    metadataAt,
    sizes.metadata,
    leavesAt,
    sizes.leaves,
    tilesAt,
    sizes.tiles,
    sizes.addressed,
    sizes.entries,
    sizes.contents,
  ]
  numbers.forEach((value, at) => {
    header.writeBigUInt64LE(BigInt(value), 8 + 8 * at)
  })
  // Clustered: the tiles lie in the order of their numbers.
  header.set([1, gzipped, gzipped, vectorTiles, zooms.from, zooms.to], 96)
  const [west, south, east, north] = bounds
  const [longitude, latitude, zoom] = centre
  ;[west, south, east, north].forEach((degrees, at) => {
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * at)
  })
  header.writeUInt8(zoom, 118)
  header.writeInt32LE(Math.round(longitude * 1e7), 119)
  header.writeInt32LE(Math.round(latitude * 1e7), 123)
  return header
}
