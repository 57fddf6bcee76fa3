// `datetime` (OGC API Features 1, section 7.15.4): an instant or an interval. What holds at a date is answered at the end of an interval.
import { z } from 'zod'
import { refuse } from '../../downloads/part/layer_part.ts'

const open = ['', '..']
/** Of a date-time counts the date as it is written. */
const moment = /^(\d{4}-\d\d-\d\d)(?:[Tt]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:[Zz]|[+-]\d\d:\d\d)?)?$/
const date = z.iso.date()

/** Throws AppError('bad_input'). An open end is today. */
export function dateAsked(asked: string, today: string): string {
  const [first = '', last, ...more] = asked.split('/')
  if (more.length > 0 || (last !== undefined && open.includes(first) && open.includes(last))) return wrong()
  if (last === undefined) return dateOf(first)
  const from = open.includes(first) ? undefined : dateOf(first)
  const to = open.includes(last) ? undefined : dateOf(last)
  if (from !== undefined && to !== undefined && from > to) return wrong()
  return to ?? today
}

function dateOf(text: string): string {
  const found = moment.exec(text)?.[1]
  return found !== undefined && date.safeParse(found).success ? found : wrong()
}

function wrong(): never {
  return refuse(
    'datetime',
    'must be a date or a date-time such as 2015-06-30 or 2015-06-30T12:00:00Z, or an interval of two with / between, one of which may be open (..)',
  )
}
