// What in an archive is data, and which files of it belong together.
import { basename, dirname } from 'node:path'
import { formats } from '../formats/formats.ts'
import { endingOf, families, familyOf, familyOfPart, stemOf } from '../siblings.ts'
import type { ZipEntry } from './directory.ts'

/** One readable file of an archive: its layer, as far as a person is concerned. */
export type Member = { name: string; main: ZipEntry; parts: readonly ZipEntry[] }

/** What operating systems add by themselves. */
const clutter = /(^|\/)(__MACOSX\/|\.[^/]*$|Thumbs\.db$|desktop\.ini$)/i

/** Endings that readmes and metadata have too: such a file is data where nothing else is. */
const vagueEndings = ['.json', '.xml', '.txt']

export function membersOf(given: readonly ZipEntry[], archive: string): Member[] {
  const entries = given.filter(({ name }) => !clutter.test(name))
  const mains = mainsOf(entries, archive)
  const names = namesOf(mains)
  return mains.map((main, at) => ({
    name: names[at] ?? main.name,
    main,
    parts: partsOf(main, entries),
  }))
}

function mainsOf(entries: readonly ZipEntry[], archive: string): ZipEntry[] {
  const root = entries.find(({ name }) => name.toLowerCase() === 'doc.kml')
  if (root) return [root]
  const data = withEnding(entries, [...formats.flatMap(({ endings }) => endings), ...mainEndings])
  // In a KMZ the first document is the root; others are what it refers to.
  if (endingOf(archive) === '.kmz') return data.filter(({ name }) => endingOf(name) === '.kml').slice(0, 1)
  if (data.length > 0) return data
  const vague = withEnding(entries, vagueEndings)
  if (vague.length > 0) return vague
  const rest = entries.filter(({ name }) => familyOfPart(name) === undefined)
  return rest.length === 1 ? rest : []
}

const mainEndings = families.map(({ main }) => main)

function withEnding(entries: readonly ZipEntry[], endings: readonly string[]): ZipEntry[] {
  return entries.filter(({ name }) => endings.includes(endingOf(name)))
}

/** The bare name where that tells them apart, else with the folder, else the whole. */
function namesOf(mains: readonly ZipEntry[]): string[] {
  const ways = [
    (name: string) => stemOf(name),
    (name: string) => pathStem(name),
    (name: string) => name,
  ] as const
  const all = ways.map((way) => mains.map(({ name }) => way(name)))
  return all.find((names) => new Set(names).size === names.length) ?? all[0] ?? []
}

function partsOf(main: ZipEntry, entries: readonly ZipEntry[]): ZipEntry[] {
  const parts = familyOf(main.name)?.parts ?? []
  const stem = pathStem(main.name).toLowerCase()
  return entries.filter(({ name }) => parts.includes(endingOf(name)) && pathStem(name).toLowerCase() === stem)
}

function pathStem(name: string): string {
  const folder = dirname(name)
  return folder === '.' ? stemOf(basename(name)) : `${folder}/${stemOf(name)}`
}
