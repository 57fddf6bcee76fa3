// The parameter datetime (17-069r4, section 7.15.4): a moment or an interval, of which the end counts; a date-time counts by its date as written.
import { z } from 'zod'
import { refuse } from '../../../downloads/part/layer_part.ts'

const moment = z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })])

/** The date; undefined where it is open at the end, so that the present counts. Throws AppError('bad_input'). */
export function askedDate(datetime: string | undefined): string | undefined {
  if (datetime === undefined) return undefined
  const parts = datetime.split('/')
  const [first = '', last = first] = parts
  if (
    parts.length > 2 ||
    (parts.length === 1 && isOpen(first)) ||
    !parts.every((one) => isOpen(one) || isMoment(one))
  )
    refuse('datetime', must)
  if (isOpen(first) && isOpen(last)) refuse('datetime', must)
  if (!isOpen(first) && !isOpen(last) && dateOf(first) > dateOf(last))
    refuse('datetime', `${must}; its end lies before its beginning`)
  return isOpen(last) ? undefined : dateOf(last)
}

const must =
  'must be a date such as 2015-06-30, a time such as 2015-06-30T12:00:00Z, or an interval such as 2014-01-01/2015-06-30 or ../2015-06-30'

function isOpen(part: string): boolean {
  return part === '..' || part === ''
}

function isMoment(part: string): boolean {
  return moment.safeParse(part).success
}

function dateOf(part: string): string {
  return part.slice(0, 10)
}
