// The application on an installation, called in memory: all that an answer costs but the network.

import { createApp } from '../../api/app.ts'
import { region } from '../../api/contract/region.ts'
import type { Product } from '../../api/product.ts'
import { readSettings } from '../../api/settings.ts'
import { createSignIn } from '../../api/sign_in/sign_in.ts'
import { sidecarReaders } from '../../api/sources/sidecar_readers.ts'
import { createSeen } from '../../data/accounts/seen/seen.ts'
import { createWhoAsks } from '../../data/accounts/who_asks/who_asks.ts'
import type { Installation } from '../../data/deliveries/delivery.ts'
import { createImports } from '../../data/imports/imports.ts'
import { createRecurring } from '../../data/recurring/recurring_work.ts'
import { publicNetwork } from '../../data/sources/fetch/network.ts'
import { createSources } from '../../data/sources/sources.ts'

export type BenchApp = {
  /** The body of a good answer, read to its end. */
  get(path: string): Promise<string>
}

const log = { info: () => undefined, error: (error: unknown) => console.error(error) }

export function productOf(installation: Installation): Product {
  const { database, now } = installation
  const url = 'http://localhost:3000'
  return {
    ...installation,
    database_id: 'bench',
    build: 'bench',
    region: region.parse({ opens: ['backbone_geometry', 'address_details', 'address_coverage'] }),
    is_demo: false,
    token: 'a-token-of-the-bench',
    url,
    who_asks: createWhoAsks(database, now, createSeen(database, now, log.error)),
    sign_in: createSignIn(readSettings({}), { url, is_demo: false, now, log }),
    imports: createImports(installation, { upload_mb: 2048, report: log.error }),
    upload_mb: 2048,
    sources: createSources(installation, {
      network: publicNetwork,
      readers: sidecarReaders,
      file_mb: 2048,
      report: log.error,
    }),
    recurring: createRecurring(installation, { network: publicNetwork, file_mb: 2048, report: log.error }),
    mail: null,
  }
}

export function openApp(installation: Installation): BenchApp {
  const product = productOf(installation)
  const app = createApp({
    stage: () => ({ ready: true, product }),
    log,
  })
  return {
    async get(path) {
      const response = await app.request(path)
      const body = await response.text()
      if (response.status !== 200) throw new Error(`${path}: ${response.status} ${body}`)
      return body
    },
  }
}
