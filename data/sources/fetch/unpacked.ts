// The body of an answer, unpacked where it is packed, never more than so many bytes: what counts is what it becomes.
import type { IncomingMessage } from 'node:http'
import { pipeline, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { AppError } from '../../../api/contract/problem.ts'

export async function* unpacked(
  answer: IncomingMessage,
  { bytes: atMost }: { bytes: number },
): AsyncGenerator<Buffer> {
  const packing = (answer.headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  const announced = Number(answer.headers['content-length'] ?? 0)
  let bytes = 0
  try {
    if (packing === 'identity' && announced > atMost) throw tooMuch(atMost)
    for await (const piece of opened(answer, packing)) {
      bytes += piece.byteLength
      if (bytes > atMost) throw tooMuch(atMost)
      yield piece
    }
  } finally {
    answer.destroy()
  }
}

function opened(answer: IncomingMessage, packing: string): Readable {
  if (packing === 'identity' || packing === '') return answer
  if (packing !== 'gzip' && packing !== 'x-gzip')
    throw new AppError(
      'bad_input',
      `The answer is packed as ${packing.slice(0, 40)}, which was not asked for.`,
    )
  // What goes wrong in either is thrown where the unpacked pieces are read.
  return pipeline(answer, createGunzip(), () => undefined)
}

function tooMuch(atMost: number): AppError {
  return new AppError(
    'too_large',
    `The answer is larger than ${Math.max(1, Math.round(atMost / 1024 / 1024))} MB, which is what is taken.`,
  )
}
