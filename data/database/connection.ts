// One connection with its prepared statements. The only place that touches the driver's own types.
import {
  DOUBLE,
  type DuckDBConnection,
  type DuckDBPreparedStatement,
  type DuckDBType,
  type DuckDBValue,
  LIST,
  listValue,
  VARCHAR,
} from '@duckdb/node-api'
import type { z } from 'zod'

export type Value = string | number | boolean | null | readonly string[]
export type Parameters = Readonly<Record<string, Value>>

export type Connection = {
  /** Asks one statement; each row is parsed by the zod shape. Dates arrive as ISO text, counts must be cast to integer. */
  rows<T>(sql: string, parameters: Parameters, row: z.ZodType<T>): Promise<T[]>
  /** Runs one or more statements without an answer; parameters bind in the last. */
  run(sql: string, parameters?: Parameters): Promise<void>
  /**
   * Asks one statement whose only column is text, and hands the rows over as the engine makes them, some thousands at a time: the engine waits while nobody
   * takes any. Not for a connection of the pool, which others wait for.
   */
  texts(sql: string, parameters: Parameters): AsyncGenerator<readonly string[]>
  interrupt(): void
  close(): void
}

const statementsKept = 200

/**
 * Tables whose rows change in place. A plan is made for the values that a table held when the statement was prepared, and answers wrongly once
 * others have come in: a filter that held for all of them is left out, a longer text is cut (duckdb/duckdb#23704, in 1.5.5). What reads these
 * is planned anew each time; registers and derived tables are made anew as a whole, and the engine notices that itself.
 */
const changedInPlace = /\b(accounts|audit|cases|catalogue|deliveries|dialogue|following|history|main)\./

export function asConnection(raw: DuckDBConnection): Connection {
  const kept = new Map<string, DuckDBPreparedStatement>()

  async function prepared(sql: string): Promise<DuckDBPreparedStatement> {
    const known = kept.get(sql)
    if (known) return known
    const statement = await raw.prepare(sql)
    if (kept.size >= statementsKept) forgetOldest(kept)
    kept.set(sql, statement)
    return statement
  }

  return {
    async rows(sql, parameters, row) {
      const isKept = !changedInPlace.test(sql)
      const statement = isKept ? await prepared(sql) : await raw.prepare(sql)
      try {
        bind(statement, parameters)
        const reader = await statement.runAndReadAll()
        return reader.getRowObjectsJson().map((found) => row.parse(found))
      } finally {
        if (!isKept) statement.destroySync()
      }
    },
    async run(sql, parameters = {}) {
      await raw.run(sql, bindable(parameters), types(parameters))
    },
    async *texts(sql, parameters) {
      const statement = await raw.prepare(sql)
      try {
        bind(statement, parameters)
        const result = await statement.stream()
        for (;;) {
          const chunk = await result.fetchChunk()
          if (!chunk || chunk.rowCount === 0) return
          yield chunk.getColumnValues(0).map(String)
        }
      } finally {
        statement.destroySync()
      }
    },
    interrupt: () => raw.interrupt(),
    close() {
      kept.clear()
      raw.closeSync()
    },
  }
}

function bind(statement: DuckDBPreparedStatement, parameters: Parameters): void {
  statement.clearBindings()
  if (statement.parameterCount > 0) statement.bind(bindable(parameters), types(parameters))
}

function bindable(parameters: Parameters): Record<string, DuckDBValue> {
  const bound = Object.entries(parameters).map(([name, value]) => [
    name,
    isList(value) ? listValue(value) : value,
  ])
  return Object.fromEntries(bound)
}

/**
 * A list's type cannot be told from an empty one: lists are always of text, and SQL casts them. A whole number that no bigint can be is a double; the driver would
 * refuse it.
 */
function types(parameters: Parameters): Record<string, DuckDBType> {
  const told = Object.entries(parameters).flatMap(([name, value]): [string, DuckDBType][] => {
    if (isList(value)) return [[name, LIST(VARCHAR)]]
    return Number.isInteger(value) && !Number.isSafeInteger(value) ? [[name, DOUBLE]] : []
  })
  return Object.fromEntries(told)
}

function isList(value: Value): value is readonly string[] {
  return Array.isArray(value)
}

function forgetOldest(kept: Map<string, DuckDBPreparedStatement>): void {
  const [oldest] = kept
  if (!oldest) return
  kept.delete(oldest[0])
  oldest[1].destroySync()
}
