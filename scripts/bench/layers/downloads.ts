// A layer of a million places from a running server, in every format: how long, and what memory the server takes; beside GDAL that writes the same format from the same
// rows (a FlatGeobuf of ours), where Debian's GDAL is installed.
import { execFile } from 'node:child_process'
import { readFileSync, rmSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type DownloadFormat, downloadFormats } from '../../../api/contract/catalogue/catalogue_codes.ts'
import { type ServerProcess, startServerProcess } from '../../fixture/server_process.ts'
import { type Figure, median } from '../figure.ts'
import { samplesOf, timed } from '../stopwatch.ts'
import { copiedLayers, largeLayer, layerId } from './layers_installation.ts'

/** How GDAL calls what we write. */
const drivers: Readonly<Partial<Record<DownloadFormat, readonly string[]>>> = {
  gpkg: ['GPKG'],
  geojson: ['GeoJSON', '-t_srs', 'EPSG:4326'],
  csv: ['CSV', '-lco', 'GEOMETRY=AS_WKT'],
  fgb: ['FlatGeobuf'],
  shp: ['ESRI Shapefile'],
  xlsx: ['XLSX'],
}
const run = promisify(execFile)
const hasGdal = run('ogr2ogr', ['--version']).then(
  () => true,
  () => false,
)

const tileRuns = { count: 5, warm: 1 }
const address = `/api/v1/layers/${layerId(0)}`

export async function downloads(): Promise<Figure[]> {
  const folder = await copiedLayers(largeLayer)
  const server = await startServerProcess({ BRISTKARTAN_DATA: folder })
  try {
    const before = megabytes(server, 'VmRSS')
    const figures: Figure[] = await tileFigures(server)
    const source = join(folder, 'source.fgb')
    const fgb = await timed(() => saved(server, 'fgb', source))
    for (const format of downloadFormats)
      if (format !== 'tif')
        figures.push(
          ...(await formatFigures(server, {
            format,
            folder,
            source,
            ...(format === 'fgb' ? { first: fgb } : {}),
          })),
        )
    return [
      ...figures,
      {
        name: 'memory of the server: the most, less what it had before',
        unit: 'MB',
        samples: [megabytes(server, 'VmHWM') - before],
      },
    ]
  } finally {
    await server.end('SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  }
}

type Wanted = {
  readonly format: DownloadFormat
  readonly folder: string
  readonly source: string
  /** Where it was asked for before: from then on it is kept. */
  readonly first?: { readonly ms: number }
}

async function formatFigures(
  server: ServerProcess,
  { format, folder, source, first }: Wanted,
): Promise<Figure[]> {
  const path = join(folder, `ours.${format}`)
  const now = await timed(() => saved(server, format, path))
  const ours = first ?? now
  const figures: Figure[] = [
    {
      name: `1,000,000 places as ${format}${format === 'pmtiles' ? ', made when the server found them' : ''} (${Math.round(statSync(path).size / 1e6)} MB)`,
      unit: 's',
      samples: [ours.ms / 1000],
    },
  ]
  if (format === 'pmtiles' || format === 'gpkg') {
    const again = await timed(() => saved(server, format, path))
    figures.push({ name: `the same ${format} again`, unit: 's', samples: [again.ms / 1000] })
  }
  rmSync(path)
  const gdal = await gdalSeconds(format, { folder, source })
  if (gdal !== undefined)
    figures.push(
      { name: `GDAL writes ${format} from FlatGeobuf`, unit: 's', samples: [gdal] },
      { name: `our time over GDAL’s, ${format}`, unit: 'times', samples: [ours.ms / 1000 / gdal] },
    )
  return figures
}

/** To the disk piece by piece, as a browser does; whoever is asked to come back does so. */
async function saved({ url }: ServerProcess, format: DownloadFormat, path: string): Promise<void> {
  for (;;) {
    const response = await fetch(`${url}${address}/download?format=${format}`)
    if (response.status === 503) {
      await response.arrayBuffer()
      continue
    }
    if (!response.ok || !response.body)
      throw new Error(`${format}: ${response.status} ${await response.text()}`)
    const file = await open(path, 'w')
    for await (const piece of response.body) await file.write(piece)
    return file.close()
  }
}

/** Undefined where there is no GDAL, or no driver of it that we write beside. */
async function gdalSeconds(
  format: DownloadFormat,
  { folder, source }: Pick<Wanted, 'folder' | 'source'>,
): Promise<number | undefined> {
  const driver = drivers[format]
  if (!driver || !(await hasGdal)) return undefined
  const target = join(folder, `gdal.${format}`)
  const { ms } = await timed(() => run('ogr2ogr', ['-f', ...driver, target, source]))
  rmSync(target, { recursive: true })
  return ms / 1000
}

const tiles = ['5/17/9', '8/137/77', '11/1100/620', '14/8800/4960'] as const

async function tileFigures({ url }: ServerProcess): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const tile of tiles) {
    const [z = ''] = tile.split('/')
    let first: number | undefined
    const again = await samplesOf(async () => {
      const { ms } = await timed(async () =>
        (await fetch(`${url}/tiles/${layerId(0)}/${tile}.mvt`)).arrayBuffer(),
      )
      first ??= ms
    }, tileRuns)
    figures.push(
      { name: `a tile of 1,000,000 places at zoom ${z}, first`, unit: 'ms', samples: [first ?? Number.NaN] },
      {
        name: `the same tile from the store: first over again`,
        unit: 'times',
        samples: [(first ?? Number.NaN) / median(again)],
      },
    )
  }
  return figures
}

function megabytes({ child }: ServerProcess, what: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(join('/proc', String(child.pid), 'status'), 'utf8')
  return Number(new RegExp(`^${what}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? Number.NaN) / 1000
}
