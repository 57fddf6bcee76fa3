// For tests: a folder of its own, small files written by the engine, and a look into the result.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import type { Inspection } from '../../api/contract/deliveries/inspection.ts'
import { findSpatialExtension } from '../database/spatial_extension.ts'
import { quotedLiteral } from '../database/sql_file.ts'
import { readForeignFile } from './child/read_foreign_file.ts'
import { inspectFile } from './inspect_file.ts'
import { inspectForeignFile } from './inspection/inspect_foreign_file.ts'
import { type Reading, type ReadingRequest, readFile } from './read_file.ts'
import { defaultLimits, rowsOf } from './reading.ts'
import { readWholeFile } from './whole/read_whole_file.ts'
import type { WholeReading } from './whole/whole_reading.ts'

export type Trial = {
  folder: string
  /** Writes bytes or text under a name. */
  file(name: string, content: string | Buffer): string
  /** Runs SQL that may write files, with `FOLDER` standing for the folder. */
  sql(statement: string): Promise<Record<string, unknown>[]>
  /** Reads in a child process, as the product does. */
  read(path: string, request?: Partial<ReadingRequest>): Promise<Reading>
  /** The same without the child, for the many cases in which only the answer matters. */
  readHere(path: string, request?: Partial<ReadingRequest>): Promise<Reading>
  /** Every column of a file, without the child. */
  wholeHere(path: string, request?: Partial<ReadingRequest>): Promise<WholeReading>
  /** Looks at a file in a child process, as the product does, or here. */
  inspect(path: string, request?: Partial<ReadingRequest>): Promise<Inspection>
  inspectHere(path: string, request?: Partial<ReadingRequest>): Promise<Inspection>
  rows(reading: Reading, columns?: string): Promise<Record<string, unknown>[]>
  end(): void
}

export async function openTrial(): Promise<Trial> {
  const folder = mkdtempSync(join(tmpdir(), 'reading-'))
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run(`load ${quotedLiteral(findSpatialExtension())}`)
  const asked = (path: string, request: Partial<ReadingRequest> = {}): ReadingRequest => ({
    path,
    folder: mkdtempSync(join(folder, 'result-')),
    spatial: findSpatialExtension(),
    columns: ['id', 'name', 'municipality_code'],
    required: ['id'],
    geometry: undefined,
    rename: {},
    ...request,
  })
  return {
    folder,
    file(name, content) {
      const path = join(folder, name)
      writeFileSync(path, content)
      return path
    },
    sql: (statement) => ask(connection, statement.replaceAll('FOLDER', folder)),
    read: (path, request) => readFile(asked(path, request)),
    readHere: (path, request) => {
      const { limits, ...rest } = asked(path, request)
      return readForeignFile({ ...rest, task: 'read', limits: { ...defaultLimits, ...limits } })
    },
    wholeHere: (path, request) => {
      const { limits, ...rest } = asked(path, { columns: [], required: [], ...request })
      return readWholeFile({ ...rest, task: 'whole', limits: { ...defaultLimits, ...limits } })
    },
    inspect: (path, request) => inspectFile(asked(path, request)),
    inspectHere: (path, request) => {
      const { limits, ...rest } = asked(path, request)
      return inspectForeignFile({ ...rest, task: 'inspect', limits: { ...defaultLimits, ...limits } })
    },
    rows: (reading, columns = '*') =>
      ask(connection, `select ${columns} from ${rowsOf(reading)} order by line`),
    end() {
      connection.closeSync()
      rmSync(folder, { recursive: true })
    },
  }
}

async function ask(connection: DuckDBConnection, statement: string): Promise<Record<string, unknown>[]> {
  return (await connection.runAndReadAll(statement)).getRowObjectsJson()
}
