// How the pixels are packed, by the numbers of the TIFF specification and those that GDAL has added.
import type { GeoTIFFImage } from 'geotiff'
import { AppError } from '../../../api/contract/problem.ts'
import { tagNumber } from './tags.ts'

const readable: Readonly<Record<number, string>> = {
  1: 'none',
  5: 'LZW',
  7: 'JPEG',
  8: 'Deflate',
  32773: 'PackBits',
  32946: 'Deflate',
  34887: 'LERC',
  50000: 'Zstandard',
}
const others: Readonly<Record<number, string>> = {
  2: 'CCITT',
  3: 'CCITT fax 3',
  4: 'CCITT fax 4',
  6: 'JPEG of the old kind',
  34712: 'JPEG 2000',
  34925: 'LZMA',
  50001: 'WebP',
  50002: 'JPEG XL',
  52546: 'JPEG XL',
}

export async function compressionOf(image: GeoTIFFImage): Promise<string> {
  const number = (await tagNumber(image, 'Compression')) ?? 1
  const found = readable[number]
  if (found) return found
  throw new AppError(
    'bad_input',
    `The raster is packed by ${others[number] ?? `a method with the number ${number}`}, which cannot be unpacked here. Save it with Deflate (gdal_translate -co COMPRESS=DEFLATE).`,
  )
}
