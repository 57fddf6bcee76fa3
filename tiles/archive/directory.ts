// The directories of a PMTiles archive: which tile lies where (PMTiles v3, section 4).
import { gzipSync } from 'node:zlib'

/** Of `run` tiles with numbers one after the other, which are all these same bytes; a run of 0 points to a leaf directory. */
export type Entry = {
  readonly number: number
  readonly offset: number
  readonly length: number
  readonly run: number
}

export type Directories = { readonly root: Buffer; readonly leaves: Buffer }

/** Whoever reads an archive gets header and root by asking for the first 16 KiB. */
const rootAtMost = 16_384 - 127
const leafBegins = 4096

/** Leaf directories only where the entries do not fit into the root. */
export function directoriesOf(entries: readonly Entry[]): Directories {
  const root = packed(entries)
  if (root.length <= rootAtMost) return { root, leaves: Buffer.alloc(0) }
  for (let size = leafBegins; ; size *= 2) {
    const made = withLeaves(entries, size)
    if (made.root.length <= rootAtMost) return made
  }
}

function withLeaves(entries: readonly Entry[], size: number): Directories {
  const leaves: Buffer[] = []
  const pointers: Entry[] = []
  let offset = 0
  for (let at = 0; at < entries.length; at += size) {
    const part = entries.slice(at, at + size)
    const leaf = packed(part)
    pointers.push({ number: part[0]?.number ?? 0, offset, length: leaf.length, run: 0 })
    leaves.push(leaf)
    offset += leaf.length
  }
  return { root: packed(pointers), leaves: Buffer.concat(leaves) }
}

function packed(entries: readonly Entry[]): Buffer {
  const bytes: number[] = []
  varint(bytes, entries.length)
  let before = 0
  for (const { number } of entries) {
    varint(bytes, number - before)
    before = number
  }
  for (const { run } of entries) varint(bytes, run)
  for (const { length } of entries) varint(bytes, length)
  let ends = -1
  for (const { offset, length } of entries) {
    // What follows right after the one before is said by a 0.
    varint(bytes, offset === ends ? 0 : offset + 1)
    ends = offset + length
  }
  return gzipSync(Buffer.from(bytes))
}

/** Seven bits a byte, the lowest first; larger than what bit operations take. */
function varint(bytes: number[], value: number): void {
  let rest = value
  while (rest >= 128) {
    bytes.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  bytes.push(rest)
}
