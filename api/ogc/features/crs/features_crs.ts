// In which reference system places are asked for and answered (OGC API Features 2, 18-058r1), and which axis comes first in it.
import { refuse } from '../../../downloads/part/layer_part.ts'
import { crs84, crsUris } from '../../collections/crs_uris.ts'

export type FeaturesCrs = {
  readonly uri: string
  /** What the engine calls it; east is first there, whatever the CRS says. */
  readonly code: string
  readonly is_north_first: boolean
  /** In degrees, so that a rectangle may cross the antimeridian. */
  readonly is_geographic: boolean
}

const webMercator = 3857

const known: readonly FeaturesCrs[] = crsUris.map((uri) => {
  const number = Number(/\/EPSG\/0\/(\d+)$/.exec(uri)?.[1] ?? 4326)
  return {
    uri,
    code: `EPSG:${number}`,
    is_north_first: uri !== crs84 && number !== webMercator,
    is_geographic: number === 4326,
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
