// The programme's money, in Swedish.
import { formats } from '../../format.ts'

const { date, money: sek, number, percent } = formats('sv-SE')

/** Miljoner med en decimal: en budget läses inte i kronor. */
const millions = (value: number) =>
  `${new Intl.NumberFormat('sv-SE', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value / 1_000_000)}\u00a0mnkr`

export const money = {
  title: 'Programmets pengar',
  loading: 'Hämtar …',
  lead: (left: number, total: number) =>
    left >= 0
      ? `${millions(left)} av ${millions(total)} är kvar att bevilja`
      : `${millions(-left)} mer än programmets ${millions(total)} är beviljat`,
  noProgramme: 'Inget program är inställt, så det går inte att säga vad som är kvar.',
  programme: (name: string, from: string, to: string) => `${name}, ${date(from)} till ${date(to)}.`,
  at: (day: string) => `Läget ${date(day)}.`,
  bar: 'Så är pengarna fördelade',
  parts: {
    paid: 'Utbetalt',
    granted: 'Beviljat, inte utbetalt',
    left: 'Kvar att bevilja',
  },
  part: (value: number, share: number) => `${millions(value)} (${percent(share)})`,
  years: 'År för år',
  scrolls: 'Programmets pengar, en rad för varje år',
  columns: {
    year: 'År',
    applications: 'Ansökningar',
    applied: 'Sökt',
    granted_applications: 'Beviljade',
    granted: 'Beviljat',
    paid: 'Utbetalt',
    unpaid: 'Kvar att betala ut',
  },
  noYear: 'Utan händelse',
  total: 'Summa',
  unit: 'Belopp i kronor.',
  counts:
    'Sökt räknas det år ansökan kom in, beviljat det år den beviljades, utbetalt det år pengarna betalades ut. Finns ingen utbetalning införd för en ansökan som enligt registret är slututbetald, räknas hela det beviljade beloppet som utbetalt det året. Återtagna ansökningar och avslag räknas inte som beviljade.',
  excel: 'Hämta som Excel',
  behind: (what: string, year: number) => `${what} ${year}, ansökan för ansökan`,
  behindOf: { applied: 'Sökt', granted: 'Beviljat', paid: 'Utbetalt' },
  sum: (value: number, what: string, year: number) => `${what} ${year}: ${sek(value)}, visa ansökningarna`,
  id: 'Diarienummer',
  association: 'Förening',
  date: 'Datum',
  amount: 'Belopp (kr)',
  close: 'Stäng',
  number,
}
