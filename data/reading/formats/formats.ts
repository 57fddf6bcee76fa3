// The formats that can be read, in the order in which they are tried: those with a magic number first.
import { AppError } from '../../../api/contract/problem.ts'
import { isZip } from '../archive/entries.ts'
import { isGzip } from '../archive/gzip_magic.ts'
import { damaged, type Source } from '../child/source.ts'
import { endingOf } from '../siblings.ts'
import { csv } from './csv.ts'
import { flatgeobuf } from './flatgeobuf.ts'
import type { Format } from './format.ts'
import { geojson } from './geojson.ts'
import { geopackage } from './geopackage.ts'
import { geoparquet } from './geoparquet.ts'
import { gml } from './gml/gml.ts'
import { gpx } from './gpx.ts'
import { kml } from './kml/kml.ts'
import { mapinfoMif } from './mapinfo/mapinfo_mif.ts'
import { mapinfoTab } from './mapinfo/mapinfo_tab.ts'
import { refuseUnreadable } from './refusals.ts'
import { shapefile } from './shapefile.ts'
import { ods } from './sheets/ods.ts'
import { xlsx } from './sheets/xlsx.ts'

const workbooks: readonly Format[] = [xlsx, ods]

export const formats: readonly Format[] = [
  geopackage,
  flatgeobuf,
  geoparquet,
  shapefile,
  ...workbooks,
  mapinfoTab,
  mapinfoMif,
  kml,
  gpx,
  gml,
  geojson,
  csv,
]

/** A zip that is a file of its own kind and no mere package. */
export function isWorkbook(source: Source): boolean {
  return workbooks.some((format) => format.recognises(source))
}

/** The format that the file's content shows, whatever its name says. */
export function recognise(source: Source): Format {
  refuseUnreadable(source)
  if ((isZip(source) || isGzip(source)) && !isWorkbook(source))
    throw new AppError(
      'bad_input',
      `${source.name} is an archive in an archive. Unpack it and send what is in it.`,
    )
  const found = formats.find((format) => format.recognises(source))
  if (found === csv || found === undefined) refuseMisnamed(source)
  if (found) return found
  const names = formats.map((format) => format.name).join(', ')
  throw new AppError('bad_input', `${source.name} is in no format that can be read. These can: ${names}.`)
}

const binaryEndings = ['.shp', '.gpkg', '.fgb', '.parquet', '.xlsx', '.ods', '.zip', '.kmz', '.gz']

/** Bytes that are called a Shapefile and are none should not be told that they are a bad CSV. */
function refuseMisnamed(source: Source): void {
  const ending = endingOf(source.path)
  const isWide = source.head[0] === 0xff || source.head[0] === 0xfe
  if (!isWide && source.head.includes(0) && binaryEndings.includes(ending))
    throw damaged(source, `it does not begin as a file named ${ending} does`)
}
