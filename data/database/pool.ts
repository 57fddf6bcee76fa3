// Readers share a few connections: a question takes one, asks, and gives it back.
import { AppError } from '../../api/contract/problem.ts'
import type { Connection } from './connection.ts'
import { interruptible, unlessCalledOff } from './interruptible.ts'

export type Pool = {
  use<T>(work: (connection: Connection) => Promise<T>, signal?: AbortSignal): Promise<T>
  close(): Promise<void>
}

type Waiter = (connection: Connection) => void

/** More waiting questions than this are turned away as busy rather than answered late. */
const waitingAtMost = 500

export function createPool(connections: readonly Connection[]): Pool {
  const idle = [...connections]
  const waiting: Waiter[] = []
  let closed = false
  let inUse = 0

  function take(): Promise<Connection> {
    const free = idle.pop()
    if (free) return Promise.resolve(free)
    if (waiting.length >= waitingAtMost)
      throw new AppError('busy', 'Too many questions are waiting for an answer. Ask again in a few seconds.')
    return new Promise((resolve) => waiting.push(resolve))
  }

  function giveBack(connection: Connection): void {
    inUse -= 1
    const next = waiting.shift()
    if (next) next(connection)
    else idle.push(connection)
  }

  return {
    async use(work, signal) {
      if (closed) throw new AppError('busy', 'The server is closing. Ask again when it has started anew.')
      const connection = await take()
      inUse += 1
      try {
        return await unlessCalledOff(signal, () => work(interruptible(connection, signal)))
      } finally {
        giveBack(connection)
      }
    },
    async close() {
      closed = true
      while (inUse > 0 || waiting.length > 0) await new Promise((resolve) => setTimeout(resolve, 5))
      for (const connection of idle) connection.close()
    },
  }
}
