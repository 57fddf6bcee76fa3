// A zip that is packed while it is sent: one file after the other, each as it comes.
import { pipeline, Readable } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'
import { Zip, type ZipInputFile } from 'fflate'

export type ZippedFile = { readonly name: string; readonly pieces: AsyncIterable<string | Uint8Array> }

const deflated = 8
/** A zip without its later extension counts in 32 bits. */
const bytesAtMost = 0xffff_ffff

export async function* zipPieces(files: readonly ZippedFile[]): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    made.push(chunk)
  })
  for (const { name, pieces } of files) {
    const entry: ZipInputFile & { size: number; crc: number } = {
      filename: name,
      compression: deflated,
      size: 0,
      crc: 0,
    }
    zip.add(entry)
    const tell = entry.ondata
    if (!tell) throw new Error('The zip does not take its files.')
    for await (const chunk of packed(pieces, entry)) {
      tell(null, chunk, false)
      yield* made.splice(0)
    }
    tell(null, new Uint8Array(0), true)
    yield* made.splice(0)
  }
  zip.end()
  yield* made.splice(0)
}

/** Packed by zlib, which works beside our own thread. */
async function* packed(
  pieces: ZippedFile['pieces'],
  entry: { size: number; crc: number },
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const source = Readable.from(measured(pieces, entry))
  // An error of the source ends the packing, which throws it here.
  const deflate = pipeline(source, createDeflateRaw({ level: 5 }), () => undefined)
  for await (const chunk of deflate) yield new Uint8Array(chunk)
}

async function* measured(pieces: ZippedFile['pieces'], entry: { size: number; crc: number }) {
  for await (const piece of pieces) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
    if (bytes.length === 0) continue
    entry.size += bytes.length
    if (entry.size > bytesAtMost) throw new Error('A file in a zip has more than 4 GB.')
    entry.crc = crc32(bytes, entry.crc)
    yield bytes
  }
}

/** A whole text as the only piece of a file. */
export async function* onePiece(text: string): AsyncGenerator<string> {
  yield text
}
