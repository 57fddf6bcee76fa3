// The product on a folder of its own, thrown away afterwards: on the demo region, or empty.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSettings } from '../../api/settings.ts'
import { startServer } from '../../api/start_server.ts'

export type Served = {
  readonly origin: string
  /** Signs a browser in as administrator. */
  readonly sign_in_link: string
  close(): Promise<void>
}

export async function openServed({ is_empty = false }: { is_empty?: boolean } = {}): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'bristkartan-served-'))
  const settings = readSettings({
    ...process.env,
    PORT: '0',
    HOST: '127.0.0.1',
    BRISTKARTAN_DATA: folder,
    BRISTKARTAN_DEMO: is_empty ? 'off' : 'on',
  })
  const silent = () => undefined
  const server = await startServer(settings, silent, silent)
  return {
    origin: `http://127.0.0.1:${server.port}`,
    sign_in_link: server.sign_in_link,
    async close() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
