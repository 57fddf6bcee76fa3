// A shapefile is several files of one name; what a file needs beside it is decided by that name alone.
import { readdirSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'

const companions = ['.shp', '.shx', '.dbf', '.prj', '.cpg']

/** The file and what belongs to it: for a .shp its companions too, in whatever case they are written. */
export function siblings(path: string): string[] {
  if (extname(path).toLowerCase() !== '.shp') return [path]
  const stem = basename(path, extname(path))
  const found = readdirSync(dirname(path)).filter((name) => {
    const ending = extname(name)
    return (
      companions.includes(ending.toLowerCase()) && basename(name, ending).toLowerCase() === stem.toLowerCase()
    )
  })
  return [path, ...found.map((name) => join(dirname(path), name)).filter((other) => other !== path)]
}
