// What a child and all that it started use right now. Where the system has no /proc the engine's own memory
// limit is all there is.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const pageBytes = 4096
const megabyte = 1024 * 1024

export function treeMegabytes(pid: number): number {
  const resident = Number(contents(`/proc/${pid}/statm`).split(' ')[1] ?? 0) * pageBytes
  const children = contents(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean)
  return children.reduce((sum, child) => sum + treeMegabytes(Number(child)), resident / megabyte)
}

export function folderMegabytes(folder: string): number {
  let bytes = 0
  for (const path of entries(folder))
    bytes += statSync(join(folder, path), { throwIfNoEntry: false })?.size ?? 0
  return bytes / megabyte
}

/** The foreign file is linked into the folder, and what it weighs is not what the child wrote. */
function entries(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
  } catch {
    return []
  }
}

function contents(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return ''
  }
}
