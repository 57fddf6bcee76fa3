// Counting that a layer was used: `counted(product, 'vagar', 'download:gpkg')`. Nothing waits for it, and nothing of who is kept.
import { createUseCounts, type UseCounts } from '../../../data/catalogue/use/use_counts.ts'
import type { Log } from '../../access_log.ts'
import type { Product } from '../../product.ts'

type Counting = Pick<Product, 'database' | 'now'>
const counts = new WeakMap<Product['database'], UseCounts>()
const every_ms = 60_000

/** `way`: 'page', 'download:<format>', 'features', 'tiles', 'metadata'. The layer has to be one that was found. */
export function counted(product: Counting, layer_id: string, way: string): void {
  useCountsOf(product).count(layer_id, way)
}

export function useCountsOf({ database, now }: Counting): UseCounts {
  const known = counts.get(database) ?? createUseCounts(database, now)
  counts.set(database, known)
  return known
}

/** Writes down what was counted, every minute until it is stopped, and then once more. */
export function beginWritingUse(product: Counting, log: Log): { stop(): Promise<void> } {
  const write = () => useCountsOf(product).write().catch(log.error)
  const timer = setInterval(write, every_ms).unref()
  return {
    async stop() {
      clearInterval(timer)
      await write()
    },
  }
}
