// In which reference system a GeoTIFF says that it is: by its number, else by the parameters of its projection, else by its name in words.
import { type KnownCrs, knownCrs, swerefMeridians } from './known_crs.ts'

/** GeoKeys by the names that the library gives them. */
export type GeoKeys = Readonly<Record<string, unknown>>

/** The specification's number for "none of EPSG's". */
const userDefined = 32767

export type FoundCrs =
  | { readonly found: 'known'; readonly crs: KnownCrs }
  /** There is something, which the product does not know. */
  | { readonly found: 'unknown'; readonly name: string }
  | { readonly found: 'none' }

export function crsOfGeoKeys(keys: GeoKeys | null): FoundCrs {
  if (!keys) return { found: 'none' }
  const projected = numberOf(keys.ProjectedCSTypeGeoKey)
  const geographic = numberOf(keys.GeographicTypeGeoKey)
  const name = namesOf(keys).join('; ')
  const number = isEpsg(projected)
    ? projected
    : projected === undefined && isEpsg(geographic) && numberOf(keys.ProjCoordTransGeoKey) === undefined
      ? geographic
      : (byParameters(keys, geographic, name) ?? byName(name))
  if (number === undefined)
    return name === '' && projected === undefined && geographic === undefined
      ? { found: 'none' }
      : { found: 'unknown', name: name || 'a system of its own' }
  const crs = knownCrs(number)
  return crs ? { found: 'known', crs } : { found: 'unknown', name: `EPSG:${number}` }
}

function isEpsg(number: number | undefined): number is number {
  return number !== undefined && number >= 1024 && number < userDefined
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

function namesOf(keys: GeoKeys): string[] {
  return [keys.PCSCitationGeoKey, keys.GTCitationGeoKey, keys.GeogCitationGeoKey].flatMap((one) =>
    typeof one === 'string' && one.trim() !== '' ? [one.replaceAll(/[|\0]/g, ' ').trim()] : [],
  )
}

/** A transverse Mercator projection by its meridian, scale and false easting, as programs write SWEREF 99 that have no number for it. */
function byParameters(keys: GeoKeys, geographic: number | undefined, name: string): number | undefined {
  if (numberOf(keys.ProjCoordTransGeoKey) !== 1 || isInFeet(keys)) return undefined
  const meridian = numberOf(keys.ProjNatOriginLongGeoKey) ?? numberOf(keys.ProjCenterLongGeoKey)
  const scale = numberOf(keys.ProjScaleAtNatOriginGeoKey) ?? 1
  const easting = numberOf(keys.ProjFalseEastingGeoKey) ?? 0
  const isAtEquator =
    (numberOf(keys.ProjNatOriginLatGeoKey) ?? 0) === 0 && (numberOf(keys.ProjFalseNorthingGeoKey) ?? 0) === 0
  if (meridian === undefined || !isAtEquator) return undefined
  const isNear = (other: number) => Math.abs(meridian - other) < 1e-4
  if (Math.abs(scale - 0.9996) < 1e-9 && easting === 500_000) {
    const zone = Math.round((meridian + 183) / 6)
    if (!isNear(zone * 6 - 183)) return undefined
    if (geographic === 4326 || /wgs\D{0,3}84/i.test(name)) return 32600 + zone
    // SWEREF 99 TM is zone 33 of ETRS 89 by another name.
    return zone === 33 ? 3006 : 25800 + zone
  }
  if (Math.abs(scale - 1) > 1e-9) return undefined
  if (easting === 150_000) return swerefZone(meridian)
  if (easting === 1_500_000 && isNear(15.80827777777778)) return 3021
  return undefined
}

function isInFeet(keys: GeoKeys): boolean {
  const unit = numberOf(keys.ProjLinearUnitsGeoKey)
  return unit !== undefined && unit !== 9001 && unit !== userDefined
}

function swerefZone(meridian: number): number | undefined {
  const found = [...swerefMeridians].find(([, zone]) => Math.abs(zone - meridian) < 1e-4)
  return found && Number(found[0].replace('EPSG:', ''))
}

/** As GDAL, ESRI's programs and people write them: SWEREF99 TM, SWEREF99_18_00, SWEREF 99 18 00, RT90 2.5 gon V. */
function byName(name: string): number | undefined {
  const plain = name.replaceAll(/[_\s]+/g, ' ')
  if (/sweref ?99 ?tm/i.test(plain)) return 3006
  const zone = /sweref ?99 ?(\d\d) ?(\d\d)/i.exec(plain)
  if (zone) return swerefZone(Number(zone[1]) + Number(zone[2]) / 60)
  if (/rt ?90 ?2[.,]5 ?gon ?(v|w)/i.test(plain)) return 3021
  const utm = /(wgs ?(?:19)?84|etrs ?(?:19)?89)\D{0,10}utm ?zone ?(\d{1,2}) ?n/i.exec(plain)
  if (utm) return (utm[1]?.toLowerCase().startsWith('wgs') ? 32600 : 25800) + Number(utm[2])
  if (/pseudo.?mercator|web mercator/i.test(plain)) return 3857
  return undefined
}
