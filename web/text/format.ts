// Numbers, dates and distances as people write them in the page's language. Everything through Intl.
import type { Words } from '../../api/contract/vocabulary.ts'

export const languages = ['sv', 'en'] as const
export type Language = (typeof languages)[number]

const localeOf: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' }
const noBreakSpace = '\u00a0'
const narrowNoBreakSpace = '\u202f'

export type Formats = ReturnType<typeof formats>

export function formats(language: Language) {
  const locale = localeOf[language]
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
  const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short' })
  const plurals = new Intl.PluralRules(locale)

  const number = (value: number) => narrow(whole.format(value))
  return {
    number,
    /** `1 adress`, `11 840 adresser`. */
    count: (value: number, one: string, other: string) =>
      `${number(value)}${noBreakSpace}${plurals.select(value) === 'one' ? one : other}`,
    choose: (value: number, one: string, other: string) => (plurals.select(value) === 'one' ? one : other),
    /** `30 juni 2015` of an ISO date. */
    date: (iso: string) => day.format(new Date(`${iso}T00:00:00Z`)).replaceAll(' ', noBreakSpace),
    time: (moment: Date) => clock.format(moment),
    /** Metres up to a kilometre, then kilometres with one decimal. */
    distance: (metres: number) =>
      metres < 1000
        ? `${number(metres)}${noBreakSpace}m`
        : `${narrow(tenths.format(metres / 1000))}${noBreakSpace}km`,
    /** Of a number of per cent, such as the API gives. */
    percent: (pct: number) => share.format(pct / 100),
    area: (m2: number) =>
      m2 < 10_000
        ? `${number(m2)}${noBreakSpace}m²`
        : `${narrow(new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(m2 / 1_000_000))}${noBreakSpace}km²`,
    money: (sek: number) => `${number(sek)}${noBreakSpace}${language === 'sv' ? 'kr' : 'SEK'}`,
    /** The word of a vocabulary inside a sentence: without its capital. */
    inSentence: (words: Words) => lowerFirst(words[language]),
  }
}

/** Intl parts thousands with an ordinary no-break space, which is wide in large figures. */
function narrow(formatted: string): string {
  return formatted.replaceAll(noBreakSpace, narrowNoBreakSpace)
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1)
}
