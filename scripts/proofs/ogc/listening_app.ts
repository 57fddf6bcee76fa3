// An application of a test that programs of others can reach.
import { type ServerType, serve } from '@hono/node-server'
import type { TestApp } from '../../../api/fixture/open_test_app.ts'

export type Listening = { readonly url: string; close(): Promise<void> }

/** Its links lead to itself: `url` is what the product says of itself. */
export function listening({ app }: TestApp, port: number): Promise<Listening> {
  return new Promise((resolve) => {
    const server: ServerType = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, () =>
      resolve({
        url: `http://127.0.0.1:${port}`,
        close: () => new Promise((closed) => server.close(() => closed())),
      }),
    )
  })
}
