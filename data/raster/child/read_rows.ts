// Every pixel of a raster once, from the top row to the last, a few rows at a time: memory does not grow with the height.
import type { GeoTIFFImage } from 'geotiff'
import { AppError } from '../../../api/contract/problem.ts'
import type { Rows } from '../cloud_optimised/halve.ts'
import { tileSide } from '../cloud_optimised/tile_side.ts'
import { photometrics, type RasterLook } from '../source/look_at_raster.ts'
import { readWindow } from '../source/read_window.ts'
import { bytesOf } from '../source/sample_type.ts'

const bytesAtOnce = 1024 * 1024 * 1024

export async function* readRows(image: GeoTIFFImage, look: RasterLook): AsyncGenerator<Rows> {
  const { width, height, band_count, sample_type, photometric } = look
  // A strip is unpacked whole, however few of its rows are wanted.
  const step = tileSide * Math.ceil(Math.max(1, image.getTileHeight()) / tileSide)
  if (Math.min(step, height) * width * band_count * bytesOf(sample_type) > bytesAtOnce)
    throw new AppError(
      'too_large',
      'The raster lies in pieces that are too large to be read one at a time. Save it in tiles (gdal_translate -co TILED=YES), or divide it.',
    )
  const is_ycbcr = photometric === photometrics.ycbcr
  for (let top = 0; top < height; top += step) {
    const rows = Math.min(step, height - top)
    yield { samples: await readWindow(image, [0, top, width, top + rows], { is_ycbcr }), width, rows }
  }
}
