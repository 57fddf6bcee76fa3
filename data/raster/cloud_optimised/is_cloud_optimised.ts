// Whether a GeoTIFF is cloud-optimised already: in tiles, with overviews, and what tells of the pixels before the pixels, the smallest overview first.
import type { GeoTIFFImage } from 'geotiff'
import type { OpenedRaster } from '../source/open_raster.ts'
import { tagNumbers } from '../source/tags.ts'
import { tileSide } from './tile_side.ts'

export async function isCloudOptimised({
  tiff,
  main,
  overviews,
  has_mask,
  other_pages,
}: OpenedRaster): Promise<boolean> {
  if (has_mask || other_pages > 0) return false
  const levels = [main, ...overviews.map(({ image }) => image)]
  const isSmall = (image: GeoTIFFImage) => image.getWidth() <= tileSide && image.getHeight() <= tileSide
  const last = levels.at(-1) ?? main
  const hasOverviews = last.getWidth() <= 2 * tileSide && last.getHeight() <= 2 * tileSide
  const isTiled = levels.every((image) => (image.isTiled && image.getTileWidth() <= 2048) || isSmall(image))
  if (!hasOverviews || !isTiled || !halvesStepwise(levels)) return false
  const first = await Promise.all(levels.map(firstBlock))
  const isSmallestFirst = first.every((place, nth) => nth === 0 || place <= (first[nth - 1] ?? place))
  return isSmallestFirst && tiff.firstIFDOffset < Math.min(...first)
}

/** A level that is much smaller than the one before it makes tiles between the two slow. */
function halvesStepwise(levels: readonly GeoTIFFImage[]): boolean {
  return levels.every((image, nth) => {
    const before = levels[nth - 1]
    return before === undefined || before.getWidth() / image.getWidth() <= 4.5
  })
}

/** Where its pixels begin; a block without bytes is nowhere. */
async function firstBlock(image: GeoTIFFImage): Promise<number> {
  const places = await tagNumbers(image, image.isTiled ? 'TileOffsets' : 'StripOffsets')
  return places.reduce(
    (least, place) => (place > 0 && place < least ? place : least),
    Number.MAX_SAFE_INTEGER,
  )
}
