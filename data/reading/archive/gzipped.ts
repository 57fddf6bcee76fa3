// One file packed by gzip, such as addresses.csv.gz.
import { closeSync, createReadStream, mkdirSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { createGunzip } from 'node:zlib'
import { AppError } from '../../../api/contract/problem.ts'
import { damaged, isOutOfRoom, openSource, outOfRoom, type Source } from '../child/source.ts'
import type { Format } from '../formats/format.ts'
import { requireHonestRatio } from './entries.ts'
import { isGzip } from './gzip_magic.ts'
import { openInside, plainEnding } from './zipped.ts'

export const gzipped: Format = {
  name: 'gzip',
  endings: ['.gz'],
  recognises: isGzip,
  async open(opening) {
    return openInside({ ...opening, source: await unpack(opening.source) }, 'gzipped')
  },
}

async function unpack(source: Source): Promise<Source> {
  const name = source.name.replace(/\.gz$/i, '')
  const folder = join(source.folder, 'unpacked')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `given${plainEnding(name)}`)
  await unpackTo(path, source)
  const inner = openSource(path, { folder: source.folder, most_bytes: source.most_bytes })
  if (inner.size === 0) throw new AppError('bad_input', `${source.name} holds an empty file.`)
  if (inner.head.subarray(257, 262).toString('latin1') === 'ustar')
    throw new AppError('bad_input', `${source.name} is a tar archive. Pack its files as a zip instead.`)
  return { ...inner, name }
}

async function unpackTo(path: string, source: Source): Promise<void> {
  const file = openSync(path, 'wx')
  let written = 0
  try {
    for await (const piece of createReadStream(source.path).pipe(createGunzip())) {
      const bytes: Buffer = piece
      written += bytes.length
      requireHonestRatio(source, written)
      if (written > source.most_bytes)
        throw new AppError('too_large', `${source.name} unpacks to more than may be read at once. Divide it.`)
      writeSync(file, bytes)
    }
  } catch (error) {
    if (error instanceof AppError) throw error
    if (isOutOfRoom(error)) throw outOfRoom()
    throw damaged(source, 'it cannot be unpacked')
  } finally {
    closeSync(file)
  }
}
