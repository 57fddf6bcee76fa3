// Opens a TIFF and finds what it consists of: the raster itself, its overviews, and whether its file is whole.
import { fromFile, type GeoTIFF, type GeoTIFFImage } from 'geotiff'
import { AppError } from '../../../api/contract/problem.ts'
import { isRasterFile } from '../is_raster_file.ts'
import { useFastDecoders } from './decoders.ts'
import { tagNumber, tagNumbers } from './tags.ts'

export type OpenedRaster = {
  readonly tiff: GeoTIFF
  readonly main: GeoTIFFImage
  /** Of the raster, the largest first, each with its place among the images of the file. */
  readonly overviews: readonly { readonly image: GeoTIFFImage; readonly nth: number }[]
  readonly has_mask: boolean
  readonly other_pages: number
}

const imagesAtMost = 200

export async function openRaster(path: string): Promise<OpenedRaster> {
  await assertTiff(path)
  useFastDecoders()
  const tiff = await asDamage(() => fromFile(path))
  // geotiff 3.0.5 reads long lists with the low byte first, whatever the file says, unless it reads them at once.
  if (!tiff.littleEndian) tiff.parser.eager = true
  const count = await asDamage(() => tiff.getImageCount())
  if (count > imagesAtMost)
    throw new AppError('bad_input', `The file has ${count} images. Publish one of them by itself.`)
  const main = await asDamage(() => tiff.getImage(0))
  const overviews: { image: GeoTIFFImage; nth: number }[] = []
  let has_mask = false
  let other_pages = 0
  for (let nth = 1; nth < count; nth++) {
    const image = await asDamage(() => tiff.getImage(nth))
    const kind = (await tagNumber(image, 'NewSubfileType')) ?? 0
    if (kind & 4) has_mask = true
    else if (kind & 1) overviews.push({ image, nth })
    else other_pages++
  }
  overviews.sort((one, other) => other.image.getWidth() - one.image.getWidth())
  return { tiff, main, overviews, has_mask, other_pages }
}

/** Throws where a block of the image lies beyond the end of the file. */
export async function assertWhole(image: GeoTIFFImage, file_bytes: number): Promise<void> {
  const [places, sizes] = image.isTiled
    ? ([await tagNumbers(image, 'TileOffsets'), await tagNumbers(image, 'TileByteCounts')] as const)
    : ([await tagNumbers(image, 'StripOffsets'), await tagNumbers(image, 'StripByteCounts')] as const)
  const across = Math.ceil(image.getWidth() / image.getTileWidth())
  const down = Math.ceil(image.getHeight() / image.getTileHeight())
  const planes = image.planarConfiguration === 2 ? image.getSamplesPerPixel() : 1
  const expected = across * down * planes
  if (places.length < expected || sizes.length < expected) throw damaged('its list of blocks is too short')
  for (const [nth, place] of places.entries())
    if (place + (sizes[nth] ?? 0) > file_bytes)
      throw new AppError(
        'bad_input',
        'The file has been cut off: pixels that it names lie beyond its end. Send it again, or copy it anew from where it was made.',
      )
}

export function damaged(why: string): AppError {
  return new AppError(
    'bad_input',
    `The file is damaged: ${why}. Save it anew in the program that it comes from, and try that file.`,
  )
}

/** The library's errors about foreign bytes are about the file, not about us. */
export async function asDamage<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof AppError) throw error
    throw damaged(
      error instanceof Error ? error.message.slice(0, 200).replace(/\.$/, '') : 'it cannot be read',
    )
  }
}

async function assertTiff(path: string): Promise<void> {
  if (await isRasterFile(path)) return
  throw new AppError(
    'bad_input',
    'The file is no GeoTIFF. Save the raster as GeoTIFF (gdal_translate -of GTiff), and send the .tif itself, not a zip of it.',
  )
}
