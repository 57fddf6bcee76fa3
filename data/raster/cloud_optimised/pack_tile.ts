// One tile as it lies in the file: differences from pixel to pixel (the predictor), which pack better than values, and then Deflate.
import { promisify } from 'node:util'
import { deflate } from 'node:zlib'
import { isWhole, newSamples, type Samples } from '../source/sample_type.ts'
import type { Halving, Rows } from './halve.ts'
import { tileSide } from './tile_side.ts'

const packed = promisify(deflate)

/** TIFF's Predictor: 2 subtracts the pixel before, 3 does so byte by byte in floating point numbers (TIFF Technical Note 3). */
export function predictorOf({ sample_type }: Pick<Halving, 'sample_type'>): 2 | 3 {
  return isWhole(sample_type) ? 2 : 3
}

export async function packTile(rows: Rows, across: number, halving: Halving): Promise<Uint8Array> {
  const tile = cutTile(rows, across, halving)
  if (predictorOf(halving) === 2) subtractPixelBefore(tile, halving.bands)
  else subtractByteBefore(tile, halving.bands)
  return packed(new Uint8Array(tile.buffer, tile.byteOffset, tile.byteLength), { level: 6 })
}

/** Beyond the raster's edge a tile holds no values. */
function cutTile(
  { samples, width, rows }: Rows,
  across: number,
  { sample_type, bands, nodata }: Halving,
): Samples {
  const tile = newSamples(sample_type, tileSide * tileSide * bands)
  if (nodata !== null) tile.fill(nodata)
  const left = across * tileSide
  const columns = Math.min(tileSide, width - left)
  for (let row = 0; row < rows; row++) {
    const from = (row * width + left) * bands
    tile.set(samples.subarray(from, from + columns * bands), row * tileSide * bands)
  }
  return tile
}

function subtractPixelBefore(tile: Samples, bands: number): void {
  const line = tileSide * bands
  for (let row = 0; row < tileSide; row++) {
    const first = row * line
    for (let place = first + line - 1; place >= first + bands; place--)
      tile[place] = (tile[place] ?? 0) - (tile[place - bands] ?? 0)
  }
}

/** The bytes of a row, the highest of each number first and together, and then their differences. */
function subtractByteBefore(tile: Samples, bands: number): void {
  const size = tile.BYTES_PER_ELEMENT
  const line = tileSide * bands * size
  const numbers = tileSide * bands
  const bytes = new Uint8Array(tile.buffer, tile.byteOffset, tile.byteLength)
  const turned = new Uint8Array(line)
  for (let row = 0; row < tileSide; row++) {
    const first = row * line
    for (let nth = 0; nth < numbers; nth++)
      for (let byte = 0; byte < size; byte++)
        turned[byte * numbers + nth] = bytes[first + nth * size + (size - 1 - byte)] ?? 0
    for (let place = line - 1; place >= bands; place--)
      turned[place] = (turned[place] ?? 0) - (turned[place - bands] ?? 0)
    bytes.set(turned, first)
  }
}
