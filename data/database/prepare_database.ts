// Makes an opened file answer questions: schema, vocabularies, macros, and derived tables where their SQL has changed.
import {
  applicationStatuses,
  applicationStatusesInQueue,
  applicationStatusesLive,
  backboneStatuses,
  backboneStatusesUnderWay,
} from '../../api/contract/vocabulary.ts'
import { system } from '../audit/entry.ts'
import { macrosHash, makeMacros } from '../macros.ts'
import { derivedTables, makeTables, pipelineHash } from '../pipeline.ts'
import { registers } from '../registers/registers.ts'
import type { Connection } from './connection.ts'
import type { Database } from './database.ts'
import {
  assertKnownVersion,
  type DatabaseState,
  moveForward,
  readState,
  schemaVersions,
} from './schema_version.ts'
import { sqlFile } from './sql_file.ts'

/** Other SQL in derived tables or macros than last time means that all of them are made anew. */
const preparedHash = `${pipelineHash}${macrosHash}`

export async function prepareDatabase(database: Database): Promise<DatabaseState> {
  return database.session(async (connection) => {
    const before = await readState(connection)
    assertKnownVersion(before)
    if (before?.schema_version !== schemaVersions.length || before.pipeline_hash !== preparedHash)
      await database.change(connection, async (note) => {
        note({
          by: system,
          action: 'database_prepared',
          object: ['database', before?.database_id ?? null],
          before: before ? { schema_version: before.schema_version } : null,
          after: { schema_version: schemaVersions.length },
        })
        await moveForward(connection, before?.schema_version ?? 0)
        if (!before) for (const { table } of Object.values(registers)) await makeRegister(connection, table)
        await writeVocabularies(connection)
        await makeMacros(connection, 'registers/macros')
        await makeTables(connection, derivedTables)
        await makeMacros(connection, 'answers')
        await connection.run(sqlFile(import.meta.url, './set_pipeline_hash.sql'), {
          pipeline_hash: preparedHash,
        })
      })
    await database.readRevision()
    const state = await readState(connection)
    if (!state) throw new Error('The database has no state after it was prepared.')
    return state
  })
}

async function makeRegister(connection: Connection, table: string): Promise<void> {
  await connection.run(sqlFile(import.meta.url, `../registers/${table}/table.sql`))
}

/** The contract's lists, so that SQL joins them and writes no list of its own. */
async function writeVocabularies(connection: Connection): Promise<void> {
  await connection.run(sqlFile(import.meta.url, './clear_vocabularies.sql'))
  await connection.run(sqlFile(import.meta.url, './write_application_statuses.sql'), {
    statuses: [...applicationStatuses],
    in_queue: [...applicationStatusesInQueue],
    live: [...applicationStatusesLive],
  })
  await connection.run(sqlFile(import.meta.url, './write_backbone_statuses.sql'), {
    statuses: [...backboneStatuses],
    under_way: [...backboneStatusesUnderWay],
  })
}
