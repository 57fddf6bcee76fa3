// Which addresses have fibre at a date: in the house, or near enough to be offered it.
import { pointDistance } from './distance.ts'
import type { Address, Region, Settings } from './region.ts'

export type FibreAccess = {
  readonly connected: ReadonlySet<string>
  readonly passed: ReadonlySet<string>
}

/** Ids of addresses: `connected` themselves, and `passed`: access without being connected. */
export function fibreAccess(region: Region, settings: Settings): FibreAccess {
  const valid = region.coverage.filter(
    (row) =>
      row.technology === 'fibre' &&
      row.valid_from <= settings.as_of &&
      (row.valid_to === null || row.valid_to > settings.as_of),
  )
  const has = (address: Address, state: string) =>
    valid.some((row) => row.address_id === address.id && row.state === state)
  const connected = region.addresses.filter((address) => has(address, 'connected'))
  const isNearConnected = (address: Address) =>
    settings.passed_m > 0 &&
    connected.some(
      (other) =>
        other.id !== address.id && pointDistance(address.geometry, other.geometry) <= settings.passed_m,
    )
  const passed = region.addresses.filter(
    (address) => !connected.includes(address) && (has(address, 'passed') || isNearConnected(address)),
  )
  return {
    connected: new Set(connected.map(({ id }) => id)),
    passed: new Set(passed.map(({ id }) => id)),
  }
}

/** 100 × with access / all, to one decimal; null without addresses. */
export function fibreSharePct(withAccess: number, all: number): number | null {
  return all === 0 ? null : Math.round((1000 * withAccess) / all) / 10
}
