// How a register differed after one delivery from how it was after another.
import type { Differences } from '../../../api/contract/deliveries/import.ts'
import { AppError } from '../../../api/contract/problem.ts'
import { registers } from '../../registers/registers.ts'
import type { Installation } from '../delivery.ts'
import { appliedDelivery } from '../record/recorded_delivery.ts'
import { type DifferencesPage, pageOfDifferences } from './page_of_differences.ts'
import { type Between, statesBetween } from './states_between.ts'

/** Both deliveries must be applied ones of the same register; either may be the later one. */
export async function compareDeliveries(
  { database }: Installation,
  { from, to, ...page }: DifferencesPage & Between,
): Promise<Differences> {
  return database.snapshot(async (connection) => {
    const [left, right] = [await appliedDelivery(connection, from), await appliedDelivery(connection, to)]
    if (left.register !== right.register)
      throw new AppError(
        'bad_input',
        `Delivery ${from} is of ${left.register} and delivery ${to} of ${right.register}. Compare two of the same register.`,
      )
    const register = registers[left.register]
    const found = await statesBetween(connection, register, { from, to })
    return pageOfDifferences(connection, register, { ...page, ...found })
  })
}
