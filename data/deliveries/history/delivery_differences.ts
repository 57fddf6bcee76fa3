// What a past delivery changed, row by row.
import type { Differences } from '../../../api/contract/deliveries/import.ts'
import { registers } from '../../registers/registers.ts'
import type { Installation } from '../delivery.ts'
import { appliedDelivery } from '../record/recorded_delivery.ts'
import { type DifferencesPage, pageOfDifferences } from './page_of_differences.ts'
import { statesBetween } from './states_between.ts'

export async function deliveryDifferences(
  { database }: Installation,
  id: number,
  page: DifferencesPage,
): Promise<Differences> {
  return database.snapshot(async (connection) => {
    const register = registers[(await appliedDelivery(connection, id)).register]
    const found = await statesBetween(connection, register, { from: id - 1, to: id })
    return pageOfDifferences(connection, register, { ...page, ...found })
  })
}
