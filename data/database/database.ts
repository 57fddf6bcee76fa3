// The one DuckDB file and the one process that has it open: readers in a pool, changes in a queue.
import { DuckDBInstance } from '@duckdb/node-api'
import { z } from 'zod'
import { appendEntries } from '../audit/append_entries.ts'
import type { Entry, Note } from '../audit/entry.ts'
import { asConnection, type Connection, type Parameters } from './connection.ts'
import { interruptible, unlessCalledOff } from './interruptible.ts'
import { createPool } from './pool.ts'
import { quotedLiteral, sqlFile } from './sql_file.ts'
import { createWriteQueue } from './write_queue.ts'

export type Database = {
  /** One question to the committed state. An aborted signal interrupts it. */
  rows<T>(sql: string, parameters: Parameters, row: z.ZodType<T>, signal?: AbortSignal): Promise<T[]>
  /** Several questions that must see the same state: a read transaction. */
  snapshot<T>(work: (connection: Connection) => Promise<T>, signal?: AbortSignal): Promise<T>
  /** A connection of one's own (temporary tables), outside the pool and the queue; closed afterwards. */
  session<T>(work: (connection: Connection) => Promise<T>): Promise<T>
  /**
   * As `session`, for an answer that leaves piece by piece: the connection is there until the last piece was taken or nobody wants another. An aborted
   * signal interrupts it.
   */
  pieces<T>(work: (connection: Connection) => AsyncGenerator<T>, signal?: AbortSignal): AsyncGenerator<T>
  /**
   * The only way to change what answers are made of: waits its turn, then runs in one transaction and counts up the revision. What it did has to
   * be noted: the audit log gets the entries in the same transaction.
   * The signal ends the wait; work that shall end by it too asks through an interruptible connection.
   */
  change<T>(connection: Connection, work: (note: Note) => Promise<T>, signal?: AbortSignal): Promise<T>
  /**
   * Writes down what no answer to the public follows from (accounts, sessions, the audit log): as `change`, but the revision stays, and a note is
   * not demanded, since that a session was seen again is none. What is noted of an organisation raises it all the same: the catalogue shows its name.
   */
  record<T>(work: (connection: Connection, note: Note) => Promise<T>): Promise<T>
  /** How often something was recorded: what is remembered of it holds while this stays. */
  recordings(): number
  /** Runs while no change does: for copying the file. */
  whileStill<T>(work: () => Promise<T>): Promise<T>
  revision(): number
  /** Reads the committed revision anew: after opening, and when another process may have changed the file. */
  readRevision(): Promise<number>
  /** Waits for running questions and changes, then closes the file. */
  close(): Promise<void>
}

export type DatabaseOptions = {
  /** A path, or ':memory:'. */
  readonly file: string
  readonly spatial_extension: string
  /** The only folders the engine may touch. */
  readonly allowed_directories: readonly string[]
  readonly readers?: number
  readonly memory_limit?: string
  /** The injected clock, by which entries of the audit log are dated. */
  readonly now?: () => Date
}

const raiseRevisionSql = sqlFile(import.meta.url, './raise_revision.sql')
const readRevisionSql = sqlFile(import.meta.url, './read_revision.sql')
const revisionRow = z.object({ revision: z.int() })

export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const instance = await DuckDBInstance.create(options.file, {
    // Without this a geometry column forgets its CRS when the file is opened again.
    storage_compatibility_version: 'v1.5.0',
    ...(options.memory_limit ? { memory_limit: options.memory_limit } : {}),
  })
  try {
    return await withInstance(instance, options)
  } catch (error) {
    instance.closeSync()
    throw error
  }
}

async function withInstance(instance: DuckDBInstance, options: DatabaseOptions): Promise<Database> {
  const connect = async () => asConnection(await instance.connect())
  const first = await connect()
  await first.run(`load ${quotedLiteral(options.spatial_extension)}`)
  await closeTheDoors(first, options.allowed_directories)
  const readers = await Promise.all(Array.from({ length: options.readers ?? 4 }, connect))
  const pool = createPool(readers)
  const writer = await connect()
  const queue = createWriteQueue()
  const now = options.now ?? (() => new Date())
  let revision = 0
  let recordings = 0

  async function readRevision(connection: Connection): Promise<number> {
    const [row] = await connection.rows(readRevisionSql, {}, revisionRow)
    revision = row?.revision ?? revision
    return revision
  }

  return {
    rows: (sql, parameters, row, signal) =>
      pool.use((connection) => connection.rows(sql, parameters, row), signal),
    // Only the questions can be called off: a connection whose transaction is not rolled back would fail whoever takes it next.
    snapshot: (work, signal) =>
      unlessCalledOff(signal, () =>
        pool.use((connection) => inTransaction(connection, () => work(interruptible(connection, signal)))),
      ),
    async session(work) {
      const connection = await connect()
      try {
        return await work(connection)
      } finally {
        connection.close()
      }
    },
    async *pieces(work, signal) {
      const connection = await connect()
      try {
        yield* work(interruptible(connection, signal))
      } finally {
        connection.interrupt()
        connection.close()
      }
    },
    change: (connection, work, signal) =>
      queue.enqueue(async () => {
        const result = await inTransaction(connection, async () => {
          const answer = await noted(connection, { work, now, is_demanded: true })
          await connection.run(raiseRevisionSql)
          return answer
        })
        await readRevision(connection)
        return result
      }, signal),
    record: (work) =>
      queue.enqueue(async () => {
        const recorded = async () => {
          let isShown = false
          const answer = await noted(writer, {
            work: (note) =>
              work(writer, (entry) => {
                isShown ||= entry.object[0] === 'organisation'
                note(entry)
              }),
            now,
            is_demanded: false,
          })
          if (isShown) await writer.run(raiseRevisionSql)
          return { answer, isShown }
        }
        try {
          const { answer, isShown } = await inTransaction(writer, recorded)
          if (isShown) await readRevision(writer)
          return answer
        } finally {
          recordings += 1
        }
      }),
    recordings: () => recordings,
    whileStill: (work) => queue.enqueue(work),
    revision: () => revision,
    readRevision: () => pool.use(readRevision),
    async close() {
      await queue.drained()
      await pool.close()
      writer.close()
      first.close()
      instance.closeSync()
    },
  }
}

/** From here on the engine reads and writes only in the given folders, and nobody can open it again. */
async function closeTheDoors(connection: Connection, folders: readonly string[]): Promise<void> {
  await connection.run(`set allowed_directories = [${folders.map(quotedLiteral).join(', ')}]`)
  await connection.run('set enable_external_access = false')
  await connection.run("set TimeZone = 'UTC'")
  await connection.run('set lock_configuration = true')
}

type Noted<T> = {
  readonly work: (note: Note) => Promise<T>
  readonly now: () => Date
  readonly is_demanded: boolean
}

/** The work, and what it noted in the audit log. */
async function noted<T>(connection: Connection, { work, now, is_demanded }: Noted<T>): Promise<T> {
  const entries: Entry[] = []
  const answer = await work((entry) => entries.push(entry))
  if (is_demanded && entries.length === 0) throw new Error('A change was not noted in the audit log.')
  await appendEntries(connection, entries, now())
  return answer
}

async function inTransaction<T>(connection: Connection, work: () => Promise<T>): Promise<T> {
  await connection.run('begin transaction')
  try {
    const result = await work()
    await connection.run('commit')
    return result
  } catch (error) {
    await connection.run('rollback').catch(() => undefined)
    throw error
  }
}
