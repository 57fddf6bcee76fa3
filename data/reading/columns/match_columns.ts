// Which of their columns is which of ours: as the person said, else by the same name. Said to be none, it is none.
import { AppError } from '../../../api/contract/problem.ts'
import type { TheirColumn } from '../formats/format.ts'
import { coordinateColumns } from './coordinate_columns.ts'

export type Wanted = {
  columns: readonly string[]
  rename: Readonly<Record<string, string>>
  /** The file, for messages. */
  name: string
}

export type Matched = {
  /** Ours to theirs, coordinates included. */
  found: ReadonlyMap<string, TheirColumn>
  notes: readonly string[]
}

/** A DBF file cuts the names of its columns here. */
const longestDbfName = 10

export function matchColumns(theirs: readonly TheirColumn[], wanted: Wanted): Matched {
  const ours = [...wanted.columns, ...coordinateColumns]
  const unknown = Object.keys(wanted.rename).filter((name) => !ours.includes(name))
  if (unknown.length > 0)
    throw new AppError(
      'bad_input',
      `The register has no column ${unknown.join(', ')}. Its columns are: ${ours.join(', ')}.`,
    )
  const found = new Map<string, TheirColumn>()
  const notes: string[] = []
  for (const name of ours) {
    const renamed = wanted.rename[name]
    if (renamed === '') continue
    const column =
      renamed === undefined ? sameName(theirs, name, wanted) : namedColumn(theirs, { name, renamed, wanted })
    if (column) found.set(name, column)
  }
  const unsaid = ours.filter((name) => wanted.rename[name] !== '')
  for (const [name, column] of cutNames(theirs, unsaid, found)) {
    found.set(name, column)
    notes.push(`The column ${column.name}, whose name the shapefile cut, was read as ${name}.`)
  }
  return { found, notes }
}

/** Lists what is missing beside what is there. */
export function requireColumns(
  required: readonly string[],
  { found }: Matched,
  file: { name: string; columns: readonly TheirColumn[] },
): void {
  const missing = required.filter((name) => !found.has(name))
  if (missing.length === 0) return
  const one = missing[0] ?? ''
  throw new AppError(
    'bad_input',
    `${file.name} lacks ${missing.length === 1 ? 'the column' : 'the columns'} ${missing.join(', ')}. ` +
      `It has: ${listed(file.columns)}. Say which one is meant with --column ${one}=theirs, or add the missing.`,
  )
}

export function listed(columns: readonly TheirColumn[]): string {
  const names = columns.map((column) => column.name.slice(0, 60) || '(no name)')
  const shown = names.slice(0, 50).join(', ')
  return names.length > 50 ? `${shown} and ${names.length - 50} more` : shown || 'no columns'
}

function namedColumn(
  theirs: readonly TheirColumn[],
  { name, renamed, wanted }: { name: string; renamed: string; wanted: Wanted },
): TheirColumn {
  const column = sameName(theirs, renamed.trim(), wanted)
  if (column) return column
  throw new AppError(
    'bad_input',
    `--column ${name}=${renamed} names a column that ${wanted.name} does not have. It has: ${listed(theirs)}.`,
  )
}

/** The same in every letter, else the same but for capitals. */
function sameName(
  theirs: readonly TheirColumn[],
  name: string,
  { name: file }: Wanted,
): TheirColumn | undefined {
  const exact = theirs.filter((column) => column.name === name)
  const loose = theirs.filter((column) => column.name.toLowerCase() === name.toLowerCase())
  const candidates = exact.length > 0 ? exact : loose
  if (candidates.length > 1)
    throw new AppError(
      'bad_input',
      `${file} has ${candidates.length} columns named ${candidates.map((column) => column.name).join(', ')}. Rename all but the one that counts.`,
    )
  return candidates[0]
}

/** `municipali` is municipality_code, as long as no other column of ours begins the same. */
function cutNames(
  theirs: readonly TheirColumn[],
  ours: readonly string[],
  found: ReadonlyMap<string, TheirColumn>,
): [string, TheirColumn][] {
  return ours.flatMap((name): [string, TheirColumn][] => {
    if (found.has(name) || name.length <= longestDbfName) return []
    const cut = name.slice(0, longestDbfName)
    if (ours.filter((other) => other.startsWith(cut)).length > 1) return []
    const candidates = theirs.filter((column) => column.name.toLowerCase() === cut)
    return candidates.length === 1 && candidates[0] ? [[name, candidates[0]]] : []
  })
}
