// A file that lies on the disk and does not change, as an answer: whole, or the part of its bytes that is asked for (RFC 9110, section 14).
import { open } from 'node:fs/promises'
import type { Context } from 'hono'
import parseRange from 'range-parser'
import { AppError } from '../../contract/problem.ts'
import type { AppEnv } from '../../endpoint.ts'
import { filePieces } from './file_pieces.ts'
import { sentPieces } from './sent_pieces.ts'

export type LyingFile = {
  readonly path: string
  readonly bytes: number
  /** Strong: of these bytes and no others. */
  readonly etag: string
}

type Headers = Readonly<Record<string, string>>

/** `headers` are those of the whole. Throws AppError('no_such_range') where the part lies beyond the end. */
export async function fileAnswer(
  context: Context<AppEnv>,
  { path, bytes, etag }: LyingFile,
  given: Headers,
): Promise<Response> {
  const headers = { ...given, ETag: etag, 'Accept-Ranges': 'bytes' }
  if (names(context.req.header('if-none-match'), etag)) return context.body(null, 304, headers)
  const part = partWanted(context, { bytes, etag })
  const { start, end } = part ?? { start: 0, end: bytes - 1 }
  const sized = {
    ...headers,
    'Content-Length': String(end - start + 1),
    ...(part ? { 'Content-Range': `bytes ${start}-${end}/${bytes}` } : {}),
  }
  const status = part ? 206 : 200
  if (context.req.raw.method === 'HEAD') return context.body(null, status, sized)
  // Opened before anything is sent: what is removed afterwards is still sent whole.
  const file = await open(path)
  const body = sentPieces({
    pieces: filePieces(file, { from: start, bytes: end - start + 1 }),
    end: () => file.close(),
    signal: context.req.raw.signal,
  })
  return context.body(body, status, sized)
}

/** Undefined for the whole: also where several parts are asked for, or a part of what was another file. */
function partWanted(
  context: Context<AppEnv>,
  { bytes, etag }: Pick<LyingFile, 'bytes' | 'etag'>,
): { start: number; end: number } | undefined {
  const range = context.req.header('range')
  const since = context.req.header('if-range')
  if (range === undefined || context.req.raw.method !== 'GET' || (since !== undefined && since !== etag))
    return undefined
  const parts = parseRange(bytes, range)
  if (parts === -1) {
    context.header('Content-Range', `bytes */${bytes}`)
    throw new AppError('no_such_range', `The file has ${bytes} bytes, and none of those that Range names.`)
  }
  // What cannot be read, or counts something else than bytes, is as if it had not been said.
  if (parts === -2 || parts.type !== 'bytes' || parts.length > 1) return undefined
  return parts[0]
}

function names(given: string | undefined, etag: string): boolean {
  return given?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag) ?? false
}
