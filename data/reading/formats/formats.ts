// The formats that can be read, in the order in which they are tried: those with a magic number first.
import { AppError } from '../../../api/contract/problem.ts'
import type { Source } from '../child/source.ts'
import { csv } from './csv.ts'
import { flatgeobuf } from './flatgeobuf.ts'
import type { Format } from './format.ts'
import { geojson } from './geojson.ts'
import { geopackage } from './geopackage.ts'
import { geoparquet } from './geoparquet.ts'
import { refuseUnreadable } from './refusals.ts'
import { shapefile, zippedShapefile } from './shapefile.ts'
import { xlsx } from './xlsx.ts'

export const formats: readonly Format[] = [
  geopackage,
  flatgeobuf,
  geoparquet,
  shapefile,
  xlsx,
  zippedShapefile,
  geojson,
  csv,
]

/** The format that the file's content shows, whatever its name says. */
export function recognise(source: Source): Format {
  refuseUnreadable(source)
  const found = formats.find((format) => format.recognises(source))
  if (found) return found
  const names = formats.map((format) => format.name).join(', ')
  throw new AppError('bad_input', `${source.name} is in no format that can be read. These can: ${names}.`)
}
