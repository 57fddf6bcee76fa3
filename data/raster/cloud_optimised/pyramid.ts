// The raster and its overviews, made in one pass from the top row to the last: each level holds at most one row of tiles in memory.
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { newSamples, type Samples } from '../source/sample_type.ts'
import { type Halving, halved, type Rows } from './halve.ts'
import { packTile } from './pack_tile.ts'
import { tileSide } from './tile_side.ts'

export type Level = {
  readonly width: number
  readonly height: number
  /** The packed tiles, one after the other, row by row. */
  readonly path: string
  readonly sizes: number[]
}

type GrowingLevel = Level & { readonly file: FileHandle; held: Samples; rows: number }

export type Pyramid = {
  /** The next rows of the raster: any number of them. */
  add(rows: Rows): Promise<void>
  finish(): Promise<readonly Level[]>
}

/** Until all of it fits into one tile. */
export function levelSizes(width: number, height: number): { width: number; height: number }[] {
  const sizes = [{ width, height }]
  for (let last = { width, height }; last.width > tileSide || last.height > tileSide; ) {
    last = { width: Math.ceil(last.width / 2), height: Math.ceil(last.height / 2) }
    sizes.push(last)
  }
  return sizes
}

export async function beginPyramid(
  { width, height, folder }: { readonly width: number; readonly height: number; readonly folder: string },
  halving: Halving,
): Promise<Pyramid> {
  const levels: GrowingLevel[] = []
  for (const [nth, size] of levelSizes(width, height).entries()) {
    const path = join(folder, `level-${nth}`)
    const held = newSamples(halving.sample_type, Math.min(tileSide, size.height) * size.width * halving.bands)
    levels.push({ ...size, path, sizes: [], file: await open(path, 'w'), held, rows: 0 })
  }

  async function addTo(nth: number, { samples, width: columns, rows }: Rows): Promise<void> {
    const level = levels[nth]
    if (!level) return
    const line = columns * halving.bands
    for (let taken = 0; taken < rows; ) {
      const count = Math.min(rows - taken, tileSide - level.rows)
      level.held.set(samples.subarray(taken * line, (taken + count) * line), level.rows * line)
      level.rows += count
      taken += count
      if (level.rows === tileSide) await flush(nth)
    }
  }

  async function flush(nth: number): Promise<void> {
    const level = levels[nth]
    if (!level || level.rows === 0) return
    const rows = { samples: level.held, width: level.width, rows: level.rows }
    const across = Math.ceil(level.width / tileSide)
    const tiles = await Promise.all(
      Array.from({ length: across }, (_, place) => packTile(rows, place, halving)),
    )
    for (const tile of tiles) {
      await level.file.write(tile)
      level.sizes.push(tile.byteLength)
    }
    level.rows = 0
    if (levels[nth + 1]) await addTo(nth + 1, halved(rows, halving))
  }

  return {
    add: (rows) => addTo(0, rows),
    async finish() {
      for (const nth of levels.keys()) {
        await flush(nth)
        await levels[nth]?.file.close()
      }
      return levels.map(({ width: columns, height: lines, path, sizes }) => ({
        width: columns,
        height: lines,
        path,
        sizes,
      }))
    },
  }
}
