// When each street gets fibre. Inside the shortage areas it follows the area's course, elsewhere the size of the place.
import type { Address, Street } from '../ground/addresses.ts'
import { townSizes } from '../ground/town_sizes.ts'
import { itemAt, type Random } from '../random.ts'
import { addDays, earliest, reportDates, reportFrom } from './calendar.ts'
import type { ShortageArea } from './shortage_areas.ts'

const lastReport = itemAt(reportDates, reportDates.length - 1)

export type FibreDates = Map<Address, string>

/** Towns early and nearly all of them, large ones first; the countryside from 2014 on, about half of it. */
export function planStreets(
  addresses: readonly Address[],
  skipped: ReadonlySet<Address>,
  random: Random,
): FibreDates {
  const byStreet = new Map<Street, string | undefined>()
  const dates: FibreDates = new Map()
  for (const address of addresses) {
    if (skipped.has(address)) continue
    const { street } = address
    if (!byStreet.has(street)) byStreet.set(street, streetDate(street, random))
    const date = byStreet.get(street)
    if (date) dates.set(address, date)
  }
  return dates
}

function streetDate({ kind, settlement }: Street, random: Random): string | undefined {
  const inhabitants = townSizes[settlement.municipality_code]?.inhabitants ?? 10
  if (kind === 'town_street') {
    if (random.chance(0.1)) return undefined
    // The larger the town, the earlier.
    const early = Math.min(0.9, 0.25 + inhabitants / 150)
    return itemAt(reportDates, Math.floor(reportDates.length * random.next() ** (1 + 1.7 * early)))
  }
  if (random.chance(0.42)) return undefined
  return itemAt(reportDates, Math.floor(reportDates.length * (0.32 + 0.68 * random.next() ** 0.8)))
}

function housesByStreet(addresses: readonly Address[]): readonly (readonly Address[])[] {
  const streets = new Map<Street, Address[]>()
  for (const address of addresses) {
    const houses = streets.get(address.street)
    if (houses) houses.push(address)
    else streets.set(address.street, [address])
  }
  return [...streets.values()]
}

export type AreaCoverage = {
  readonly area: ShortageArea
  /** From this day nearly every house has fibre. */
  readonly full?: string
  /** From this day the streets get fibre one after another. */
  readonly from?: string
  /** The share of the houses that get it. */
  readonly share: number
}

/** Street by street, since neighbours get it together and a single house with fibre would count for those around it. */
export function planArea({ area, full, from, share }: AreaCoverage, random: Random): FibreDates {
  const dates: FibreDates = new Map()
  const streets = random.shuffled(housesByStreet(area.addresses))
  let planned = 0
  for (const houses of streets) {
    const date = dateOf(planned + houses.length)
    for (const house of houses) if (date) dates.set(house, date)
    if (date) planned += houses.length
  }
  return dates

  function dateOf(after: number): string | undefined {
    const covered = after / area.addresses.length
    // A few houses by the road to town had it before.
    if (covered < 0.1 && random.chance(0.5)) {
      return earliest(itemAt(reportDates, random.integer(0, reportDates.length - 1)), full ?? lastReport)
    }
    if (full) return covered < 0.35 ? reportFrom(addDays(full, -random.integer(30, 120))) : full
    if (from && covered < share) return reportFrom(addDays(from, random.integer(60, 640)))
    return undefined
  }
}
