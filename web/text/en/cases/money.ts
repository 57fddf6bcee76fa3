// The programme's money, in English.
import { formats } from '../../format.ts'
import type { money as swedish } from '../../sv/cases/money.ts'

const { date, money: sek, number, percent } = formats('en-GB')

/** Millions with one decimal: nobody reads a budget in kronor. */
const millions = (value: number) =>
  `SEK\u00a0${new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value / 1_000_000)}\u00a0million`

export const money: typeof swedish = {
  title: 'The programme’s money',
  loading: 'Fetching …',
  lead: (left, total) =>
    left >= 0
      ? `${millions(left)} of ${millions(total)} are left to grant`
      : `${millions(-left)} more than the programme’s ${millions(total)} have been granted`,
  noProgramme: 'No programme has been set, so what is left cannot be told.',
  programme: (name, from, to) => `${name}, ${date(from)} to ${date(to)}.`,
  at: (day) => `As of ${date(day)}.`,
  bar: 'How the money is shared out',
  parts: {
    paid: 'Paid',
    granted: 'Granted, not paid',
    left: 'Left to grant',
  },
  part: (value, share) => `${millions(value)} (${percent(share)})`,
  years: 'Year by year',
  scrolls: 'The programme’s money, one row a year',
  columns: {
    year: 'Year',
    applications: 'Applications',
    applied: 'Applied for',
    granted_applications: 'Granted applications',
    granted: 'Granted',
    paid: 'Paid',
    unpaid: 'Left to pay',
  },
  noYear: 'Without an event',
  total: 'Sum',
  unit: 'Amounts in SEK.',
  counts:
    'Applied for counts in the year in which the application came in, granted in the year in which it was granted, paid in the year in which the money was paid. Where no payment is entered for an application that the register says is finally paid, all that was granted counts as paid in that year. Withdrawn and rejected applications do not count as granted.',
  excel: 'Download as Excel',
  behind: (what, year) => `${what} in ${year}, application by application`,
  behindOf: { applied: 'Applied for', granted: 'Granted', paid: 'Paid' },
  sum: (value, what, year) => `${what} in ${year}: ${sek(value)}, show the applications`,
  id: 'Journal number',
  association: 'Association',
  date: 'Date',
  amount: 'Amount (SEK)',
  close: 'Close',
  number,
}
