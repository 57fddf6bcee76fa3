// The invented addresses, gathered street by street.
import { type Random, randomFor } from '../random.ts'
import type { Land } from './land.ts'
import type { Point } from './planar.ts'
import type { Settlement } from './settlements.ts'
import { type SpatialGrid, spatialGrid } from './spatial_grid.ts'

/** A stretch of street, lane or road whose houses get fibre together. */
export type Street = {
  readonly id: number
  readonly settlement: Settlement
  readonly kind: 'town_street' | 'village_street' | 'lane' | 'road'
  readonly name: string
}

export type Address = Point & {
  readonly id: string
  readonly municipality_code: string
  readonly kind: 'permanent' | 'holiday' | 'workplace' | 'other'
  readonly label: string
  readonly street: Street
}

export type AddressBook = {
  readonly addresses: readonly Address[]
  readonly grid: SpatialGrid<Address>
  readonly newStreet: (settlement: Settlement, kind: Street['kind'], name: string) => Street
  /** Says whether there was room for the house. */
  readonly addHouse: (point: Point, street: Street) => boolean
}

/** No two houses stand nearer to each other. */
const closest_m = 13

export function openAddressBook(land: Land): AddressBook {
  const random = randomFor('addresses')
  const addresses: Address[] = []
  const grid = spatialGrid<Address>(200)
  const numbers = new Map<string, number>()
  const houses = new Map<number, number>()
  let streets = 0
  const next = (code: string) => {
    const number = (numbers.get(code) ?? 0) + 1
    numbers.set(code, number)
    return `${code}-${String(number).padStart(5, '0')}`
  }
  return {
    addresses,
    grid,
    newStreet: (settlement, kind, name) => {
      streets += 1
      return { id: streets, settlement, kind, name }
    },
    addHouse: (point, street) => {
      if (!grid.isFree(point, closest_m)) return false
      const municipality = land.municipalityAt(point)
      if (!municipality) return false
      const number = (houses.get(street.id) ?? 0) + 1
      houses.set(street.id, number)
      const address: Address = {
        x: point.x,
        y: point.y,
        id: next(municipality.code),
        municipality_code: municipality.code,
        kind: kindOf(random, street, municipality.code),
        label: labelOf(street, number),
        street,
      }
      addresses.push(address)
      grid.add(address)
      return true
    },
  }
}

const coast = new Set(['1407', '1415', '1419', '1421', '1427', '1430', '1435', '1482', '1484', '1486'])

function kindOf(random: Random, street: Street, code: string): Address['kind'] {
  const holiday = street.kind === 'town_street' ? 0.02 : coast.has(code) ? 0.34 : 0.15
  const drawn = random.next()
  if (drawn < holiday) return 'holiday'
  if (drawn < holiday + 0.08) return 'workplace'
  return drawn < holiday + 0.1 ? 'other' : 'permanent'
}

function labelOf({ settlement, kind, name }: Street, number: number): string {
  return kind === 'town_street' || kind === 'village_street'
    ? `${name} ${number}, ${settlement.name}`
    : `${settlement.name} ${name} ${number}`
}
