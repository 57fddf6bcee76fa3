// What a past delivery changed, row by row.
import type { Differences } from '../../../api/contract/import.ts'
import type { Installation } from '../delivery.ts'
import type { DifferencesPage } from '../preview/preview_differences.ts'

export async function deliveryDifferences(
  _installation: Installation,
  _id: number,
  _page: DifferencesPage,
): Promise<Differences> {
  throw new Error('not yet')
}
