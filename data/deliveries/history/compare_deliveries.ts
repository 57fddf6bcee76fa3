// How a register differed after one delivery from how it was after another.
import type { Differences } from '../../../api/contract/import.ts'
import type { Installation } from '../delivery.ts'
import type { DifferencesPage } from '../preview/preview_differences.ts'

/** Both deliveries must be applied ones of the same register. */
export async function compareDeliveries(
  _installation: Installation,
  _wanted: DifferencesPage & { readonly from: number; readonly to: number },
): Promise<Differences> {
  throw new Error('not yet')
}
