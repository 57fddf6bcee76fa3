// Which municipality an area or address belongs to where the register does not say.
import { liesIn } from './geometry.ts'
import { overlap } from './overlap.ts'
import type { Address, Region, ShortageArea } from './region.ts'

/** Two overlaps that differ by less, in m², are equal: the difference is rounding. */
const rounding = 1e-6

/** By the largest overlap; of equals the lowest code; null where only a boundary is shared or nothing at all. */
export function areaMunicipality(region: Region, area: ShortageArea): string | null {
  if (area.municipality_code !== null) return area.municipality_code
  const overlaps = region.municipalities.map(({ code, geometry }) => ({
    code,
    shared: overlap(area.geometry, geometry),
  }))
  const largest = Math.max(0, ...overlaps.map(({ shared }) => shared))
  if (largest === 0) return null
  return lowest(overlaps.filter(({ shared }) => largest - shared < rounding).map(({ code }) => code))
}

export function addressMunicipality(region: Region, address: Address): string | null {
  if (address.municipality_code !== null) return address.municipality_code
  return lowest(
    region.municipalities
      .filter(({ geometry }) => liesIn(address.geometry, geometry))
      .map(({ code }) => code),
  )
}

function lowest(codes: readonly string[]): string | null {
  return [...codes].sort()[0] ?? null
}
