// What a GeoTIFF turns out to be, by its tags alone; what nobody could show is an AppError that says what to change.
import type { GeoTIFFImage } from 'geotiff'
import type { SampleType } from '../../../api/contract/catalogue/raster_facts.ts'
import { AppError } from '../../../api/contract/problem.ts'
import { crsOfGeoKeys } from '../crs/crs_of_geokeys.ts'
import { type KnownCrs, namedCrs } from '../crs/known_crs.ts'
import { compressionOf } from './compression.ts'
import { type Georeference, georeferenceOf } from './georeference.ts'
import { sampleTypeOf } from './sample_type.ts'
import { tagNumber, tagNumbers, tagText } from './tags.ts'

export type RasterLook = Georeference & {
  readonly width: number
  readonly height: number
  readonly band_count: number
  readonly sample_type: SampleType
  readonly photometric: number
  readonly alpha_band: number | null
  readonly palette: string[] | null
  readonly nodata: number | null
  readonly crs: KnownCrs
  /** Whether the file itself names it. */
  readonly is_crs_in_file: boolean
  readonly compression: string
}

/** PhotometricInterpretation of the TIFF specification. */
export const photometrics = { white_is_zero: 0, black_is_zero: 1, rgb: 2, palette: 3, ycbcr: 6 } as const

const pixelsAtMost = 4e10

export async function lookAtRaster(
  image: GeoTIFFImage,
  littleEndian: boolean,
  named: string | undefined,
): Promise<RasterLook> {
  const width = image.getWidth()
  const height = image.getHeight()
  if (width < 1 || height < 1) throw new AppError('bad_input', 'The raster has no pixels: it is damaged.')
  if (width * height > pixelsAtMost)
    throw new AppError(
      'too_large',
      `The raster has ${width} × ${height} pixels, more than can be taken in at once. Divide it into parts, or make its pixels larger.`,
    )
  const band_count = image.getSamplesPerPixel()
  if (band_count > 100)
    throw new AppError(
      'too_large',
      `The raster has ${band_count} bands; at most 100 can be published. Choose some (gdal_translate -b).`,
    )
  const bits = await tagNumbers(image, 'BitsPerSample')
  const sample_type = sampleTypeOf(bits.length > 0 ? bits : [1], await tagNumbers(image, 'SampleFormat'))
  const compression = await compressionOf(image)
  const predictor = (await tagNumber(image, 'Predictor')) ?? 1
  if (!littleEndian && predictor > 1 && (bits[0] ?? 8) > 8)
    throw new AppError(
      'bad_input',
      'The raster is packed in a way that cannot be unpacked (a predictor with the high byte first). Save it anew (gdal_translate -co ENDIANNESS=LITTLE).',
    )
  const photometric = await photometricOf(image)
  return {
    ...(await georeferenceOf(image)),
    ...crsOf(image, named),
    width,
    height,
    band_count,
    sample_type,
    photometric,
    alpha_band: await alphaBand(image, band_count),
    palette: photometric === photometrics.palette ? await paletteOf(image) : null,
    nodata: nodataOf(await tagText(image, 'GDAL_NODATA'), sample_type),
    compression,
  }
}

async function photometricOf(image: GeoTIFFImage): Promise<number> {
  const found = (await tagNumber(image, 'PhotometricInterpretation')) ?? photometrics.black_is_zero
  if (Object.values(photometrics).some((one) => one === found)) return found
  throw new AppError(
    'bad_input',
    'The colours of the raster are stored in a way that cannot be shown (such as CMYK or Lab). Save it as red, green and blue (gdal_translate -co PHOTOMETRIC=RGB).',
  )
}

/** ExtraSamples 1 and 2 are alpha. */
async function alphaBand(image: GeoTIFFImage, bands: number): Promise<number | null> {
  const extra = await tagNumbers(image, 'ExtraSamples')
  const nth = extra.findIndex((kind) => kind === 1 || kind === 2)
  return nth < 0 ? null : bands - extra.length + nth
}

async function paletteOf(image: GeoTIFFImage): Promise<string[]> {
  const map = await tagNumbers(image, 'ColorMap')
  const colours = map.length / 3
  const byte = (place: number) =>
    Math.min(255, Math.round((map[place] ?? 0) / 257))
      .toString(16)
      .padStart(2, '0')
  return Array.from(
    { length: Math.min(colours, 256) },
    (_, value) => `#${byte(value)}${byte(value + colours)}${byte(value + 2 * colours)}`,
  )
}

/** As a value that can stand in the raster: text of many decimals has to meet a number of 32 bits. */
function nodataOf(text: string | undefined, type: SampleType): number | null {
  const value = text === undefined || text.trim() === '' ? Number.NaN : Number(text)
  if (!Number.isFinite(value)) return null
  return type === 'float32' ? Math.fround(value) : value
}

function crsOf(image: GeoTIFFImage, named: string | undefined): { crs: KnownCrs; is_crs_in_file: boolean } {
  const found = crsOfGeoKeys(image.getGeoKeys())
  if (named !== undefined) {
    const crs = namedCrs(named)
    if (!crs) throw new AppError('bad_input', `${named} is ${unknownToUs}`)
    return { crs, is_crs_in_file: found.found === 'known' && found.crs.code === crs.code }
  }
  if (found.found === 'known') return { crs: found.crs, is_crs_in_file: true }
  throw new AppError(
    'bad_input',
    found.found === 'unknown'
      ? `The reference system of the raster (${found.name.slice(0, 200)}) is ${unknownToUs}`
      : 'The raster does not say in which reference system it is. Say it, such as EPSG:3006 for SWEREF 99 TM, or write it into the file (gdal_edit.py -a_srs EPSG:3006).',
  )
}

const unknownToUs =
  'none that can be put on the map. Name one that is meant by it, such as EPSG:3006, or bring the raster into SWEREF 99 TM first (gdalwarp -t_srs EPSG:3006).'
