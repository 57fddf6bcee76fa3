// The words of the pages of sources, by language. Apart from text/publish.ts, which the page of one layer fetches whole.
import { sources as sourcesInEnglish } from './en/publish/sources.ts'
import { sources as sourcesInSwedish } from './sv/publish/sources.ts'

const swedish = { sources: sourcesInSwedish }
type AllText = typeof swedish
export type SourcesText = AllText['sources']

const english: AllText = { sources: sourcesInEnglish }
const byLanguage: ReadonlyMap<string, AllText> = new Map([
  ['sv', swedish],
  ['en', english],
])

/** A language that has no file here yet shows the English. */
export function sourcesText({ language }: { readonly language: { readonly code: string } }): AllText {
  return byLanguage.get(language.code) ?? english
}
