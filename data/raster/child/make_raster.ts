// In the child process: a foreign GeoTIFF is looked at, every pixel of it read once, and made cloud-optimised on the way unless it is so already.
import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { RasterFacts } from '../../../api/contract/catalogue/raster_facts.ts'
import { AppError } from '../../../api/contract/problem.ts'
import { isCloudOptimised } from '../cloud_optimised/is_cloud_optimised.ts'
import { beginPyramid, levelSizes } from '../cloud_optimised/pyramid.ts'
import { levelTags } from '../cloud_optimised/tags.ts'
import { writeFile } from '../cloud_optimised/write_file.ts'
import { projectionOf } from '../crs/known_crs.ts'
import { reachOf } from '../crs/reach.ts'
import type { MadeRaster, RasterTask } from '../raster_task.ts'
import { lookAtRaster, photometrics, type RasterLook } from '../source/look_at_raster.ts'
import { asDamage, assertWhole, type OpenedRaster, openRaster } from '../source/open_raster.ts'
import { createStatistics } from '../source/statistics.ts'
import { halvingOf } from './halving_of.ts'
import { readRows } from './read_rows.ts'

export async function makeRaster({ path, folder, crs }: RasterTask): Promise<MadeRaster> {
  const opened = await openRaster(path)
  const { main, overviews, tiff } = opened
  if (opened.has_mask) throw new AppError('bad_input', hasMask)
  const look = await asDamage(() => lookAtRaster(main, tiff.littleEndian, crs))
  const bounds = reachOf(look, projectionOf(look.crs))
  const file_bytes = statSync(path).size
  await assertWhole(main, file_bytes)
  const is_kept = look.is_crs_in_file && (await isCloudOptimised(opened))
  if (is_kept) for (const { image } of overviews) await assertWhole(image, file_bytes)

  const statistics = createStatistics(look.band_count, look.width * look.height, look.nodata)
  const halving = await halvingOf(main, look)
  const pyramid = is_kept ? undefined : await beginPyramid({ ...look, folder }, halving)
  for await (const rows of readRows(main, look)) {
    statistics.add(rows.samples)
    await pyramid?.add(rows)
  }
  const file = join(folder, 'raster.tif')
  if (pyramid) await writeFile(file, await pyramid.finish(), await levelTags(main, look))
  const bands = statistics.bands()
  const facts: RasterFacts = {
    width: look.width,
    height: look.height,
    sample_type: look.sample_type,
    bands,
    reading: isPicture(look) ? 'picture' : halving.by === 'nearest' ? 'classes' : 'values',
    alpha_band: look.alpha_band,
    nodata: look.nodata,
    class_values: halving.by === 'nearest' ? (statistics.classValues() ?? []) : [],
    palette: look.palette,
    crs: look.crs.code,
    projection: look.crs.is_geographic ? null : look.crs.definition,
    origin: look.origin,
    step: look.step,
    bounds,
    compression: is_kept ? look.compression : 'Deflate',
    ...(is_kept
      ? {
          levels: [main, ...overviews.map(({ image }) => image)].map((image) => ({
            width: image.getWidth(),
            height: image.getHeight(),
          })),
          images: [0, ...overviews.map(({ nth }) => nth)],
        }
      : ownLevels(look)),
  }
  return { facts, is_kept, ...(is_kept ? {} : { file }), notes: notesOf(opened, facts) }
}

function ownLevels({ width, height }: RasterLook): Pick<RasterFacts, 'levels' | 'images'> {
  const levels = levelSizes(width, height)
  return { levels, images: [...levels.keys()] }
}

/** Red, green and blue in bytes, as the colours are said to be or as three or four bands of bytes are taken everywhere. */
export function isPicture({ photometric, sample_type, band_count }: RasterLook): boolean {
  if (sample_type !== 'uint8' || band_count < 3) return false
  return photometric === photometrics.rgb || photometric === photometrics.ycbcr || band_count <= 4
}

function notesOf({ other_pages }: OpenedRaster, { bands }: RasterFacts): string[] {
  const empty = bands.flatMap(({ minimum }, nth) => (minimum === null ? [nth + 1] : []))
  return [
    ...(other_pages > 0
      ? [`The file has ${other_pages + 1} images; the first of them was taken, the others were left out.`]
      : []),
    ...(empty.length === bands.length
      ? ['The raster holds no value at all: every pixel is marked as having none.']
      : empty.map((band) => `Band ${band} holds no value at all.`)),
  ]
}

const hasMask =
  'The raster has a mask beside its bands, which would be lost. Make an alpha band of it (gdal_translate -b 1 -b 2 -b 3 -b mask -colorinterp_4 alpha), or a value that stands for none (gdalwarp -dstnodata).'
