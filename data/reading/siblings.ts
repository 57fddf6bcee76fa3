// Some formats are several files of one name; what a file needs beside it is decided by that name alone.
import { readdirSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'

type Family = {
  /** The ending of the file that a person names. */
  main: string
  /** What is read with it, where it is there. */
  parts: readonly string[]
  /** What only other programs need: kept with a delivery, never read. */
  kept: readonly string[]
}

/** The one list of files that belong together. */
export const families: readonly Family[] = [
  { main: '.shp', parts: ['.shx', '.dbf', '.prj', '.cpg'], kept: ['.sbn', '.sbx', '.qpj'] },
  { main: '.tab', parts: ['.dat', '.map', '.id'], kept: ['.ind'] },
  { main: '.mif', parts: ['.mid'], kept: [] },
]

export function familyOf(path: string): Family | undefined {
  return families.find(({ main }) => main === endingOf(path))
}

/** The family to which the file belongs without being the one to name. */
export function familyOfPart(path: string): Family | undefined {
  return families.find(({ parts, kept }) => [...parts, ...kept].includes(endingOf(path)))
}

/** The file and what is read with it, in whatever case their names are written. */
export function siblings(path: string): string[] {
  return [path, ...beside(path, familyOf(path)?.parts ?? [])]
}

/** The file and all that belongs to it. */
export function wholeFamily(path: string): string[] {
  const family = familyOf(path)
  return [path, ...beside(path, [...(family?.parts ?? []), ...(family?.kept ?? [])])]
}

export function endingOf(path: string): string {
  return extname(path).toLowerCase()
}

export function stemOf(path: string): string {
  return basename(path, extname(path))
}

function beside(path: string, parts: readonly string[]): string[] {
  if (parts.length === 0) return []
  const endings = [endingOf(path), ...parts]
  const stem = stemOf(path).toLowerCase()
  return readdirSync(dirname(path))
    .filter((name) => endings.includes(endingOf(name)) && stemOf(name).toLowerCase() === stem)
    .map((name) => join(dirname(path), name))
    .filter((other) => other !== path)
}
