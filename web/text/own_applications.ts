// The words of an association's own pages, by language. Apart from text/languages, which the first view fetches whole.
import { drafts as draftsInEnglish } from './en/own_applications/drafts.ts'
import { list as listInEnglish } from './en/own_applications/list.ts'
import { side as sideInEnglish } from './en/own_applications/side.ts'
import { drafts as draftsInSwedish } from './sv/own_applications/drafts.ts'
import { list as listInSwedish } from './sv/own_applications/list.ts'
import { side as sideInSwedish } from './sv/own_applications/side.ts'

const swedish = { list: listInSwedish, drafts: draftsInSwedish, side: sideInSwedish }
export type OwnApplicationsText = typeof swedish

const english: OwnApplicationsText = { list: listInEnglish, drafts: draftsInEnglish, side: sideInEnglish }
const byLanguage: ReadonlyMap<string, OwnApplicationsText> = new Map([
  ['sv', swedish],
  ['en', english],
])

/** A language that has no file here yet shows the English. */
export function ownApplicationsText({
  language,
}: {
  readonly language: { readonly code: string }
}): OwnApplicationsText {
  return byLanguage.get(language.code) ?? english
}
