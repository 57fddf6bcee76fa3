// Servers of other makers on this machine: pygeoapi, pycsw and Python's own web server over one folder of invented layers and metadata.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { record } from '../../../data/sources/fixture/invented_metadata.ts'
import { testAddress } from '../../../data/sources/fixture/test_network.ts'

const kinds = ['ogc', 'csw', 'waf'] as const
type Kind = (typeof kinds)[number]

export type RealServers = {
  readonly hosts: readonly string[]
  address(kind: Kind): string
  close(): void
}

type Wanted = { readonly python: string; readonly folder: string }

/** Number i lies at 13 + i / 1000 degrees east, 57.7 + i / 2000 north. */
export const places = 2500
/** Of which two are of the layers. */
export const records = 25

export async function openRealServers({ python, folder }: Wanted): Promise<RealServers> {
  await fill(folder)
  const ports = new Map<Kind, number>()
  const running: ChildProcess[] = []
  for (const kind of kinds) {
    const port = await freePort()
    ports.set(kind, port)
    const words = [join(import.meta.dirname, 'serve.py'), kind, String(port), folder]
    const child = spawn(python, words, { stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (text) => {
      said += text
    })
    running.push(child)
    await answering(port, () => {
      if (child.exitCode !== null) throw new Error(`The server ${kind} ended: ${said.slice(-2000)}`)
    })
  }
  return {
    hosts: [...ports.values()].map((port) => `geodata.example:${port}`),
    address: (kind) => `http://geodata.example:${ports.get(kind)}/`,
    close: () => {
      for (const child of running) child.kill()
    },
  }
}

async function fill(folder: string): Promise<void> {
  await mkdir(join(folder, 'waf'), { recursive: true })
  const platser = Array.from({ length: places }, (_, at) => ({
    type: 'Feature',
    id: at + 1,
    properties: { code: `0${at + 1}`, name: `Plats ${at + 1} & å`, amount: at % 2 ? null : at * 1.25 },
    geometry: { type: 'Point', coordinates: [13 + (at + 1) / 1000, 57.7 + (at + 1) / 2000] },
  }))
  const square = [
    [13, 57.7],
    [13.1, 57.7],
    [13.1, 57.8],
    [13, 57.7],
  ]
  const ytor = [
    {
      type: 'Feature',
      id: 1,
      properties: { namn: 'Åsen' },
      geometry: { type: 'Polygon', coordinates: [square] },
    },
  ]
  for (const [name, features] of Object.entries({ platser, ytor }))
    await writeFile(join(folder, `${name}.geojson`), JSON.stringify({ type: 'FeatureCollection', features }))
  const spaces = 'xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco"'
  const titles = ['Platser å', 'Ytor', ...Array.from({ length: records - 2 }, (_, at) => `Annat ${at + 1}`)]
  for (const [at, title] of titles.entries())
    await writeFile(
      join(folder, 'waf', `post_${at + 1}.xml`),
      `<?xml version="1.0" encoding="UTF-8"?>${record({ name: `post_${at + 1}`, title, features: 0 }, spaces)}`,
    )
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, testAddress, resolve))
  const port = portOf(server)
  await new Promise((resolve) => server.close(resolve))
  return port
}

function portOf(server: Server): number {
  const found = server.address()
  if (found === null || typeof found !== 'object') throw new Error('A server has no port.')
  return found.port
}

async function answering(port: number, demandAlive: () => void): Promise<void> {
  for (;;) {
    const isThere = await fetch(`http://${testAddress}:${port}/`).then(
      () => true,
      () => false,
    )
    if (isThere) return
    demandAlive()
    await pause(200)
  }
}
