// The entries of a zip file, once it is clear that they can be believed: a zip of a few kilobytes can fill any disk.
import { AppError } from '../../../api/contract/problem.ts'
import type { Source } from '../child/source.ts'
import { readDirectory, type ZipEntry } from './directory.ts'

/** Deflate reaches 1000; honest data stays far below, and small files may do as they like. */
const highestRatio = 200
const ratioMattersFrom_bytes = 20_000_000
const localHeaderBytes = 30

export function isZip({ head }: Source): boolean {
  return head.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]))
}

export function readEntries(source: Source): ZipEntry[] {
  const entries = readDirectory(source)
  requireInside(entries, source)
  requireOpen(entries, source)
  requireModest(entries, source)
  requireApart(entries, source)
  return entries.filter(({ name }) => !name.endsWith('/'))
}

function requireInside(entries: readonly ZipEntry[], source: Source): void {
  const escaping = entries.find(
    ({ name, is_link }) =>
      is_link || /^([/\\]|[a-z]:)/i.test(name) || name.split(/[/\\]/).includes('..') || name.includes('\0'),
  )
  if (!escaping) return
  const what = escaping.is_link ? 'a link instead of a file' : 'a file that would land outside its folder'
  throw new AppError(
    'bad_input',
    `${source.name} holds ${what}: ${escaping.name.slice(0, 200)}. Pack it anew with the files themselves.`,
  )
}

function requireOpen(entries: readonly ZipEntry[], source: Source): void {
  if (entries.some(({ is_encrypted }) => is_encrypted))
    throw new AppError('bad_input', `${source.name} is protected by a password. Remove it and try again.`)
  const odd = entries.find(({ method }) => method !== 0 && method !== 8)
  if (odd)
    throw new AppError(
      'bad_input',
      `${source.name} is packed in an uncommon way (method ${odd.method}). Pack it anew as an ordinary zip.`,
    )
}

function requireModest(entries: readonly ZipEntry[], source: Source): void {
  const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0)
  if (bytes > source.most_bytes)
    throw new AppError(
      'too_large',
      `${source.name} unpacks to ${Math.round(bytes / 1e6)} MB, more than may be read at once. Divide it.`,
    )
  requireHonestRatio(source, bytes)
}

export function requireHonestRatio(source: Source, bytes: number): void {
  if (bytes > ratioMattersFrom_bytes && bytes > source.size * highestRatio)
    throw new AppError(
      'too_large',
      `${source.name} unpacks to ${Math.round(bytes / source.size)} times its size, which no honest data does.`,
    )
}

/** Entries that share bytes let a small file unpack to petabytes. https://www.bamsoftware.com/hacks/zipbomb/ */
function requireApart(entries: readonly ZipEntry[], source: Source): void {
  let free = 0
  for (const entry of entries.toSorted((one, other) => one.position - other.position)) {
    if (entry.position < free)
      throw new AppError(
        'bad_input',
        `${source.name} holds files that overlap each other, as no honest zip does. Pack it anew.`,
      )
    free = entry.position + localHeaderBytes + entry.packed_bytes
  }
}
