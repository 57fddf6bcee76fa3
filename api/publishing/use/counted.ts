// Counting that a layer was used: `counted(context, 'vagar', 'download:gpkg')`. Nothing waits for it, and nothing of who is kept.
import type { Context } from 'hono'
import { createUseCounts, type UseCounts } from '../../../data/catalogue/use/use_counts.ts'
import type { Log } from '../../access_log.ts'
import type { UseWay } from '../../contract/catalogue/catalogue_codes.ts'
import type { AppEnv } from '../../endpoint.ts'
import type { Product } from '../../product.ts'

type Counting = Pick<Product, 'database' | 'now'>
const counts = new WeakMap<Product['database'], UseCounts>()
const every_ms = 60_000

/** The layer has to be one that was found. Whoever only asks what there is (HEAD) uses nothing. */
export function counted(context: Context<AppEnv>, layer_id: string, way: UseWay): void {
  if (context.req.raw.method !== 'HEAD') useCountsOf(context.get('product')).count(layer_id, way)
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
