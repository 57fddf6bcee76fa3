// In which language an answer is wanted: `lang` of the query, else the header Accept-Language, else Swedish.
import type { Context } from 'hono'
import { parseAccept } from 'hono/utils/accept'
import type { AppEnv } from '../../endpoint.ts'

export const languages = ['sv', 'en'] as const
export type Language = (typeof languages)[number]

export function languageOf(context: Context<AppEnv>, lang: Language | undefined): Language {
  return lang ?? acceptedLanguage(context.req.header('accept-language') ?? '')
}

/** `en-GB` asks for English as well (RFC 4647, section 3.4). */
export function acceptedLanguage(header: string): Language {
  const wanted = parseAccept(header)
    .filter(({ q }) => q > 0)
    .toSorted((one, other) => other.q - one.q)
    .flatMap(({ type }) => languages.filter((one) => one === type.toLowerCase().split('-')[0]))
  return wanted[0] ?? 'sv'
}

/** The Swedish words where there are no others. */
export function wordsIn(language: Language, words: { readonly sv: string; readonly en: string }): string {
  return words[language] || words.sv
}
