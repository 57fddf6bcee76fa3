// A file that goes out as it lies on the disk, piece by piece, under a name that a person keeps.
import { type FileHandle, open, rm, stat } from 'node:fs/promises'
import { create } from 'content-disposition'
import { AppError } from './contract/problem.ts'

const pieceBytes = 1 << 18

type Attachment = { readonly body: ReadableStream; readonly headers: Readonly<Record<string, string>> }

type Named = {
  readonly path: string
  readonly name: string
  readonly type: string
  /** Made for this answer alone, and removed after it. */
  readonly is_temporary?: boolean
}

/** Throws AppError('data_missing') where the file is not there any more. */
export async function attachment({ path, name, type, is_temporary }: Named): Promise<Attachment> {
  const found = await stat(path).catch(() => undefined)
  if (!found) throw new AppError('data_missing', `The file ${name} is not in the data folder any more.`)
  return {
    body: piecesOf(path, is_temporary ?? false),
    headers: {
      'Content-Type': type,
      'Content-Length': String(found.size),
      // The name as it is, and for old programs without its umlauts (RFC 6266).
      'Content-Disposition': create(name),
    },
  }
}

/** Opened when it is first read: the body of an answer to HEAD never is. */
function piecesOf(path: string, is_temporary: boolean): ReadableStream<Uint8Array> {
  let file: FileHandle | undefined
  const close = async () => {
    await file?.close()
    if (is_temporary) await rm(path, { force: true })
  }
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      file ??= await open(path)
      const { bytesRead, buffer } = await file.read(new Uint8Array(pieceBytes))
      if (bytesRead > 0) return controller.enqueue(buffer.subarray(0, bytesRead))
      await close()
      controller.close()
    },
    cancel: close,
  }
  return new ReadableStream(source, { highWaterMark: 0 })
}
