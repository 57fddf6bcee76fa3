// Makes DuckDB's spatial extension available, by the first way that works: a file that the setting names, a file
// that is already here, the engine's own `INSTALL spatial`, or the same signed file out of a Python wheel.
import { existsSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'
import { AppError } from '../../api/contract/problem.ts'
import {
  enginePlatform,
  engineSpatialExtension,
  engineVersion,
  findSpatialExtension,
  ownSpatialExtension,
} from '../../data/database/spatial_extension.ts'
import { installThroughEngine } from './spatial_install.ts'
import { downloadWheel } from './spatial_wheel.ts'

export async function setUpSpatial(): Promise<void> {
  const named = process.env.BRISTKARTAN_SPATIAL
  if (named) return await refuseUnloadable(findSpatialExtension(named), 'Unset BRISTKARTAN_SPATIAL, or name')
  if ([ownSpatialExtension(), engineSpatialExtension()].some((path) => existsSync(path))) return

  console.log('Spatial extension: asking DuckDB for it (INSTALL spatial) …')
  const impatient = await installThroughEngine(8_000)
  if (impatient.is_done) return await report()
  console.log(`Spatial extension: that failed (${impatient.reason}). Trying the wheel through pip …`)
  const wheel = await downloadWheel()
  if (wheel.is_done) return await report()
  if (impatient.is_slow) {
    console.log(`Spatial extension: that failed (${wheel.reason}). Waiting longer for DuckDB …`)
    if ((await installThroughEngine(300_000)).is_done) return await report()
  }
  throw new AppError(
    'data_missing',
    `DuckDB’s spatial extension could not be fetched.\n  INSTALL spatial: ${impatient.reason}\n  pip: ${wheel.reason}\n` +
      'Do one of these, then run this again: open the network to DuckDB’s extension server; install Python 3 with pip; ' +
      `or set BRISTKARTAN_SPATIAL to the file spatial.duckdb_extension of DuckDB ${engineVersion} for ${enginePlatform()}.`,
  )
}

async function report() {
  await refuseUnloadable(
    findSpatialExtension(),
    'Delete it and run this again, or set BRISTKARTAN_SPATIAL to',
  )
  console.log('Spatial extension: ready.')
}

async function refuseUnloadable(path: string, advice: string) {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    await connection.run(`load '${path.replaceAll("'", "''")}'`)
  } catch (error) {
    throw new AppError(
      'data_missing',
      `DuckDB does not load ${path}: ${error instanceof Error ? error.message.split('\n')[0] : error}\n` +
        `${advice} the file spatial.duckdb_extension of DuckDB ${engineVersion} for ${enginePlatform()}.`,
    )
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
