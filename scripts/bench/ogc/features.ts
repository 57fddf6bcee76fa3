// A thousand features by rectangle from a running server, beside pygeoapi and tipg over PostGIS on the same data, in the same run; and a hundred thousand by pages.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type ServerProcess, startServerProcess } from '../../fixture/server_process.ts'
import { pythonEnvironment } from '../../set_up/python_environment.ts'
import { benchFolder } from '../bench_folder.ts'
import { type Figure, median, tableOf } from '../figure.ts'
import type { InventedShape } from '../layers/bench_places.ts'
import { copiedLayers, type Layers, layerId } from '../layers/layers_installation.ts'
import { seededRandom } from '../random.ts'
import { samplesOf } from '../stopwatch.ts'
import { type ItemsServer, openPygeoapi, openTipg } from './other_servers.ts'
import { openPostgis, postgisFolder } from './postgis.ts'

const count = 100_000
const limit = 1000
const tableSql = join(import.meta.dirname, 'table_of_items.sql')
const requirements = join(import.meta.dirname, 'requirements.txt')

export async function ogcFeatures(): Promise<Figure[]> {
  const others = otherServers()
  return [...(await figuresOf('point', others)), ...(await figuresOf('polygon', others))]
}

type Others = { readonly bin: string; readonly python: string }

/** Undefined where PostGIS is not installed. */
function otherServers(): Others | undefined {
  const bin = postgisFolder()
  if (bin === undefined) {
    console.log('Not held against pygeoapi and tipg: PostgreSQL with PostGIS of Debian is not installed.')
    return undefined
  }
  const folder = join(benchFolder, 'ogc_servers')
  return { bin, python: pythonEnvironment({ folder, requirements, name: 'pygeoapi and tipg' }) }
}

async function figuresOf(shape: InventedShape, others: Others | undefined): Promise<Figure[]> {
  const wanted: Layers = { layers: 1, places: count, versions: 1, shape }
  const folder = await copiedLayers(wanted)
  const server = await startServerProcess({ BRISTKARTAN_DATA: folder })
  try {
    const ours: ItemsServer = {
      name: 'Bristkartan',
      items: `${server.url}/ogc/collections/${layerId(0)}/items`,
      close: () => undefined,
    }
    const boxes = await boxesOf(ours)
    const own = await asked(ours, boxes)
    const figures: Figure[] = [
      {
        name: `${limit} ${shape}s by rectangle, one after the other`,
        unit: 'ms',
        samples: own.alone,
        goal: { at_most: 15 },
      },
      { name: `the same, four at once: time of one`, unit: 'ms', samples: own.together },
    ]
    figures.push(...(await pagesOf(server, ours, shape)))
    console.log(tableOf(figures))
    return others
      ? [...figures, ...(await besideOthers(server, { others, folder, shape, boxes, own }))]
      : figures
  } finally {
    await server.end('SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  }
}

type Asked = { readonly alone: number[]; readonly together: number[]; readonly per_second: number }
type Compared = {
  readonly others: Others
  readonly folder: string
  readonly shape: InventedShape
  readonly boxes: readonly string[]
  readonly own: Asked
}

async function besideOthers(
  server: ServerProcess,
  { others: { bin, python }, folder, shape, boxes, own }: Compared,
): Promise<Figure[]> {
  const csv = join(folder, 'items.csv')
  writeFileSync(csv, await rowsOf(server))
  const postgis = await openPostgis(bin, { csv, sql: tableSql })
  const figures: Figure[] = []
  try {
    for (const { open, times } of [
      { open: openPygeoapi, times: 5 },
      { open: openTipg, times: 10 },
    ]) {
      const other = await open({ python, folder, postgis })
      try {
        const theirs = await asked(other, boxes)
        figures.push(
          { name: `${other.name}: ${limit} ${shape}s by rectangle`, unit: 'ms', samples: theirs.alone },
          {
            name: `our throughput over ${other.name}’s, four at once, ${shape}s`,
            unit: 'times',
            samples: [own.per_second / theirs.per_second],
            goal: { at_least: times },
          },
          {
            name: `${other.name}’s time over ours, one after the other, ${shape}s`,
            unit: 'times',
            samples: [median(theirs.alone) / median(own.alone)],
          },
        )
      } finally {
        other.close()
      }
    }
  } finally {
    postgis.close()
  }
  return figures
}

const page = z.looseObject({
  numberMatched: z.number(),
  features: z.array(z.unknown()),
  links: z.array(z.looseObject({ rel: z.string(), href: z.string() })),
})

/** Rectangles in which lie more than a page holds, so that each has to be counted as well. */
async function boxesOf({ items }: ItemsServer): Promise<string[]> {
  const random = seededRandom(3)
  const boxes: string[] = []
  while (boxes.length < 60) {
    const [west, south] = [random.between(12, 13.7), random.between(57.3, 58.4)]
    const box = [west, south, west + 0.4, south + 0.2].map((one) => one.toFixed(4)).join(',')
    const response = await fetch(`${items}?bbox=${box}&limit=1`)
    if (page.parse(await response.json()).numberMatched > limit) boxes.push(box)
  }
  return boxes
}

async function asked({ items, name }: ItemsServer, boxes: readonly string[]): Promise<Asked> {
  const ask = async (number: number) => {
    const box = boxes[Math.abs(number) % boxes.length] ?? ''
    const response = await fetch(
      `${items}?f=${name === 'tipg' ? 'geojson' : 'json'}&limit=${limit}&bbox=${box}`,
      // The others do not pack their answers.
      { headers: { 'accept-encoding': 'identity' } },
    )
    const text = await response.text()
    if (!response.ok) throw new Error(`${name}: ${response.status} ${text.slice(0, 300)}`)
    return text
  }
  const whole = page.parse(JSON.parse(await ask(0)))
  if (whole.features.length !== limit) throw new Error(`${name} gave ${whole.features.length} features.`)
  // Each rectangle once, so that nothing that was counted helps the next.
  const alone = await samplesOf(ask, { count: 30, warm: 5 })
  const together: number[] = []
  const began = performance.now()
  const waiting = Array.from({ length: 120 }, (_, number) => number + 30)
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const start = performance.now()
        await ask(next)
        together.push(performance.now() - start)
      }
    }),
  )
  return { alone, together, per_second: together.length / ((performance.now() - began) / 1000) }
}

/** Everything, ten thousand at a time: how long, and what memory the server takes beyond what it had. */
async function pagesOf(
  server: ServerProcess,
  { items }: ItemsServer,
  shape: InventedShape,
): Promise<Figure[]> {
  const before = megabytes(server, 'VmRSS')
  const began = performance.now()
  let [found, at]: [number, string | undefined] = [0, `${items}?limit=10000`]
  while (at !== undefined) {
    const response = await fetch(at.replace(/^http:\/\/[^/]+/, server.url))
    const { features, links } = page.parse(await response.json())
    found += features.length
    at = links.find(({ rel }) => rel === 'next')?.href
  }
  if (found !== count) throw new Error(`The pages held ${found} features.`)
  return [
    {
      name: `100,000 ${shape}s by pages of 10,000`,
      unit: 's',
      samples: [(performance.now() - began) / 1000],
    },
    {
      name: 'memory of the server meanwhile: the most, less what it had before',
      unit: 'MB',
      samples: [megabytes(server, 'VmHWM') - before],
    },
  ]
}

function megabytes({ child }: ServerProcess, name: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
  return Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024
}

/** As CSV: each place as well-known text alone. */
async function rowsOf({ url }: ServerProcess): Promise<string> {
  const response = await fetch(`${url}/api/v1/layers/${layerId(0)}/download?format=csv`)
  const text = await response.text()
  return text.replaceAll(/,[^,]+,[^,]+,(?=POINT)/g, ',').replace(',easting,northing,wkt', ',wkt')
}
