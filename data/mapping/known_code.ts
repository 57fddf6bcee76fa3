// Which code a value of theirs stands for: the code itself, else a word that the register knows for it.
import type { Column } from '../registers/register.ts'
import { folded, formsOfOurs, formsOfTheirs } from './folded.ts'

export type KnownCode = { readonly ours: string; readonly reason: 'name' | 'synonym' }

const leadingNumber = /^\s*\d+\s*[-–.:)]?\s+/

/** Undefined where the value is not known, or could mean two codes: a person decides. */
export function knownCode(column: Column, value: string): KnownCode | undefined {
  const choices = column.choices ?? []
  const code =
    choices.find((choice) => choice === value) ?? choices.find((choice) => folded(choice) === folded(value))
  if (code !== undefined) return { ours: code, reason: 'name' }
  const words = codesByForm(column)
  const spellings = [...formsOfTheirs(value), ...formsOfTheirs(value.replace(leadingNumber, ''))]
  const ours = spellings.map((form) => words.get(form)).find((found) => found !== undefined)
  return ours === undefined ? undefined : { ours, reason: 'synonym' }
}

/** Made once for each column: there are hundreds of words. */
const made = new WeakMap<Column, ReadonlyMap<string, string>>()

function codesByForm(column: Column): ReadonlyMap<string, string> {
  const before = made.get(column)
  if (before) return before
  const forms = Object.entries(column.known_values ?? {}).flatMap(([code, words]) =>
    words.flatMap(formsOfOurs).map((form) => [form, code] as const),
  )
  // What would mean two codes means neither.
  const clear = forms.filter(([form, code]) =>
    forms.every(([other, means]) => other !== form || means === code),
  )
  const codes = new Map(clear)
  made.set(column, codes)
  return codes
}
