// The bytes of a file, or of a part of it, piece by piece.
import { type FileHandle, open } from 'node:fs/promises'

const pieceBytes = 1 << 18

type Part = { readonly from: number; readonly bytes: number }

/** A path is opened when the first piece is taken, and closed after the last; whoever has opened a file closes it. */
export async function* filePieces(
  given: string | FileHandle,
  { from, bytes }: Part = { from: 0, bytes: Number.POSITIVE_INFINITY },
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const file = typeof given === 'string' ? await open(given) : given
  try {
    for (let at = from; at < from + bytes; ) {
      const size = Math.min(pieceBytes, from + bytes - at)
      const { bytesRead, buffer } = await file.read(new Uint8Array(size), 0, size, at)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
      at += bytesRead
    }
  } finally {
    if (typeof given === 'string') await file.close()
  }
}
