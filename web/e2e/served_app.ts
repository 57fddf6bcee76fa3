// The whole product on a free port, pages included, on Småbro: what a browser in a test visits.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createAdaptorServer } from '@hono/node-server'
import { createApp } from '../../api/app.ts'
import { AppError } from '../../api/contract/problem.ts'
import type { Region } from '../../api/contract/region.ts'
import { openTestApp, type TestApp } from '../../api/fixture/open_test_app.ts'

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

export async function serveApp({
  is_empty = false,
  region = {},
}: {
  is_empty?: boolean
  region?: Partial<Region>
} = {}): Promise<ServedApp> {
  demandBuiltPages()
  const test = await openTestApp({ ...smabroRegion, ...region })
  if (!is_empty) await test.test.loadFolder(smabro, 'EPSG:3006')
  const app = createApp({
    stage: () => ({ ready: true, product: test.product }),
    log: { info: () => undefined, error: (error) => console.error(error) },
    pages,
  })
  let isDown = false
  const server = createAdaptorServer({
    fetch: (request: Request) => (isDown ? new Response('', { status: 502 }) : app.fetch(request)),
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('The test server has no port.')
  return {
    origin: `http://127.0.0.1:${bound.port}`,
    test,
    breakDown: (is_down) => {
      isDown = is_down
    },
    async close() {
      await new Promise((closed) => server.close(closed))
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
