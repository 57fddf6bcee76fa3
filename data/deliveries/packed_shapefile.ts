// A Shapefile is several files with one name; they are kept and read together, as one zip.
import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { zipSync } from 'fflate'

const parts = ['.shp', '.shx', '.dbf', '.prj', '.cpg', '.sbn', '.sbx', '.qpj']

/** The zip of a .shp and its siblings; undefined for any other file. The same files make the same bytes. */
export async function packedShapefile(
  path: string,
): Promise<{ name: string; bytes: Uint8Array } | undefined> {
  if (extname(path).toLowerCase() !== '.shp') return undefined
  const stem = basename(path, extname(path))
  const siblings = (await readdir(dirname(path)))
    .filter((name) => basename(name, extname(name)) === stem && parts.includes(extname(name).toLowerCase()))
    .sort()
  const entries: Record<string, Uint8Array> = {}
  for (const name of siblings) entries[name] = await readFile(join(dirname(path), name))
  const bytes = zipSync(entries, { level: 1, mtime: new Date(1980, 0, 1) })
  return { name: `${stem}.zip`, bytes }
}
