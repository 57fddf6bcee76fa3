// One change at a time: each waits for the one before it, whether that succeeded or not.

export type WriteQueue = {
  enqueue<T>(work: () => Promise<T>): Promise<T>
  /** Resolves when everything queued so far is done. */
  drained(): Promise<void>
}

export function createWriteQueue(): WriteQueue {
  let last: Promise<unknown> = Promise.resolve()

  return {
    enqueue(work) {
      const turn = last.then(work, work)
      last = turn.catch(() => undefined)
      return turn
    },
    async drained() {
      await last
    },
  }
}
