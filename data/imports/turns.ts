// At most so many at once, the others in the order in which they came; who is called off while waiting leaves the queue.

export type Turns = {
  /** Runs the work when its turn has come. `waits` is called when it does not come at once. */
  take<T>(work: () => Promise<T>, options?: { signal?: AbortSignal; waits?: () => void }): Promise<T>
}

type Waiter = () => void

export function createTurns(atOnce: number): Turns {
  const waiting: Waiter[] = []
  let running = 0

  function free(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const begin = () => {
        signal?.removeEventListener('abort', leave)
        resolve()
      }
      const leave = () => {
        waiting.splice(waiting.indexOf(begin), 1)
        reject(signal?.reason)
      }
      waiting.push(begin)
      signal?.addEventListener('abort', leave, { once: true })
    })
  }

  return {
    async take(work, { signal, waits } = {}) {
      signal?.throwIfAborted()
      if (running >= atOnce) {
        waits?.()
        // Whoever ends hands the place on, so `running` stays as it is.
        await free(signal)
      } else running += 1
      try {
        return await work()
      } finally {
        const next = waiting.shift()
        if (next) next()
        else running -= 1
      }
    },
  }
}
