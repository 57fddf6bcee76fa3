// A second way of counting how long applications wait, straight from the definition and day by day: for the test.
import type { WaitingStep } from '../../contract/cases/waiting_steps.ts'
import type { WaitingTime } from '../../contract/cases/waiting_times.ts'
import { applicationStatuses } from '../../contract/vocabulary.ts'

export type Event = readonly [application: string, status: string, date: string]
type Wait = { readonly days: number; readonly isFinished: boolean }

const lifeCycle: readonly string[] = applicationStatuses

const endsOf: Readonly<Record<Exclude<WaitingStep, 'supplement_to_next'>, [string, string[]]>> = {
  received_to_decision: ['received', ['granted', 'rejected']],
  granted_to_building: ['granted', ['building', 'completed', 'paid']],
  building_to_completed: ['building', ['completed', 'paid']],
  completed_to_paid: ['completed', ['paid']],
}

export function secondCount(events: readonly Event[], step: WaitingStep, as_of: string): WaitingTime {
  const known = events.filter(([, , date]) => date <= as_of)
  const ids = [...new Set(known.map(([id]) => id))]
  const applications = ids.map((id) => known.filter(([other]) => other === id))
  const waits = applications.flatMap((own) =>
    step === 'supplement_to_next' ? askedWait(own, as_of) : stepWait(own, endsOf[step], as_of),
  )
  return {
    step,
    applications: waits.length,
    finished: waits.filter(({ isFinished }) => isFinished).length,
    quarter_days: reached(waits, 0.75),
    half_days: reached(waits, 0.5),
    three_quarters_days: reached(waits, 0.25),
  }
}

function stepWait(own: readonly Event[], [begin, ends]: [string, string[]], as_of: string): Wait[] {
  const first = (statuses: string[], from: string) =>
    own
      .filter(([, status, date]) => statuses.includes(status) && date >= from)
      .map(([, , date]) => date)
      .sort()[0]
  const begun = first([begin], '')
  if (begun === undefined) return []
  const ended = first(ends, begun)
  const left = first(['withdrawn'], begun)
  const isFinished = ended !== undefined && (left === undefined || ended <= left)
  return [{ days: daysFrom(begun, isFinished ? ended : (left ?? as_of)), isFinished }]
}

function askedWait(own: readonly Event[], as_of: string): Wait[] {
  const order = (status: string) => lifeCycle.indexOf(status)
  const days = [...new Set(own.map(([, , date]) => date))].sort().map((date) => {
    const statuses = own.filter((event) => event[2] === date).map(([, status]) => status)
    return { date, status: statuses.sort((left, right) => order(right) - order(left))[0] }
  })
  const asked = days.findIndex(({ status }) => status === 'supplement_requested')
  const begun = days[asked]
  if (!begun) return []
  const next = days.slice(asked).find(({ status }) => status !== 'supplement_requested')
  return [{ days: daysFrom(begun.date, next?.date ?? as_of), isFinished: next !== undefined }]
}

function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** The first day after which no more than this share is still waiting. */
function reached(waits: readonly Wait[], share: number): number | null {
  if (waits.length < 5) return null
  let waiting = 1
  for (let day = 0; day <= Math.max(...waits.map(({ days }) => days)); day += 1) {
    const atRisk = waits.filter(({ days }) => days >= day).length
    const finish = waits.filter(({ days, isFinished }) => isFinished && days === day).length
    waiting *= (atRisk - finish) / atRisk
    if (waiting <= share + 1e-9) return day
  }
  return null
}
