// What happens to an application from the day it comes in until 2020.
import type { Random } from '../random.ts'
import type { ApplicationPlan, Standing } from './application_plans.ts'
import { addDays, earliest, latest, workday } from './calendar.ts'

export type ApplicationStep = { readonly status: string; readonly date: string; readonly note: string }

const countDay = '2015-06-30'
const lastDay = '2020-12-31'
/** The county administrative board decides in rounds. */
// biome-ignore format: two years a line
const rounds = [
  '2012-10-16', '2013-02-12', '2013-05-28', '2013-10-22', '2014-02-18', '2014-05-27', '2014-10-21', '2015-02-17',
  '2015-05-26', '2015-09-29', '2015-12-08', '2016-03-15', '2016-06-28', '2016-11-22', '2017-04-04', '2017-09-26',
  '2018-02-20', '2018-06-12', '2018-11-20', '2019-05-14', '2019-11-19', '2020-05-12', '2020-11-17',
] as const

const notes: Readonly<Record<string, readonly string[]>> = {
  supplement_requested: [
    'Markägaravtal saknas',
    'Kartbilaga saknas',
    'Anslutningsgraden behöver styrkas',
    'Offert saknas',
  ],
  rejected: [
    'För få poäng i urvalet',
    'Marknadsanalysen visar kommersiell utbyggnad',
    'Pengarna räckte inte i omgången',
  ],
  withdrawn: ['Kommersiell operatör bygger', 'Föreningen slås ihop med en granne', 'För få anslutna'],
  appealed: ['Överklagad till Jordbruksverket'],
}

/** `finished`: the day by which nearly every house has fibre, for an association that builds out its area. */
export function historyOf(
  plan: ApplicationPlan,
  random: Random,
  finished?: string,
): readonly ApplicationStep[] {
  const steps: ApplicationStep[] = []
  const add = (status: string, date: string) => {
    const day = latest(workday(date), steps.at(-1)?.date ?? '2012-01-02')
    if (day > lastDay) return false
    steps.push({ status, date: day, note: random.chance(0.7) ? random.pick(notes[status] ?? ['']) : '' })
    return true
  }
  const isBefore = plan.standing !== 'not_yet'
  if (isBefore) {
    for (const [status, date] of untilTheCount(plan.standing, random)) add(status, date)
  } else {
    const first = latest('2015-07-01', plan.notBefore ?? '')
    const last = finished ? addDays(finished, -600) : plan.notBefore ? addDays(first, 120) : '2018-10-01'
    add('received', between(first, latest(last, addDays(first, 60)), random))
  }
  continued(plan, { steps, add, random, finished })
  return steps
}

/** The steps up to 2015-06-30, so that the last of them is the standing. */
function untilTheCount(
  standing: Standing,
  random: Random,
): readonly (readonly [status: string, date: string])[] {
  if (standing === 'received') {
    // One in ten comes in on the very day.
    return [['received', random.chance(0.1) ? countDay : between('2015-05-11', '2015-06-29', random)]]
  }
  if (standing === 'queued' || standing === 'in_review' || standing === 'supplement_requested') {
    const received = between(random.chance(0.75) ? '2014-01-07' : '2012-03-01', '2015-03-20', random)
    const queued = random.chance(0.1)
      ? received
      : between(addDays(received, 7), addDays(received, 50), random)
    if (standing === 'queued')
      return [
        ['received', received],
        ['queued', queued],
      ]
    const reviewed = between(latest(addDays(queued, 10), '2014-06-01'), '2015-06-01', random)
    const review = [
      ['received', received],
      ['queued', queued],
      ['in_review', reviewed],
    ] as const
    if (standing === 'in_review') return review
    return [...review, ['supplement_requested', between(addDays(reviewed, 5), countDay, random)]]
  }
  const decided = random.pick(
    rounds.filter(
      (round) => round > '2012-12-01' && round < (standing === 'completed' ? '2014-03-01' : countDay),
    ),
  )
  const received = latest('2012-01-09', addDays(decided, -random.integer(150, 420)))
  const start = [
    ['received', received],
    ['queued', addDays(received, random.integer(7, 40))],
    ['in_review', addDays(decided, -random.integer(30, 80))],
  ] as const
  if (standing === 'rejected') return [...start, ['rejected', decided]]
  if (standing === 'withdrawn') return [...start, ['withdrawn', addDays(decided, -random.integer(2, 25))]]
  if (standing === 'appealed') return [...start, ['rejected', '2015-05-26'], ['appealed', '2015-06-16']]
  const granted = [...start, ['granted', decided]] as const
  if (standing === 'granted') return granted
  const building = earliest(addDays(decided, random.integer(50, 170)), '2015-06-26')
  if (standing === 'building') return [...granted, ['building', building]]
  return [...granted, ['building', building], ['completed', between('2014-09-01', '2015-06-15', random)]]
}

type Continuing = {
  readonly steps: readonly ApplicationStep[]
  readonly add: (status: string, date: string) => boolean
  readonly random: Random
  readonly finished: string | undefined
}

function continued(
  { standing, ending }: ApplicationPlan,
  { steps, add, random, finished }: Continuing,
): void {
  const status = () => steps.at(-1)?.status ?? ''
  const date = () => steps.at(-1)?.date ?? countDay
  const after = (fewest: number, most: number) =>
    addDays(latest(date(), countDay), random.integer(fewest, most))
  if (standing === 'rejected' || standing === 'withdrawn') return
  if (status() === 'appealed') {
    add(ending === 'rejected' ? 'rejected' : 'granted', after(90, 160))
    if (ending === 'rejected') return
  }
  if (status() === 'received') add('queued', finished ? after(6, 14) : after(10, 45))
  if (status() === 'queued') add('in_review', finished ? after(10, 25) : after(40, 300))
  if (status() === 'supplement_requested') add('in_review', finished ? after(7, 20) : after(14, 60))
  else if (status() === 'in_review' && !finished && random.chance(0.4)) {
    add('supplement_requested', after(10, 90))
    if (ending !== 'in_review') add('in_review', after(14, 60))
  }
  if (status() === 'in_review' || status() === 'supplement_requested') {
    if (ending === 'in_review') return
    if (ending === 'withdrawn') {
      add('withdrawn', after(20, 240))
      return
    }
    const decided = decisionAfter(addDays(date(), 10), finished, random)
    if (!decided) return
    if (ending === 'rejected' || ending === 'appealed') {
      add('rejected', decided)
      if (ending === 'appealed') add('appealed', after(14, 24))
      return
    }
    if (!add('granted', decided)) return
  }
  if (status() === 'granted') {
    const digging = finished
      ? latest(addDays(date(), 12), addDays(finished, -random.integer(90, 160)))
      : after(60, 220)
    if (!add('building', digging)) return
  }
  if (status() === 'building') {
    if (ending === 'building') return
    if (!add('completed', finished ? addDays(finished, random.integer(10, 45)) : after(220, 640))) return
  }
  if (status() === 'completed') add('paid', after(50, 210))
}

/** One of the next rounds, for the queue is long; for an association that has a day to keep, the last that leaves time to build. */
function decisionAfter(date: string, finished: string | undefined, random: Random): string | undefined {
  const coming = rounds.filter((round) => round > latest(date, countDay))
  if (finished) return coming.filter((round) => round < addDays(finished, -170)).at(-1) ?? coming[0]
  return coming[Math.floor(5 * random.next() ** 1.3)] ?? coming[0]
}

function between(from: string, to: string, random: Random): string {
  const days = Math.max(0, (Date.parse(to) - Date.parse(from)) / 86_400_000)
  // A weekend is moved to the Friday or the Monday, so the last day keeps clear of it.
  return earliest(workday(addDays(from, random.next() * days)), to)
}
