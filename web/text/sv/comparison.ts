// What Swedish says of two dates compared.
import { formats } from '../format.ts'

const { number, count, date } = formats('sv-SE')

export const comparison = {
  title: 'Två datum jämförda',
  comparedWith: 'Jämfört med',
  sheet: 'Förändringar',
  lastYear: 'Jämför med ett år tidigare',
  headline: (before: number, after: number) =>
    before === after
      ? `Lika många kvarstår: ${number(after)}.`
      : `${count(Math.abs(after - before), 'område', 'områden')} ${after < before ? 'färre' : 'fler'} kvarstår: från ${number(before)} till ${number(after)}.`,
  between: (earlier: string, later: string, n: number) =>
    `${count(n, 'område', 'områden')} har ett annat läge ${date(later)} än ${date(earlier)}.`,
  matrix: 'Antal områden, från läge till läge',
  fromTo: 'Från, till',
  notListed: 'Inte på listan',
  move: (n: number, from: string, to: string) =>
    `${number(n)}: från ${from.toLowerCase()} till ${to.toLowerCase()}`,
  listTitle: (n: number) => `${count(n, 'område', 'områden')} med annat läge`,
  showAll: 'Visa alla förändringar',
  none: 'Inget område har bytt läge.',
  columns: {
    name: 'Bristområde',
    id: 'Beteckning',
    place: 'Kommun',
    from: 'Från',
    to: 'Till',
    date: 'Senast ändrat',
    cause: 'Orsak',
  },
}
