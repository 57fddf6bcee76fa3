// Long work can be called off at any statement, also while one runs.
import { AppError } from '../../api/contract/problem.ts'
import type { Connection } from './connection.ts'

/** An interruption that comes just before the engine begins a statement is lost, so it is said again until the statement ends. */
const again_ms = 20

/** The same connection; once the signal is aborted, the statement that runs ends and no other begins. */
export function interruptible(connection: Connection, signal: AbortSignal | undefined): Connection {
  if (!signal) return connection

  async function statement<T>(run: () => Promise<T>): Promise<T> {
    if (signal?.aborted) throw calledOff()
    let again: NodeJS.Timeout | undefined
    const interrupt = () => {
      connection.interrupt()
      again = setInterval(() => connection.interrupt(), again_ms)
    }
    signal?.addEventListener('abort', interrupt, { once: true })
    try {
      return await run()
    } finally {
      signal?.removeEventListener('abort', interrupt)
      clearInterval(again)
    }
  }

  return {
    ...connection,
    rows: (sql, parameters, row) => statement(() => connection.rows(sql, parameters, row)),
    run: (sql, parameters) => statement(() => connection.run(sql, parameters)),
    async *texts(sql, parameters) {
      const asked = connection.texts(sql, parameters)
      try {
        for (;;) {
          const { done, value } = await statement(() => asked.next())
          if (done) return
          yield value
        }
      } finally {
        await asked.return(undefined)
      }
    },
  }
}

/** What fails after the signal was aborted failed because of it, whatever its own words are. */
export async function unlessCalledOff<T>(
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T> {
  try {
    if (signal?.aborted) throw calledOff()
    return await work()
  } catch (error) {
    throw signal?.aborted ? calledOff() : error
  }
}

function calledOff(): AppError {
  return new AppError('conflict', 'This was called off, and nothing was changed.')
}
