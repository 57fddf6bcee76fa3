// A position as people type or paste it: degrees, or metres in SWEREF 99 TM, in either order.

export type Coordinate =
  | { readonly kind: 'degrees'; readonly latitude: number; readonly longitude: number }
  | { readonly kind: 'metres'; readonly northing: number; readonly easting: number }

/** Undefined: no coordinate. `58.35, 12.93`, `58,35 12,93`, `N 58.35° E 12.93°`, `6470000 380000`, `E 380 000, N 6 470 000`. */
export function readCoordinate(said: string): Coordinate | undefined {
  const pair = readPair(
    said
      .replaceAll(/[NÖEO°]/gi, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  )
  if (!pair) return undefined
  const [first, second] = pair
  if (isNorthing(first) && isEasting(second)) return { kind: 'metres', northing: first, easting: second }
  if (isNorthing(second) && isEasting(first)) return { kind: 'metres', northing: second, easting: first }
  // Latitude comes first, as maps give it; the other way round only where that alone lies in Sweden.
  const isTurned = isInSweden(second, first) && !isInSweden(first, second)
  const [latitude, longitude] = isTurned ? [second, first] : [first, second]
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
    ? { kind: 'degrees', latitude, longitude }
    : undefined
}

/** Parted by a semicolon, by a comma with a blank, by a comma between decimal points, else by a blank. */
function readPair(said: string): readonly [number, number] | undefined {
  const parting = [/ ?; ?/, / ?, /, / ,/].find((one) => one.test(said)) ?? (said.includes(' ') ? ' ' : ',')
  const [first, second, third] = said.split(parting).map((part) => part.replaceAll(' ', '').replace(',', '.'))
  if (first === undefined || second === undefined || third !== undefined) return undefined
  const isNumber = (part: string) => /^-?\d{1,7}(\.\d+)?$/.test(part)
  return isNumber(first) && isNumber(second) ? [Number(first), Number(second)] : undefined
}

/** Metres from the equator, and from a line so far west that all is positive. */
const isNorthing = (metres: number) => metres >= 6_100_000 && metres <= 7_700_000
const isEasting = (metres: number) => metres >= 200_000 && metres <= 1_000_000

const isInSweden = (latitude: number, longitude: number) =>
  latitude > 54 && latitude < 70 && longitude > 9 && longitude < 26
