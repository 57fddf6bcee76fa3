// In which language an answer is wanted: `lang` of the query, else the header Accept-Language, else Swedish.
import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import type { AppEnv } from '../../endpoint.ts'

export const languages = ['sv', 'en'] as const
export type Language = (typeof languages)[number]

export function languageOf(context: Context<AppEnv>, lang: Language | undefined): Language {
  if (lang) return lang
  const found = accepts(context, { header: 'Accept-Language', supports: [...languages], default: 'sv' })
  return found === 'en' ? 'en' : 'sv'
}

/** The Swedish words where there are no others. */
export function wordsIn(language: Language, words: { readonly sv: string; readonly en: string }): string {
  return words[language] || words.sv
}
