// A Shapefile or a MapInfo table is several files with one name; they are kept and read together, as one zip.
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { zipSync } from 'fflate'
import { familyOf, stemOf, wholeFamily } from '../../reading/siblings.ts'

/** The zip of a file and its companions; undefined where it stands alone. The same files make the same bytes. */
export async function packedFamily(path: string): Promise<{ name: string; bytes: Uint8Array } | undefined> {
  if (familyOf(path) === undefined) return undefined
  const entries: Record<string, Uint8Array> = {}
  for (const part of wholeFamily(path).toSorted()) entries[basename(part)] = await readFile(part)
  const bytes = zipSync(entries, { level: 1, mtime: new Date(1980, 0, 1) })
  return { name: `${stemOf(path)}.zip`, bytes }
}
