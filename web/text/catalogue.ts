// The words of the layer catalogue, by language. Apart from text/languages, which the first view fetches whole.
import { catalogue as english } from './en/catalogue.ts'
import { catalogue as swedish } from './sv/catalogue.ts'

export type CatalogueText = typeof swedish

const byLanguage: ReadonlyMap<string, CatalogueText> = new Map([
  ['sv', swedish],
  ['en', english],
])

/** A language that has no file here yet shows the English. */
export function catalogueText({ language }: { readonly language: { readonly code: string } }): CatalogueText {
  return byLanguage.get(language.code) ?? english
}
