// A delivered file is kept as it came, under its SHA-256, before anything is read from it.
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { access, open, rename, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { AppError } from '../../../api/contract/problem.ts'
import { packedFamily } from './packed_family.ts'

export type KeptFile = {
  readonly name: string
  readonly path: string
  readonly sha256: string
  readonly bytes: number
}

/** Copies the file into the folder and onto the disk; what belongs to it is kept with it, as one zip. */
export async function keepFile(given: string, files: string): Promise<KeptFile> {
  const found = await stat(given).catch(() => undefined)
  if (!found) throw new AppError('bad_input', `There is no file ${given}. Check the path.`)
  if (found.isDirectory()) throw new AppError('bad_input', `${given} is a folder. Name a file in it.`)
  if (found.size === 0)
    throw new AppError('bad_input', `${given} is empty. Export it anew and check that it has rows.`)
  const packed = await packedFamily(given)
  const temporary = join(
    files,
    `.incoming-${process.pid}-${Date.now()}-${Math.random().toString(36).slice(2)}`,
  )
  try {
    const sha256 = packed ? await writeBytes(packed.bytes, temporary) : await copyFile(given, temporary)
    await onDisk(temporary)
    const path = join(files, sha256)
    if (await exists(path)) await rm(temporary)
    else await rename(temporary, path)
    await onDisk(files)
    return { name: packed?.name ?? basename(given), path, sha256, bytes: (await stat(path)).size }
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

async function copyFile(from: string, to: string): Promise<string> {
  const hash = createHash('sha256')
  const source = createReadStream(from, { highWaterMark: 1 << 20 })
  source.on('data', (chunk) => hash.update(chunk))
  await pipeline(source, createWriteStream(to, { mode: 0o600 }))
  return hash.digest('hex')
}

async function writeBytes(bytes: Uint8Array, to: string): Promise<string> {
  const file = await open(to, 'w', 0o600)
  await file.writeFile(bytes)
  await file.close()
  return createHash('sha256').update(bytes).digest('hex')
}

async function onDisk(path: string): Promise<void> {
  const handle = await open(path, 'r')
  await handle.sync().catch(() => undefined) // folders cannot be synced on every system
  await handle.close()
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
