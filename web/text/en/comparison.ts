// What English says of two dates compared.
import { formats } from '../format.ts'
import type { comparison as sv } from '../sv/comparison.ts'

const { number, count, choose, date } = formats('en-GB')

export const comparison: typeof sv = {
  title: 'Two dates compared',
  comparedWith: 'Compared with',
  sheet: 'Changes',
  lastYear: 'Compare with a year earlier',
  headline: (before, after) => {
    const n = Math.abs(after - before)
    return n === 0
      ? `As many remain: ${number(after)}.`
      : `${number(n)} ${after < before ? 'fewer' : 'more'} ${choose(n, 'area remains', 'areas remain')}: from ${number(before)} to ${number(after)}.`
  },
  between: (earlier, later, n) =>
    `${count(n, 'area has', 'areas have')} another status on ${date(later)} than on ${date(earlier)}.`,
  matrix: 'Number of areas, from status to status',
  fromTo: 'From, to',
  notListed: 'Not on the list',
  move: (n, from, to) => `${number(n)}: from ${from.toLowerCase()} to ${to.toLowerCase()}`,
  listTitle: (n) => `${count(n, 'area', 'areas')} with another status`,
  showAll: 'Show all changes',
  none: 'No area has changed status.',
  columns: {
    name: 'Shortage area',
    id: 'Id',
    place: 'Municipality',
    from: 'From',
    to: 'To',
    date: 'Last changed',
    cause: 'Cause',
  },
}
