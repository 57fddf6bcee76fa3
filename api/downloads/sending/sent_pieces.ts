// Bytes that are made while they are sent, as fast as they are taken and no faster. Whoever takes nothing for a while is given up, for a download that is
// under way holds a connection to the engine, or a file.

/** Nobody's line is so slow that a piece of some hundred kilobytes takes longer. */
const patience_ms = 120_000

export type Sending = {
  readonly pieces: AsyncGenerator<string | Uint8Array>
  /** A piece that is there already. */
  readonly first?: string | Uint8Array | undefined
  /** Gives back what the pieces hold: when all is sent, nobody wants more, something failed, or the patience is over. */
  readonly end: () => Promise<void>
  /** Aborted when the asker is gone, which nobody else tells before the first piece is read. */
  readonly signal: AbortSignal
  readonly patience?: number
}

export function sentPieces({
  pieces,
  first,
  end,
  signal,
  patience = patience_ms,
}: Sending): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let waiting = first
  let clock: NodeJS.Timeout | undefined
  let ended: Promise<void> | undefined
  const finish = () => {
    clearTimeout(clock)
    signal.removeEventListener('abort', finish)
    ended ??= pieces.return(undefined).then(end, end)
    return ended
  }
  signal.addEventListener('abort', finish, { once: true })
  const next = async () => {
    if (waiting === undefined) return pieces.next()
    const value = waiting
    waiting = undefined
    return { done: false, value } as const
  }
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      clearTimeout(clock)
      try {
        const { done, value } = await next()
        if (done) {
          await finish()
          return controller.close()
        }
        controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value)
      } catch (error) {
        await finish()
        throw error
      }
      clock = setTimeout(() => {
        controller.error(new Error('A download was given up: nobody took more of it.'))
        void finish()
      }, patience)
      clock.unref()
    },
    cancel: finish,
  }
  return new ReadableStream(source, { highWaterMark: 0 })
}
