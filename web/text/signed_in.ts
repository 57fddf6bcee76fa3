// The words round the pages of whoever is signed in, by language. Apart from text/languages, which the first view fetches whole.
import { signedIn as english } from './en/signed_in.ts'
import { signedIn as swedish } from './sv/signed_in.ts'

export type SignedInText = typeof swedish

const byLanguage: ReadonlyMap<string, SignedInText> = new Map([
  ['sv', swedish],
  ['en', english],
])

/** A language that has no file here yet shows the English. */
export function signedInText({ language }: { readonly language: { readonly code: string } }): SignedInText {
  return byLanguage.get(language.code) ?? english
}
