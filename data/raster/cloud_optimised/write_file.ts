// A cloud-optimised GeoTIFF of levels that are made: all directories first, then the pixels, the smallest overview first and the raster itself last.
import { createReadStream, createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { finished, pipeline } from 'node:stream/promises'
import type { Level } from './pyramid.ts'
import { directory, directoryBytes, header, headerBytes, type Tag } from './tiff_bytes.ts'

/** Room for the directories below the border of 4 GB, at which classic TIFF ends. */
const bigFrom = 2 ** 32 - 2 ** 26

export type LevelTags = (level: Level, isOverview: boolean) => Tag[]

export async function writeFile(
  path: string,
  levels: readonly Level[],
  tagsOf: LevelTags,
  big_from = bigFrom,
): Promise<void> {
  const pixels = levels.flatMap(({ sizes }) => sizes).reduce((sum, size) => sum + size, 0)
  const isBig = pixels > big_from
  const tagged = (level: Level, nth: number, offsets: readonly number[]): Tag[] => [
    ...tagsOf(level, nth > 0),
    { number: 324, type: 'offset', values: offsets },
    { number: 325, type: 'long', values: level.sizes },
  ]
  const sizes = levels.map((level, nth) => directoryBytes(tagged(level, nth, level.sizes), isBig))
  let next = headerBytes(isBig) + sizes.reduce((sum, size) => sum + size, 0)
  const offsets = new Map<Level, number[]>()
  for (const level of levels.toReversed()) {
    offsets.set(
      level,
      level.sizes.map((size) => {
        next += size
        return next - size
      }),
    )
  }
  const output = createWriteStream(path, { mode: 0o600 })
  output.write(header(isBig))
  let place = headerBytes(isBig)
  for (const [nth, level] of levels.entries()) {
    const isLast = nth === levels.length - 1
    output.write(directory(tagged(level, nth, offsets.get(level) ?? []), { place, isBig, isLast }))
    place += sizes[nth] ?? 0
  }
  for (const level of levels.toReversed()) {
    await pipeline(createReadStream(level.path, { highWaterMark: 1 << 20 }), output, { end: false })
    await rm(level.path)
  }
  output.end()
  await finished(output)
}
