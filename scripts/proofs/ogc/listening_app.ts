// An application of a test that programs of others can reach, as the server listens with it.
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { TestApp } from '../../../api/fixture/open_test_app.ts'
import { answerUnreadable } from '../../../api/unreadable_request.ts'

export type Listening = { readonly url: string; close(): Promise<void> }

/** Its links lead to itself: `url` is what the product says of itself. */
export async function listening({ app }: TestApp, port: number): Promise<Listening> {
  const server = createServer(getRequestListener(app.fetch))
  server.on('clientError', answerUnreadable)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
