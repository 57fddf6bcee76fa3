// How overviews of a raster are made: by the mean of measures and pictures, by one of the pixels where values stand for classes.
import type { GeoTIFFImage } from 'geotiff'
import type { Halving } from '../cloud_optimised/halve.ts'
import { photometrics, type RasterLook } from '../source/look_at_raster.ts'
import { readWindow } from '../source/read_window.ts'
import { createStatistics } from '../source/statistics.ts'

const windowsAcross = 4
const windowSide = 128
/** Few values in few pixels tell nothing: each has to be met this often at the mean. */
const pixelsForEachClass = 16

export async function halvingOf(image: GeoTIFFImage, look: RasterLook): Promise<Halving> {
  const by = (await hasClasses(image, look)) ? 'nearest' : 'mean'
  const { sample_type, band_count, nodata, alpha_band } = look
  return { sample_type, bands: band_count, nodata, alpha_band, by }
}

/** A palette, or one band of bytes with few different values at places all over the raster. */
async function hasClasses(image: GeoTIFFImage, look: RasterLook): Promise<boolean> {
  const { width, height, band_count, sample_type, nodata, photometric } = look
  if (photometric === photometrics.palette) return true
  if (band_count !== 1 || !sample_type.endsWith('int8')) return false
  const seen = createStatistics(1, width * height, nodata)
  let pixels = 0
  for (let across = 0; across < windowsAcross; across++)
    for (let down = 0; down < windowsAcross; down++) {
      const left = Math.floor((across * Math.max(0, width - windowSide)) / (windowsAcross - 1))
      const top = Math.floor((down * Math.max(0, height - windowSide)) / (windowsAcross - 1))
      const window = [
        left,
        top,
        Math.min(width, left + windowSide),
        Math.min(height, top + windowSide),
      ] as const
      const samples = await readWindow(image, window, { is_ycbcr: false })
      seen.add(samples)
      pixels += samples.length
    }
  const values = seen.classValues()
  return (
    values !== undefined &&
    values.length > 0 &&
    Math.min(pixels, width * height) >= values.length * pixelsForEachClass
  )
}
