// The words of the pages about who has access, by language. Apart from text/languages, which the first view fetches whole.
import { invitations as invitationsInEnglish } from './en/invitations.ts'
import { organisations as organisationsInEnglish } from './en/organisations.ts'
import { people as peopleInEnglish } from './en/people.ts'
import { invitations as invitationsInSwedish } from './sv/invitations.ts'
import { organisations as organisationsInSwedish } from './sv/organisations.ts'
import { people as peopleInSwedish } from './sv/people.ts'

const swedish = {
  people: peopleInSwedish,
  invitations: invitationsInSwedish,
  organisations: organisationsInSwedish,
}
export type AccessText = typeof swedish

const english: AccessText = {
  people: peopleInEnglish,
  invitations: invitationsInEnglish,
  organisations: organisationsInEnglish,
}
const byLanguage: ReadonlyMap<string, AccessText> = new Map([
  ['sv', swedish],
  ['en', english],
])

/** A language that has no file here yet shows the English. */
export function accessText({ language }: { readonly language: { readonly code: string } }): AccessText {
  return byLanguage.get(language.code) ?? english
}
