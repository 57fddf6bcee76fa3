// Numbers, dates and distances as people write them in the page's language. Everything through Intl.
const noBreakSpace = '\u00a0'
const narrowNoBreakSpace = '\u202f'

export type Formats = ReturnType<typeof formats>

/** `locale` is a BCP 47 tag such as sv-SE. */
export function formats(locale: string) {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
  const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const decimals = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short' })
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' })
  const plurals = new Intl.PluralRules(locale)

  const number = (value: number) => narrow(whole.format(value))
  return {
    number,
    /** With one decimal. */
    tenths: (value: number) => narrow(tenths.format(value)),
    /** With as many decimals as it has, at most six. */
    decimal: (value: number) => narrow(decimals.format(value)),
    /** `1 adress`, `11 840 adresser`. */
    count: (value: number, one: string, other: string) =>
      `${number(value)}${noBreakSpace}${plurals.select(value) === 'one' ? one : other}`,
    choose: (value: number, one: string, other: string) => (plurals.select(value) === 'one' ? one : other),
    /** `30 juni 2015` of an ISO date. */
    date: (iso: string) => day.format(new Date(`${iso}T00:00:00Z`)).replaceAll(' ', noBreakSpace),
    /** `30 juni 2015 14:05` of an RFC 3339 time, by the reader's clock. */
    moment: (iso: string) => moment.format(new Date(iso)).replaceAll(' ', noBreakSpace),
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
    money: (sek: number) => `${number(sek)}${noBreakSpace}${locale.startsWith('sv') ? 'kr' : 'SEK'}`,
  }
}

/** Intl parts thousands with an ordinary no-break space, which is wide in large figures. */
function narrow(formatted: string): string {
  return formatted.replaceAll(noBreakSpace, narrowNoBreakSpace)
}
