// Which outcomes everybody sees: not those about a layer that everybody does not see.
import { publicLayers } from '../../catalogue/public_layers.ts'
import type { ReportOutcome } from '../../contract/dialogue/report.ts'
import type { Product } from '../../product.ts'

type About = Pick<ReportOutcome, 'object_kind' | 'object_id'>

export async function outcomesForEverybody(product: Product): Promise<(outcome: About) => boolean> {
  const layers = new Set((await publicLayers(product)).map(({ id }) => id))
  return ({ object_kind, object_id }) => object_kind !== 'layer' || layers.has(object_id ?? '')
}
