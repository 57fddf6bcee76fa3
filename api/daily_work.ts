// What the server does by itself, at start and once a day: imports that are over make room, personal data that was kept long enough goes, sources whose
// time has come are refreshed, exports that are delivered again and again are fetched, requests that can hardly be repeated any more are forgotten, the score of the day is kept, downloads that nobody
// asks for go, and the head of the audit log is told outside the database.

import { system } from '../data/audit/entry.ts'
import { readLogHead } from '../data/audit/head/log_head.ts'
import { eraseExpired } from '../data/personal_data/erase_expired.ts'
import { forgetSent } from '../data/sent_once/sent_once.ts'
import type { Log } from './access_log.ts'
import { scorePublicLayers } from './catalogue/score/score_public_layers.ts'
import { keptFilesOf } from './downloads/kept/whole_file.ts'
import type { Product } from './product.ts'

const day_ms = 24 * 3600 * 1000

export async function beginDailyWork(product: Product, log: Log): Promise<NodeJS.Timeout> {
  await work(product, log, { is_start: true })
  return setInterval(() => work(product, log, { is_start: false }), day_ms).unref()
}

/** One that fails keeps the others from nothing. */
async function work(product: Product, log: Log, { is_start }: { is_start: boolean }): Promise<void> {
  const { retention } = product.region
  await product.imports.clear({ is_start }).catch(log.error)
  await forgetSent(product.database, product.now()).catch(log.error)
  await eraseExpired(product, { retention, by: system }).catch(log.error)
  // Begun here and not waited for: a start does not wait for somebody else's server.
  await product.sources.refreshDue().catch(log.error)
  await product.recurring.runDue().catch(log.error)
  await scorePublicLayers(product).catch(log.error)
  await keptFilesOf(product).clear().catch(log.error)
  await tellLogHead(product, log).catch(log.error)
}

export async function tellLogHead({ database }: Pick<Product, 'database'>, log: Log): Promise<void> {
  const head = await readLogHead(database)
  if (head) log.info('audit_head', head)
}
