// The foreign file as a format meets it: under a name of ours in our folder, with its first bytes at hand.
import { closeSync, mkdirSync, openSync, readSync, statSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { AppError } from '../../../api/contract/problem.ts'
import { endingOf, siblings } from '../siblings.ts'

export type Source = {
  /** As the person named it, for messages. */
  name: string
  /** Where to open it: `given.gpkg` in our folder, whatever the file is called. */
  path: string
  /** A folder for what a format must write. */
  folder: string
  head: Buffer
  size: number
  /** What must stay under the limit when something is unpacked. */
  most_bytes: number
}

const headBytes = 65_536

export function openSource(path: string, rest: Pick<Source, 'folder' | 'most_bytes'>): Source {
  return { name: basename(path), path, head: firstBytes(path), size: statSync(path).size, ...rest }
}

/** A name for the file that its driver expects, in a folder where nothing else lies. */
export function pathAs(source: Source, ending: string): string {
  const folder = join(source.folder, 'given')
  mkdirSync(folder, { recursive: true })
  return join(folder, `given${ending}`)
}

/** The same file under such a name; what belongs to a file of that ending comes along. */
export function linkAs(source: Source, ending: string): string {
  const linked = pathAs(source, ending)
  // Whatever it is called, its content has shown what it is; companions go by its name.
  link(source.path, linked)
  if (endingOf(source.path) !== ending) return linked
  for (const path of siblings(source.path).slice(1)) link(path, pathAs(source, endingOf(path)))
  return linked
}

function link(from: string, to: string): void {
  try {
    symlinkSync(from, to)
  } catch {
    throw new AppError(
      'bad_input',
      `${basename(from)} is there twice, differing only in case. Remove the wrong one.`,
    )
  }
}

export function firstBytes(path: string, most = headBytes): Buffer {
  return bytesAt(path, 0, most)
}

export function bytesAt(path: string, position: number, length: number): Buffer {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(length)
    return bytes.subarray(0, readSync(file, bytes, 0, length, position))
  } finally {
    closeSync(file)
  }
}

/** Whether writing was stopped by the limit on what the child may write, or by a full disk. */
export function isOutOfRoom(error: unknown): boolean {
  return error instanceof Error && /EFBIG|ENOSPC|file too large|no space left/i.test(error.message)
}

export function outOfRoom(): AppError {
  return new AppError(
    'too_large',
    'The file takes more disk to read than reading may use. Divide it into smaller files.',
  )
}

/** A file that cannot be what it says it is. */
export function damaged(source: { name: string }, how: string): AppError {
  return new AppError(
    'bad_input',
    `${source.name} is damaged: ${how}. Copy or save it anew and try that file.`,
  )
}
