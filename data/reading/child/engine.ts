// The child's own DuckDB: in memory, bounded, and locked to the one folder before it meets the foreign file.
import { mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { quotedLiteral, sqlFile } from '../../database/sql_file.ts'
import type { ChildRequest } from '../isolation/run_isolated.ts'
import { siblings } from '../siblings.ts'

export type Row = Readonly<Record<string, unknown>>

export type Engine = {
  /** Without the extension only text and metres in EPSG:3006 can be read. */
  readonly is_spatial: boolean
  run(sql: string): Promise<void>
  rows(sql: string): Promise<Row[]>
}

const macros = sqlFile(import.meta.url, '../sql/macros.sql')
const numberMacros = sqlFile(import.meta.url, '../sql/number_macros.sql')
const dateMacros = sqlFile(import.meta.url, '../sql/date_macros.sql')
const areaOfUseMacros = sqlFile(import.meta.url, '../sql/area_of_use_macros.sql')
const positionMacros = sqlFile(import.meta.url, '../sql/position_macros.sql')
const metreMacros = sqlFile(import.meta.url, '../sql/metre_macros.sql')

/** Part of the memory is left to Node and to GDAL, which the engine's own limit does not see. */
const engineShare = 0.6

export async function openEngine(
  request: Pick<ChildRequest, 'folder' | 'limits' | 'spatial' | 'path'>,
  { isSpatial }: { isSpatial: boolean },
): Promise<Engine> {
  const spill = join(request.folder, 'spill')
  mkdirSync(spill, { recursive: true })
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: `${Math.floor(request.limits.memory_mb * engineShare)}MB`,
    temp_directory: spill,
    max_temp_directory_size: `${request.limits.disk_mb}MB`,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
  const connection = await instance.connect()
  const engine: Engine = {
    is_spatial: isSpatial,
    async run(sql) {
      await connection.run(sql)
    },
    async rows(sql) {
      return (await connection.runAndReadAll(sql)).getRowObjectsJson()
    },
  }
  if (isSpatial) await engine.run(`load ${quotedLiteral(request.spatial)}`)
  await engine.run(`set allowed_directories = [${quotedLiteral(request.folder)}]`)
  // Links are followed before they are judged, so the file itself must be allowed as well.
  const readable = siblings(request.path).map((path) => quotedLiteral(realpathSync(path)))
  await engine.run(`set allowed_paths = [${readable.join(', ')}]`)
  await engine.run('set enable_external_access = false')
  await engine.run(macros)
  await engine.run(numberMacros)
  await engine.run(dateMacros)
  await engine.run(areaOfUseMacros)
  await engine.run(isSpatial ? positionMacros : metreMacros)
  return engine
}

/** A whole number that SQL counted; JSON gives the engine's big integers as text. */
export function count(value: unknown): number {
  return Number(value)
}
