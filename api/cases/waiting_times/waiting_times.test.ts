// Counted by hand, and for many applications held against a second way of computing it: day by day, from the definition.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { randomFor } from '../../../data/demo/random.ts'
import { waitingSteps } from '../../contract/cases/waiting_steps.ts'
import { type WaitingTime, waitingTimes } from '../../contract/cases/waiting_times.ts'
import { openTestApp, type TestApp } from '../../fixture/open_test_app.ts'
import { type Event, secondCount } from './second_count.ts'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp({})
}, 60_000)
afterAll(() => app.close())

async function given(events: readonly Event[]): Promise<void> {
  const ids = [...new Set(events.map(([id]) => id))]
  const wkt = '"POLYGON((400000 6400000,400100 6400000,400100 6400100,400000 6400000))"'
  await app.test.deliver(
    'applications',
    `id,association_name,wkt\n${ids.map((id) => `${id},Byn,${wkt}\n`).join('')}`,
    { crs: 'EPSG:3006' },
  )
  await app.test.deliver(
    'application-events',
    `application_id,status,date\n${events.map((event) => `${event.join(',')}\n`).join('')}`,
  )
}

async function asked(as_of: string): Promise<WaitingTime[]> {
  return waitingTimes.strict().parse(await app.get(`/api/v1/waiting-times?as_of=${as_of}`)).items
}

test('those that still wait, and those that were withdrawn, count for as long as they waited', async () => {
  await given([
    // Decided after 10, 20 and 40 days.
    ...decided('K1', '2026-01-11', 'granted'),
    ...decided('K2', '2026-01-21', 'rejected'),
    ...decided('K3', '2026-02-10', 'granted'),
    // Withdrawn after 30 days; waiting for 99 days on the date.
    ...decided('K4', '2026-01-31', 'withdrawn'),
    ['K5', 'received', '2026-01-01'],
    ['K1', 'building', '2026-03-01'],
  ])
  const items = await asked('2026-04-10')
  // After 10 days 4 of 5 wait, after 20 days 3 of 5; then one leaves, and of two that are left one is decided after 40: 3 of 10.
  expect(items.find(({ step }) => step === 'received_to_decision')).toEqual({
    ...{ step: 'received_to_decision', applications: 5, finished: 3 },
    ...{ quarter_days: 20, half_days: 40, three_quarters_days: null },
  })
  // Only two were granted.
  expect(items.find(({ step }) => step === 'granted_to_building')).toEqual({
    ...{ step: 'granted_to_building', applications: 2, finished: 1 },
    ...{ quarter_days: null, half_days: null, three_quarters_days: null },
  })
  expect(items.map(({ step }) => step)).toEqual(waitingSteps)
})

test('a date in the past knows only what had happened then', async () => {
  const [first] = await asked('2026-01-15')
  expect(first).toMatchObject({ applications: 5, finished: 1, quarter_days: null, half_days: null })
  const [nothing] = await asked('2025-12-31')
  expect(nothing).toMatchObject({ applications: 0, finished: 0 })
})

test('many applications wait as long as a second way of counting says', async () => {
  const events = manyEvents()
  await given(events)
  for (const as_of of ['2015-01-01', '2016-06-30', '2020-01-01'])
    expect(await asked(as_of), as_of).toEqual(waitingSteps.map((step) => secondCount(events, step, as_of)))
})

function decided(id: string, date: string, status: string): Event[] {
  return [
    [id, 'received', '2026-01-01'],
    [id, status, date],
  ]
}

/** Lives of 300 applications, by a random walk that is the same each time. */
function manyEvents(): Event[] {
  const random = randomFor('waiting times')
  return Array.from({ length: 300 }, (_, at) => at).flatMap((at) => {
    const walk: Event[] = []
    let day = random.integer(0, 900)
    for (const status of [
      'received',
      'queued',
      'supplement_requested',
      'granted',
      'building',
      'completed',
      'paid',
    ]) {
      if (status !== 'supplement_requested' || random.chance(0.5)) walk.push([`K${at}`, status, dateOf(day)])
      day += random.integer(0, 200)
      if (random.chance(0.08))
        walk.push([`K${at}`, random.chance(0.5) ? 'withdrawn' : 'rejected', dateOf(day)])
      if (random.chance(0.1)) break
    }
    return walk
  })
}

function dateOf(day: number): string {
  return new Date(Date.parse('2013-01-01') + day * 86_400_000).toISOString().slice(0, 10)
}
