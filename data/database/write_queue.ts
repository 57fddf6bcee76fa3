// One change at a time: each waits for the one before it, whether that succeeded or not.

export type WriteQueue = {
  /** Work whose signal is aborted before its turn fails at once, and its turn is skipped. */
  enqueue<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T>
  /** Resolves when everything queued so far is done. */
  drained(): Promise<void>
}

export function createWriteQueue(): WriteQueue {
  let last: Promise<unknown> = Promise.resolve()

  return {
    enqueue(work, signal) {
      const wait = leftEarly(signal)
      const begun = () => {
        wait.over()
        signal?.throwIfAborted()
        return work()
      }
      const turn = last.then(begun, begun)
      last = turn.catch(() => undefined)
      return Promise.race([turn, wait.left])
    },
    async drained() {
      await last
    },
  }
}

/** Fails when the signal is aborted while the wait lasts; never succeeds. */
function leftEarly(signal: AbortSignal | undefined): { left: Promise<never>; over: () => void } {
  let over = () => {}
  const left = new Promise<never>((_, reject) => {
    const leave = () => reject(signal?.reason)
    if (signal?.aborted) leave()
    signal?.addEventListener('abort', leave, { once: true })
    over = () => signal?.removeEventListener('abort', leave)
  })
  return { left, over }
}
