// Text that is made while it is sent, piece by piece, as fast as it is taken.

export function streamedText(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await pieces.return(undefined)
    },
  }
  // Nothing is made before somebody reads it: the body of an answer to HEAD never is.
  return new ReadableStream(source, { highWaterMark: 0 })
}
