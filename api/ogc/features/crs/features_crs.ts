// In which reference system places are asked for and answered (OGC API Features 2, 18-058r1), and which axis comes first in it.
import { refuse } from '../../../downloads/part/layer_part.ts'
import { crs84, crsUris } from '../../collections/crs_uris.ts'

export type FeaturesCrs = {
  readonly uri: string
  /** What the engine calls it; east is first there, whatever the CRS says. */
  readonly code: string
  readonly is_north_first: boolean
  /** For proj4, east first as well. */
  readonly definition: string
  /** In degrees, so that a rectangle may cross the antimeridian. */
  readonly is_geographic: boolean
}

const webMercator = 3857

/** The meridians of SWEREF 99's twelve zones. */
const meridians: Readonly<Record<number, number>> = {
  ...{ 3007: 12, 3008: 13.5, 3009: 15, 3010: 16.5, 3011: 18, 3012: 14.25 },
  ...{ 3013: 15.75, 3014: 17.25, 3015: 18.75, 3016: 20.25, 3017: 21.75, 3018: 23.25 },
}

function definitionOf(number: number): string {
  const meridian = meridians[number]
  if (meridian !== undefined)
    return `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=1 +x_0=150000 +y_0=0 +ellps=GRS80 +units=m +no_defs`
  return number === 3006 ? '+proj=utm +zone=33 +ellps=GRS80 +units=m +no_defs' : `EPSG:${number}`
}

const known: readonly FeaturesCrs[] = crsUris.map((uri) => {
  const number = Number(/\/EPSG\/0\/(\d+)$/.exec(uri)?.[1] ?? 4326)
  return {
    uri,
    code: `EPSG:${number}`,
    is_north_first: uri !== crs84 && number !== webMercator,
    is_geographic: number === 4326,
    definition: definitionOf(number),
  }
})

/** Also the safe CURIEs, as `[EPSG:3006]` and `[OGC:CRS84]`. CRS84 unless told. Throws AppError('bad_input') for one that is not offered. */
export function featuresCrs(parameter: string, asked: string = crs84): FeaturesCrs {
  const found = known.find(({ uri, code }) => uri === asked || curieOf(uri, code) === asked)
  return found ?? refuse(parameter, `must be one of ${crsUris.join(', ')}`)
}

function curieOf(uri: string, code: string): string {
  return uri === crs84 ? '[OGC:CRS84]' : `[${code}]`
}
