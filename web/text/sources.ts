// The words of the pages of sources and of the metadata of many layers, by language. Apart from text/publish.ts, which the page of one layer fetches whole.
import { metadata as metadataInEnglish } from './en/publish/metadata.ts'
import { sources as sourcesInEnglish } from './en/publish/sources.ts'
import { metadata as metadataInSwedish } from './sv/publish/metadata.ts'
import { sources as sourcesInSwedish } from './sv/publish/sources.ts'

const swedish = { sources: sourcesInSwedish, metadata: metadataInSwedish }
type AllText = typeof swedish
export type SourcesText = AllText['sources']
export type MetadataText = AllText['metadata']

const english: AllText = { sources: sourcesInEnglish, metadata: metadataInEnglish }
const byLanguage: ReadonlyMap<string, AllText> = new Map([
  ['sv', swedish],
  ['en', english],
])

/** A language that has no file here yet shows the English. */
export function sourcesText({ language }: { readonly language: { readonly code: string } }): AllText {
  return byLanguage.get(language.code) ?? english
}
