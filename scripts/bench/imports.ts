// A million addresses from CSV and GeoPackage into an empty register, beside the engine's own reading of the same file into a table.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { z } from 'zod'
import type { Connection } from '../../data/database/connection.ts'
import type { Database } from '../../data/database/database.ts'
import { findSpatialExtension } from '../../data/database/spatial_extension.ts'
import { quotedLiteral, sqlFile } from '../../data/database/sql_file.ts'
import { deliver } from '../../data/deliveries/deliver.ts'
import type { DeliveryRequest } from '../../data/deliveries/delivery.ts'
import { benchFolder, makeRegion, openEmpty, regionFile, regionFolder } from './bench_folder.ts'
import type { Figure } from './figure.ts'
import { timed } from './stopwatch.ts'

const runs = 3
const kinds = [
  { name: 'easting,northing', file: 'addresses', crs: { crs: 'EPSG:3006' } },
  { name: 'longitude,latitude', file: 'addresses-degrees', crs: {} },
  { name: 'GeoPackage', file: 'addresses.gpkg', crs: {} },
] as const
type Kind = (typeof kinds)[number]

export async function imports(): Promise<Figure[]> {
  makeRegion()
  await makeGeoPackage()
  const figures: Figure[] = []
  for (const { name, file, crs } of kinds) {
    const request: DeliveryRequest = {
      register: 'addresses',
      file: pathOf(file),
      actor: 'bench',
      ...crs,
    }
    const alone: number[] = []
    const followed: number[] = []
    const engine: number[] = []
    // One round warms the file's pages in memory for both sides, and bundles the reader's program.
    for (let run = -1; run < runs; run++) {
      const times = [await engineReading(file), await imported(request, false), await imported(request, true)]
      if (run < 0) continue
      engine.push(times[0] ?? 0)
      alone.push(times[1] ?? 0)
      followed.push(times[2] ?? 0)
    }
    figures.push(
      { name: `1,000,000 addresses as ${name}: the engine’s own reading`, unit: 's', samples: engine },
      { name: `1,000,000 addresses as ${name}: import`, unit: 's', samples: alone },
      {
        name: `1,000,000 addresses as ${name}: import, and the tables that follow`,
        unit: 's',
        samples: followed,
      },
      {
        name: `import / the engine’s own reading, ${name}`,
        unit: 'times',
        samples: alone.map((time, run) => time / (engine[run] ?? Number.NaN)),
        goal: { at_most: 1.5 },
      },
    )
  }
  return figures
}

function pathOf(file: Kind['file']): string {
  return file === 'addresses.gpkg' ? join(regionFolder, file) : regionFile(file)
}

/** Of the same addresses as the CSV; kept until that is another one. */
async function makeGeoPackage(): Promise<void> {
  const [from, to] = [pathOf('addresses'), pathOf('addresses.gpkg')]
  if (existsSync(to) && statSync(to).mtimeMs > statSync(from).mtimeMs) return
  rmSync(to, { force: true })
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run(`load ${quotedLiteral(findSpatialExtension())}`)
  const sql = sqlFile(import.meta.url, './write_addresses_geopackage.sql')
  await connection.run(sql.replace('{from}', quotedLiteral(from)).replace('{to}', quotedLiteral(to)))
  connection.closeSync()
}

/** Seconds of a whole delivery; without the tables that follow, their statements are passed over. */
async function imported(request: DeliveryRequest, isFollowed: boolean): Promise<number> {
  const { installation, close } = await openEmpty()
  try {
    const database = isFollowed ? installation.database : withoutDerivedTables(installation.database)
    const { ms, result } = await timed(() => deliver({ ...installation, database }, request))
    if (result.added !== 1_000_000) throw new Error(`The import added ${result.added} addresses.`)
    return ms / 1000
  } finally {
    await close()
  }
}

function withoutDerivedTables(database: Database): Database {
  const deaf = (connection: Connection): Connection => ({
    ...connection,
    run: async (sql, parameters) =>
      sql.startsWith('create or replace table "out".') ? undefined : connection.run(sql, parameters),
  })
  return { ...database, session: (work) => database.session((connection) => work(deaf(connection))) }
}

const answered = z.object({ seconds: z.number() })

/** In a fresh process, from when the spatial extension is loaded until the table is in the file. */
async function engineReading(file: Kind['file']): Promise<number> {
  const folder = join(benchFolder, 'scratch', 'engine')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const script = join(import.meta.dirname, 'engine_reading.ts')
  const words = ['--import', 'tsx', script, pathOf(file), folder, findSpatialExtension()]
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`The engine's own reading failed: ${stderr}`)
  rmSync(folder, { recursive: true, force: true })
  return answered.parse(JSON.parse(stdout)).seconds
}
