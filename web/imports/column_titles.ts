// What our columns and codes are called where people choose among them.
import type { RegisterAnswer } from '../../api/contract/register.ts'
import type { RegisterName } from '../../api/contract/vocabulary.ts'
import type { ApiInfo } from '../state/installation.svelte.ts'
import type { Wording } from '../state/words.svelte.ts'
import type { ImportText } from '../text/administration.ts'

type Vocabularies = ApiInfo['vocabularies']

/** A column of the register by its title; the columns of a place have words of their own; else its name. */
export function columnTitles(
  form: Pick<RegisterAnswer, 'columns'> | undefined,
  { wording, text }: { wording: Pick<Wording, 'of'>; text: ImportText },
): (column: string) => string {
  const titles = new Map<string, string>(Object.entries(text.placeColumns))
  titles.set('geometry', text.differences.geometry)
  for (const { name, title } of form?.columns ?? []) titles.set(name, wording.of(title))
  return (column) => titles.get(column) ?? column
}

export type CodeWord = { readonly code: string; readonly word: string }

/** The codes of a column with their words; empty where the column is free. */
export function codeWords(
  { register, column }: { register: RegisterName; column: string },
  { vocabularies, wording }: { vocabularies: Vocabularies | undefined; wording: Pick<Wording, 'of'> },
): CodeWord[] {
  const name = vocabularyOf.get(`${register}.${column}`)
  if (!name || !vocabularies) return []
  return vocabularies[name].map(({ code, sv, en }) => ({ code, word: wording.of({ sv, en }) }))
}

const vocabularyOf: ReadonlyMap<string, keyof Vocabularies> = new Map([
  ['addresses.kind', 'address_kinds'],
  ['coverage.technology', 'coverage_technologies'],
  ['coverage.state', 'coverage_states'],
  ['backbone-events.status', 'backbone_statuses'],
  ['connection-points.kind', 'connection_point_kinds'],
  ['application-events.status', 'application_statuses'],
])
