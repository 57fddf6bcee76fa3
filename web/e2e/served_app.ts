// The whole product on a free port, pages included, on Småbro: what a browser in a test visits.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import { createApp } from '../../api/app.ts'
import { AppError } from '../../api/contract/problem.ts'
import type { Region } from '../../api/contract/region.ts'
import { openTestApp, type TestApp } from '../../api/fixture/open_test_app.ts'
import { startLateServer } from '../../api/sign_in/fixture/late_server.ts'
import { testClock } from '../../data/fixture/open_test_database.ts'
import type { Network } from '../../data/sources/fetch/network.ts'

export type ServedApp = {
  readonly origin: string
  readonly test: TestApp
  /** Refuses every request from now on, as a server that is down behind its proxy; or answers again. */
  breakDown(is_down: boolean): void
  close(): Promise<void>
}

const smabro = fileURLToPath(new URL('../../data/fixture/smabro', import.meta.url))
const pages = fileURLToPath(new URL('../dist', import.meta.url))

const smabroRegion: Partial<Region> = {
  name: { sv: 'Småbro län', en: 'Småbro County' },
  goal: { remaining: 0, date: '2020-12-31' },
  opening_as_of: '2015-06-30',
  opens: ['backbone_geometry', 'address_details', 'address_coverage'],
}

type Wanted = {
  readonly is_empty?: boolean
  readonly region?: Partial<Region>
  /** Offers the invented people, as the demo does on one's own machine. */
  readonly is_demo?: boolean
  /** The settings of providers of sign-in, made once the server's own address is known. */
  readonly providers?: (ours: string) => Promise<Readonly<Record<string, string>>>
  /** Providers sign what they say with the time of the machine. */
  readonly now?: () => Date
  /** Where names lead for sources; the internet unless told. */
  readonly network?: Network
}

export async function serveApp({
  is_empty = false,
  region = {},
  is_demo = false,
  providers,
  now = testClock,
  network,
}: Wanted = {}): Promise<ServedApp> {
  demandBuiltPages()
  const server = await startLateServer()
  const env = { ...(await providers?.(server.origin)), BRISTKARTAN_URL: server.origin }
  const test = await openTestApp({ ...smabroRegion, ...region }, now, {
    env,
    is_demo,
    ...(network ? { network } : {}),
  })
  if (!is_empty) await test.test.loadFolder(smabro, 'EPSG:3006')
  const app = createApp({
    stage: () => ({ ready: true, product: test.product }),
    log: { info: () => undefined, error: (error) => console.error(error) },
    pages,
  })
  let isDown = false
  server.serve(
    getRequestListener((request, env) =>
      isDown ? new Response('', { status: 502 }) : app.fetch(request, env),
    ),
  )
  return {
    origin: server.origin,
    test,
    breakDown: (is_down) => {
      isDown = is_down
    },
    async close() {
      await server.close()
      await test.close()
    },
  }
}

/** `npm test` builds them first; Vitest alone takes those that are there. */
function demandBuiltPages(): void {
  if (!existsSync(join(pages, 'index.html')))
    throw new AppError(
      'data_missing',
      'The pages are not built. Run `npm run build`, or the tests by `npm test`.',
    )
}
