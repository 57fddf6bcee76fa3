// The tags of a level in our own files. What says where the raster lies is taken over as it came, down to the bytes of its keys.
import type { GeoTIFFImage } from 'geotiff'
import type { SampleType } from '../../../api/contract/catalogue/raster_facts.ts'
import { photometrics, type RasterLook } from '../source/look_at_raster.ts'
import { bytesOf } from '../source/sample_type.ts'
import { type TagName, tagNumbers, tagText } from '../source/tags.ts'
import { predictorOf } from './pack_tile.ts'
import type { Level } from './pyramid.ts'
import type { Tag, TagType } from './tiff_bytes.ts'
import { tileSide } from './tile_side.ts'
import type { LevelTags } from './write_file.ts'

export async function levelTags(source: GeoTIFFImage, look: RasterLook): Promise<LevelTags> {
  const common = [...(await bandTags(source, look)), ...(await textTag(source, 'GDAL_NODATA', 42113))]
  const place = [
    ...(await taken(source, 'ModelPixelScale', 33550, 'double')),
    ...(await taken(source, 'ModelTiepoint', 33922, 'double')),
    ...(await taken(source, 'ModelTransformation', 34264, 'double')),
    ...(look.is_crs_in_file ? await keysOf(source) : namedKeys(look)),
    ...(await textTag(source, 'GDAL_METADATA', 42112)),
  ]
  return (level, isOverview) => [
    short(254, isOverview ? 1 : 0),
    ...sizeTags(level),
    ...common,
    ...(isOverview ? [] : place),
  ]
}

const short = (number: number, ...values: readonly number[]): Tag => ({ number, type: 'short', values })
const long = (number: number, value: number): Tag => ({ number, type: 'long', values: [value] })

function sizeTags({ width, height }: Level): Tag[] {
  return [long(256, width), long(257, height), short(322, tileSide), short(323, tileSide)]
}

async function bandTags(source: GeoTIFFImage, look: RasterLook): Promise<Tag[]> {
  const { band_count, sample_type, photometric } = look
  const each = (value: number) => Array.from({ length: band_count }, () => value)
  const isRgb = photometric === photometrics.rgb || photometric === photometrics.ycbcr
  const extra = await tagNumbers(source, 'ExtraSamples')
  const missing = band_count - (isRgb ? 3 : 1)
  return [
    short(258, ...each(bytesOf(sample_type) * 8)),
    short(259, 8),
    short(262, isRgb ? photometrics.rgb : photometric),
    short(277, band_count),
    short(284, 1),
    short(317, predictorOf(look)),
    short(339, ...each(formatOf(sample_type))),
    ...(missing > 0
      ? [short(338, ...Array.from({ length: missing }, (_, nth) => extra[extra.length - missing + nth] ?? 0))]
      : []),
    ...(photometric === photometrics.palette ? [await colourMap(source)] : []),
  ]
}

function formatOf(type: SampleType): number {
  return type.startsWith('float') ? 3 : type.startsWith('int') ? 2 : 1
}

/** A palette of fewer colours than a byte has values is filled up. */
async function colourMap(source: GeoTIFFImage): Promise<Tag> {
  const map = await tagNumbers(source, 'ColorMap')
  const colours = map.length / 3
  const values = [0, 1, 2].flatMap((part) =>
    Array.from({ length: 256 }, (_, value) => (value < colours ? (map[part * colours + value] ?? 0) : 0)),
  )
  return { number: 320, type: 'short', values }
}

async function taken(source: GeoTIFFImage, name: TagName, number: number, type: TagType): Promise<Tag[]> {
  const values = await tagNumbers(source, name)
  return values.length > 0 ? [{ number, type, values }] : []
}

async function textTag(source: GeoTIFFImage, name: TagName, number: number): Promise<Tag[]> {
  const text = await tagText(source, name)
  return text === undefined ? [] : [{ number, type: 'ascii', values: [...Buffer.from(`${text}\0`, 'utf8')] }]
}

async function keysOf(source: GeoTIFFImage): Promise<Tag[]> {
  return [
    ...(await taken(source, 'GeoKeyDirectory', 34735, 'short')),
    ...(await taken(source, 'GeoDoubleParams', 34736, 'double')),
    ...(await textTag(source, 'GeoAsciiParams', 34737)),
  ]
}

/** GTModelTypeGeoKey, GTRasterTypeGeoKey (pixels are areas) and the number of the system that was named. */
function namedKeys({ crs }: RasterLook): Tag[] {
  const number = Number(crs.code.replace('EPSG:', ''))
  const system = crs.is_geographic ? [2048, 0, 1, number] : [3072, 0, 1, number]
  const model = crs.is_geographic ? 2 : 1
  return [short(34735, 1, 1, 0, 3, 1024, 0, 1, model, 1025, 0, 1, 1, ...system)]
}
