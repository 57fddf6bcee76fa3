// The dates of a history: `from` + k steps, each computed from `from`, so that the 31st returns where the month has one.
import { datesAtMost, type steps } from '../contract/indicators.ts'
import { AppError } from '../contract/problem.ts'

type Step = (typeof steps)[number]
const monthsIn: Readonly<Record<Step, number>> = { month: 1, quarter: 3, year: 12 }

/** Throws bad_input when `to` lies before `from` or the dates are too many. */
export function historyDates(from: string, to: string, step: Step): string[] {
  if (to < from) refuse('to', `must not lie before from (${from})`)
  const dates: string[] = []
  for (let k = 0; ; k += 1) {
    const date = monthsAfter(from, k * monthsIn[step])
    // A year of five digits lies after every date that can be asked.
    if (date > to || date.length > 10) return dates
    if (dates.length === datesAtMost)
      refuse(
        'to',
        `must lie nearer to from: at most ${datesAtMost} dates; take a longer step or a shorter period`,
      )
    dates.push(date)
  }
}

/** The same day of a later month, or that month's last. */
function monthsAfter(from: string, months: number): string {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number)
  const index = year * 12 + (month - 1) + months
  const laterYear = Math.floor(index / 12)
  const laterMonth = index % 12
  const lastDay = new Date(Date.UTC(laterYear, laterMonth + 1, 0)).getUTCDate()
  const digits = (value: number, length: number) => String(value).padStart(length, '0')
  return `${digits(laterYear, 4)}-${digits(laterMonth + 1, 2)}-${digits(Math.min(day, lastDay), 2)}`
}

function refuse(parameter: string, detail: string): never {
  throw new AppError('bad_input', `${parameter} ${detail}`, [{ parameter, detail }])
}
