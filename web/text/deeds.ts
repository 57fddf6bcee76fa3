// The words of what somebody does and what comes of it, by language. Apart from text/languages, which the first view fetches whole.
import { deeds as english } from './en/deeds.ts'
import { deeds as swedish } from './sv/deeds.ts'

export type DeedsText = typeof swedish
const byLanguage: ReadonlyMap<string, DeedsText> = new Map([
  ['sv', swedish],
  ['en', english],
])

/** A language that has no file here yet shows the English. */
export function deedsText({ language }: { readonly language: { readonly code: string } }): DeedsText {
  return byLanguage.get(language.code) ?? english
}
