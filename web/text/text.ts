// The page's words in the language asked for. Words that the data owns come from api/contract/vocabulary.ts.
import { en } from './en.ts'
import type { Language } from './format.ts'
import { sv, type Text } from './sv.ts'

export type { Text } from './sv.ts'

const texts: Readonly<Record<Language, Text>> = { sv, en }

export function textIn(language: Language): Text {
  return texts[language]
}
