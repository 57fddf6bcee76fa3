// Pieces as they come, written to a file.
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

export async function writePieces(
  path: string,
  pieces: AsyncIterable<string | Uint8Array>,
  signal: AbortSignal,
): Promise<void> {
  await pipeline(Readable.from(pieces, { objectMode: true }), createWriteStream(path), { signal })
}
