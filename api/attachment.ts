// A file that goes out as it lies on the disk, piece by piece, under a name that a person keeps.
import { type FileHandle, open, rm } from 'node:fs/promises'
import { create } from 'content-disposition'
import { AppError } from './contract/problem.ts'

const pieceBytes = 1 << 18

type Attachment = { readonly body: ReadableStream; readonly headers: Readonly<Record<string, string>> }

type Named = {
  readonly path: string
  readonly name: string
  readonly type: string
  /** Made for this answer alone. */
  readonly is_temporary?: boolean
}

/** Throws AppError('data_missing') where the file is not there any more. */
export async function attachment({ path, name, type, is_temporary }: Named): Promise<Attachment> {
  const file = await open(path).catch(() => undefined)
  if (!file) throw new AppError('data_missing', `The file ${name} is not in the data folder any more.`)
  const { size } = await file.stat()
  // What is open stays readable; where a system does not let it go, the next start empties the folder.
  if (is_temporary) await rm(path, { force: true }).catch(() => undefined)
  return {
    body: piecesOf(file),
    headers: {
      'Content-Type': type,
      'Content-Length': String(size),
      // The name as it is, and for old programs without its umlauts (RFC 6266).
      'Content-Disposition': create(name),
    },
  }
}

function piecesOf(file: FileHandle): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { bytesRead, buffer } = await file.read(new Uint8Array(pieceBytes))
      if (bytesRead > 0) return controller.enqueue(buffer.subarray(0, bytesRead))
      await file.close()
      controller.close()
    },
    cancel: () => file.close(),
  })
}
