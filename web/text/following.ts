// The words of following, by language. Apart from text/languages, which the first view fetches whole.
import { following as inEnglish } from './en/following.ts'
import { following as inSwedish } from './sv/following.ts'

export type FollowingText = typeof inSwedish

const swedish: FollowingText = inSwedish
const byLanguage: ReadonlyMap<string, FollowingText> = new Map([
  ['sv', swedish],
  ['en', inEnglish],
])

/** A language that has no file here yet shows the English. */
export function followingText({ language }: { readonly language: { readonly code: string } }): FollowingText {
  return byLanguage.get(language.code) ?? inEnglish
}
