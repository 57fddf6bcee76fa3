// Bytes that are made while they are sent, as fast as they are taken and no faster. Whoever takes nothing for a while is given up, for a download that is
// under way holds a connection to the engine.

/** Nobody's line is so slow that a piece of some hundred kilobytes takes longer. */
export const patience_ms = 120_000

/** `pieces` ends, and gives back what it holds, when all is sent, when nobody wants more, and when the patience is over. */
export function sentPieces(
  pieces: AsyncGenerator<string | Uint8Array>,
  patience = patience_ms,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let clock: NodeJS.Timeout | undefined
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      clearTimeout(clock)
      const { done, value } = await pieces.next()
      if (done) return controller.close()
      controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value)
      clock = setTimeout(() => {
        controller.error(new Error('A download was given up: nobody took more of it.'))
        pieces.return(undefined).catch(() => undefined)
      }, patience)
      clock.unref()
    },
    async cancel() {
      clearTimeout(clock)
      await pieces.return(undefined)
    },
  }
  return new ReadableStream(source, { highWaterMark: 0 })
}

/** The same pieces, of which the first is there already: what goes wrong at the beginning is still an answer in words. */
export async function begun<T>(pieces: AsyncGenerator<T>): Promise<AsyncGenerator<T>> {
  const first = await pieces.next()
  return (async function* () {
    try {
      if (first.done) return
      yield first.value
      yield* pieces
    } finally {
      await pieces.return(undefined)
    }
  })()
}
