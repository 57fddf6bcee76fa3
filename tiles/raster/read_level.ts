// The values of a part of a level; colours always as red, green and blue.
import { rasterImage } from './opened_rasters.ts'

export type LevelPart = {
  readonly path: string
  readonly image: number
  readonly window: readonly [number, number, number, number]
  /** From 0; all unless told. */
  readonly bands?: readonly number[] | undefined
}

const ycbcr = 6

export async function readLevel({ path, image: nth, window, bands }: LevelPart) {
  const image = await rasterImage(path, nth)
  const read = { window: [...window], interleave: true as const }
  const photometric: unknown = await image.fileDirectory.loadValue('PhotometricInterpretation')
  // JPEG keeps light and colour apart.
  if (photometric === ycbcr) {
    const rgb = await image.readRGB(read)
    return bands ? bandOf(rgb, bands[0] ?? 0, 3) : rgb
  }
  return image.readRasters(bands ? { ...read, samples: [...bands] } : read)
}

function bandOf(values: ArrayLike<number>, band: number, of: number): Float64Array {
  return Float64Array.from({ length: values.length / of }, (_, place) => values[place * of + band] ?? 0)
}
