// The pixels of a part of a raster: band after band within each pixel, colours always as red, green and blue.
import type { GeoTIFFImage } from 'geotiff'
import { asDamage } from './open_raster.ts'
import type { Samples } from './sample_type.ts'

/** First column and row, and the first beyond. */
export type Window = readonly [left: number, top: number, right: number, bottom: number]

export async function readWindow(
  image: GeoTIFFImage,
  window: Window,
  { is_ycbcr, bands }: { readonly is_ycbcr: boolean; readonly bands?: readonly number[] },
): Promise<Samples> {
  const samples = await asDamage(() =>
    image.readRasters({ window: [...window], interleave: true, ...(bands ? { samples: [...bands] } : {}) }),
  )
  if (is_ycbcr && samples instanceof Uint8Array && !bands) toRgb(samples)
  return samples
}

/** ITU-R BT.601, as JPEG has it. */
function toRgb(pixels: Uint8Array): void {
  const clamped = new Uint8ClampedArray(pixels.buffer, pixels.byteOffset, pixels.length)
  for (let place = 0; place + 2 < pixels.length; place += 3) {
    const light = pixels[place] ?? 0
    const blue = (pixels[place + 1] ?? 128) - 128
    const red = (pixels[place + 2] ?? 128) - 128
    clamped[place] = light + 1.402 * red
    clamped[place + 1] = light - 0.344136 * blue - 0.714136 * red
    clamped[place + 2] = light + 1.772 * blue
  }
}
