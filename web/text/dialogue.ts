// The words of what everybody can say, by language. Apart from text/languages, which the first view fetches whole.
import { dialogue as english } from './en/dialogue.ts'
import { dialogue as swedish } from './sv/dialogue.ts'

export type DialogueText = typeof swedish
const byLanguage: ReadonlyMap<string, DialogueText> = new Map([
  ['sv', swedish],
  ['en', english],
])

/** A language that has no file here yet shows the English. */
export function dialogueText({ language }: { readonly language: { readonly code: string } }): DialogueText {
  return byLanguage.get(language.code) ?? english
}
