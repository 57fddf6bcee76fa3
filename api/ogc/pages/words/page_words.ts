// The words of the pages, and numbers and dates as people write them, in the language that was asked for.
import type { Language } from '../../asked/language.ts'
import { en } from './en.ts'
import { type PageWords, sv } from './sv.ts'

const wordsOf: Readonly<Record<Language, PageWords>> = { sv, en }
const locales: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' }

export function pageWords(language: Language): PageWords {
  return wordsOf[language]
}

export function shownNumber(language: Language, value: number): string {
  return new Intl.NumberFormat(locales[language]).format(value).replaceAll('\u00a0', '\u202f')
}

/** `30 juni 2015` of an ISO date or time. */
export function shownDate(language: Language, iso: string): string {
  return new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeZone: 'Europe/Stockholm',
  }).format(new Date(iso))
}
