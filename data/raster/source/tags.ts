// What a TIFF says of itself, tag by tag, with the types that the library does not promise for foreign files.
import type { GeoTIFFImage } from 'geotiff'

/** Of the tags that matter here; the library knows them by these names. */
export type TagName =
  | 'NewSubfileType'
  | 'BitsPerSample'
  | 'SampleFormat'
  | 'Compression'
  | 'PhotometricInterpretation'
  | 'SamplesPerPixel'
  | 'Predictor'
  | 'ExtraSamples'
  | 'ColorMap'
  | 'ModelPixelScale'
  | 'ModelTiepoint'
  | 'ModelTransformation'
  | 'GeoKeyDirectory'
  | 'GeoDoubleParams'
  | 'GeoAsciiParams'
  | 'GDAL_NODATA'
  | 'GDAL_METADATA'
  | 'TileOffsets'
  | 'TileByteCounts'
  | 'StripOffsets'
  | 'StripByteCounts'

export async function tagNumbers(image: GeoTIFFImage, name: TagName): Promise<number[]> {
  const value: unknown = await image.fileDirectory.loadValue(name)
  if (typeof value === 'number' || typeof value === 'bigint') return [Number(value)]
  return isList(value) ? Array.from(value, Number) : []
}

export async function tagNumber(image: GeoTIFFImage, name: TagName): Promise<number | undefined> {
  return (await tagNumbers(image, name))[0]
}

export async function tagText(image: GeoTIFFImage, name: TagName): Promise<string | undefined> {
  const value: unknown = await image.fileDirectory.loadValue(name)
  return typeof value === 'string' ? value.replace(/\0+$/, '') : undefined
}

/** An array, or a typed one. */
function isList(value: unknown): value is Iterable<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && Symbol.iterator in value)
}
