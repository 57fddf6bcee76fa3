// The whole ground of the demo: land, settlements, roads and the addresses along them.
import { itemAt, randomFor } from '../random.ts'
import { type Address, openAddressBook } from './addresses.ts'
import { buildAlongRoad, buildLanes } from './countryside.ts'
import { grow } from './growth.ts'
import { type Land, readLand } from './land.ts'
import { makeRoads, type Road } from './roads.ts'
import { makeSettlements, type Settlement } from './settlements.ts'
import type { SpatialGrid } from './spatial_grid.ts'

export type Ground = {
  readonly land: Land
  readonly settlements: readonly Settlement[]
  readonly roads: readonly Road[]
  readonly addresses: readonly Address[]
  readonly grid: SpatialGrid<Address>
}

export function makeGround(): Ground {
  const land = readLand()
  const settlements = makeSettlements(land)
  const roads = makeRoads(settlements, land)
  const book = openAddressBook(land)
  const random = randomFor('ground')
  const tools = { book, land, random }
  settlements.forEach((settlement, index) => {
    const isTown = settlement.kind === 'town'
    const kind = isTown ? 'town_street' : 'village_street'
    const step_m = isTown ? random.between(40, 50) : random.between(42, 70)
    grow({ settlement, centre: settlement, houses: settlement.size, kind, step_m }, tools)
    const met = roads.filter((road) => road.from === index || road.to === index)
    if (!isTown) buildLanes(settlement, met, tools)
  })
  for (const road of roads) {
    buildAlongRoad(road, [itemAt(settlements, road.from), itemAt(settlements, road.to)], tools)
  }
  return { land, settlements, roads, addresses: book.addresses, grid: book.grid }
}
