// A licence by its URI, as people know it.
import { licences } from '../../api/contract/catalogue/catalogue_codes.ts'
import type { Wording } from '../state/words.svelte.ts'

export type Licence = {
  readonly name: string
  /** What it allows, in plain words; undefined where we do not know it. */
  readonly meaning: string | undefined
  readonly uri: string
}

export function licenceOf(uri: string, { of }: Pick<Wording, 'of'>): Licence {
  const known = licences.find((licence) => licence.uri === uri)
  if (!known) return { name: uri.replace(/^https?:\/\//, ''), meaning: undefined, uri }
  return { name: known.name, meaning: of(known.words), uri }
}
