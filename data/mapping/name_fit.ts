// How well a name of theirs fits a column of ours: our name, else a known synonym, whole or as a shapefile cut it.
import type { Column } from '../registers/register.ts'
import { folded, formsOfOurs, formsOfTheirs } from './folded.ts'

/** The lower the rank, the surer. */
export type NameFit = { readonly reason: 'name' | 'synonym'; readonly rank: number }

export type Target = { readonly column: Column; readonly synonyms: readonly (readonly string[])[] }

/** A DBF file cuts the names of its columns here. */
const longestDbfName = 10
const afterAllWhole = 1000

export function asTarget(column: Column): Target {
  const names = [...(column.synonyms ?? []), column.title.sv, column.title.en]
  return { column, synonyms: names.map(formsOfOurs) }
}

export function nameFit(target: Target, theirs: string, all: readonly Target[]): NameFit | undefined {
  const whole = wholeFit(target, theirs)
  if (whole) return whole
  const cut = cutFit(target, theirs)
  // The beginning of names of two columns is neither.
  const isShared = all.some((other) => other !== target && cutFit(other, theirs))
  return isShared ? undefined : cut
}

function wholeFit({ column, synonyms }: Target, theirs: string): NameFit | undefined {
  const spellings = [column.name, column.name.toLowerCase(), folded(column.name)]
  const spelt = [theirs, theirs.trim().toLowerCase(), folded(theirs)]
  const same = spellings.findIndex((spelling, at) => spelling === spelt[at])
  if (same >= 0) return { reason: 'name', rank: same }
  const forms = formsOfTheirs(theirs)
  const rank = synonyms.findIndex((ours) => ours.some((form) => forms.includes(form)))
  return rank >= 0 ? { reason: 'synonym', rank } : undefined
}

function cutFit({ column, synonyms }: Target, theirs: string): NameFit | undefined {
  const name = theirs.trim()
  // In letters, or in bytes of UTF-8, which spends two on each of å ä ö.
  if (name.length !== longestDbfName && Buffer.byteLength(name) !== longestDbfName) return undefined
  const begins = (form: string) => form.length > folded(name).length && form.startsWith(folded(name))
  if (begins(folded(column.name))) return { reason: 'name', rank: afterAllWhole }
  const rank = synonyms.findIndex((ours) => ours.some(begins))
  return rank >= 0 ? { reason: 'synonym', rank: afterAllWhole + rank } : undefined
}
