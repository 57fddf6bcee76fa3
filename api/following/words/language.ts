import type { Words } from '../../contract/vocabulary.ts'

export type Language = keyof Words

/** 3 mars 2015 of 2015-03-03. */
export function dateIn(language: Language, date: string): string {
  return new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${date}T12:00:00Z`))
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** A name that came from elsewhere begins no line of its own, in a subject neither. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()
}
