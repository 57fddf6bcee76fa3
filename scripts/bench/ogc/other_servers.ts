// pygeoapi and tipg over the same PostGIS, each with as many processes as the machine has processors.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../../fixture/free_port.ts'
import type { Postgis } from './postgis.ts'

export type ItemsServer = {
  readonly name: string
  /** The address of the items, without a query. */
  readonly items: string
  close(): void
}

type Wanted = { readonly python: string; readonly folder: string; readonly postgis: Postgis }

const processes = String(cpus().length)

export async function openPygeoapi({ python, folder, postgis }: Wanted): Promise<ItemsServer> {
  const port = await freePort()
  const configuration = join(folder, 'pygeoapi.yml')
  const contract = join(folder, 'pygeoapi_openapi.yml')
  writeFileSync(configuration, JSON.stringify(pygeoapiSettings(port, postgis)))
  const env = { ...process.env, PYGEOAPI_CONFIG: configuration, PYGEOAPI_OPENAPI: contract }
  const bin = dirname(python)
  const made = spawnSync(
    join(bin, 'pygeoapi'),
    ['openapi', 'generate', configuration, '--output-file', contract],
    { env, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`pygeoapi: ${made.stderr}`)
  const words = ['--workers', processes, '--bind', `127.0.0.1:${port}`, 'pygeoapi.flask_app:APP']
  const items = `http://127.0.0.1:${port}/collections/items/items`
  return answering('pygeoapi', spawn(join(bin, 'gunicorn'), words, { env, stdio: 'ignore' }), items)
}

export async function openTipg({ python, postgis }: Wanted): Promise<ItemsServer> {
  const port = await freePort()
  const env = {
    ...process.env,
    DATABASE_URL: `postgresql://${postgis.user}@127.0.0.1:${postgis.port}/postgres`,
  }
  const words = ['tipg.main:app', '--workers', processes, '--port', String(port), '--log-level', 'warning']
  const items = `http://127.0.0.1:${port}/collections/public.bench_items/items`
  return answering('tipg', spawn(join(dirname(python), 'uvicorn'), words, { env, stdio: 'ignore' }), items)
}

async function answering(name: string, child: ChildProcess, items: string): Promise<ItemsServer> {
  const until = performance.now() + 60_000
  for (;;) {
    const isThere = await fetch(`${items}?limit=1&f=json`).then(
      async (response) => {
        await response.arrayBuffer()
        return response.ok
      },
      () => false,
    )
    if (isThere) return { name, items, close: () => child.kill() }
    if (child.exitCode !== null || performance.now() > until) {
      child.kill()
      throw new Error(`${name} does not answer at ${items}.`)
    }
    await pause(300)
  }
}

/** YAML reads JSON. */
function pygeoapiSettings(port: number, { port: database, user }: Postgis) {
  const words = { title: 'Bench', description: 'Bench', keywords: ['bench'] }
  return {
    server: {
      bind: { host: '127.0.0.1', port },
      url: `http://127.0.0.1:${port}`,
      mimetype: 'application/json; charset=UTF-8',
      encoding: 'utf-8',
      language: 'en-US',
      map: { url: 'https://example.org/{z}/{x}/{y}.png', attribution: 'none' },
      limits: { default_items: 10, max_items: 10_000 },
    },
    logging: { level: 'ERROR' },
    metadata: {
      identification: { ...words, terms_of_service: 'none', url: 'https://example.org' },
      license: { name: 'CC0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
      provider: { name: 'Bench', url: 'https://example.org' },
      contact: { name: 'Bench', email: 'bench@example.org' },
    },
    resources: {
      items: {
        type: 'collection',
        ...words,
        links: [],
        extents: {
          spatial: {
            bbox: [10, 55, 20, 62],
            crs: 'http://www.opengis.net/def/crs/OGC/1.3/CRS84',
          },
        },
        providers: [
          {
            type: 'feature',
            name: 'PostgreSQL',
            data: {
              ...{ host: '127.0.0.1', port: database, dbname: 'postgres', user },
              ...{ password: 'none', search_path: ['public'] },
            },
            id_field: 'id',
            table: 'bench_items',
            geom_field: 'geom',
          },
        ],
      },
    },
  }
}
