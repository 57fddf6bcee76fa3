// Holds the engine to the hand count of Småbro: when each area changed, and what made it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApp } from '../fixture/open_test_app.ts'
import { statusChanges } from './answers.ts'
import { asCounted, handCount, only, smabroFolder } from './hand_count.ts'

let smabro: Awaited<ReturnType<typeof openTestApp>>
beforeAll(async () => {
  smabro = await openTestApp()
  await smabro.test.loadFolder(smabroFolder, 'EPSG:3006')
}, 60_000)
afterAll(() => smabro.close())

const columns = ['date', 'area_id', 'from_status', 'to_status']
const counted = handCount('Status changes 2014 to 2016')

async function changes(question: string) {
  return statusChanges.parse(await smabro.get(`/api/v1/status-changes?${question}`))
}

test('between 2014 and 2016 the areas change on the days that were counted by hand, each for the rule that was counted', async () => {
  const answer = await changes('from=2014-01-01&to=2016-12-31')
  const withRule = answer.items.map((item) => ({ ...asCounted(item, columns), rule: item.cause.rule }))
  expect(withRule).toEqual(counted.map((row) => only(row, [...columns, 'rule'])))
  expect(answer.total).toBe(counted.length)
})

test('a cause names the application, the project or the point whose date it is, and no other', async () => {
  const answer = await changes('from=2014-01-01&to=2016-12-31')
  const named = answer.items.map(({ area_id, date, cause }) => {
    const ids = JSON.stringify(cause.records).match(/\b[KPF]\d\d\b/g) ?? []
    // A point may name its project.
    const decisive = ids.some((id) => id.startsWith('F')) ? ids.filter((id) => !id.startsWith('P')) : ids
    return `${date} ${area_id} ${[...new Set(decisive)].join(' ')}`.trim()
  })
  const expected = counted.map(({ date, area_id, records = '' }) =>
    `${date} ${area_id} ${/^[KPF]\d\d$/.test(records) ? records : ''}`.trim(),
  )
  expect(named).toEqual(expected)
})

test('a change has at least one record with its date', async () => {
  const answer = await changes('from=2014-01-01&to=2016-12-31')
  expect(answer.items.filter(({ cause }) => cause.records.length === 0)).toEqual([])
})

test('without a beginning the changes go back to the first', async () => {
  const answer = await changes('to=2016-12-31')
  expect(answer.total).toBe(41)
  expect(answer.items.slice(0, 3).map((item) => asCounted(item, columns))).toEqual([
    { date: '2012-04-01', area_id: 'B26', from_status: 'untouched', to_status: 'in_progress' },
    { date: '2013-01-01', area_id: 'B18', from_status: '–', to_status: 'untouched' },
    { date: '2013-05-05', area_id: 'B26', from_status: 'in_progress', to_status: 'connected' },
  ])
})

test('without an end the changes stop at the date of the question', async () => {
  const untilJune = counted.filter(({ date = '' }) => date <= '2015-06-30')
  const answer = await changes('from=2014-01-01&as_of=2015-06-30')
  expect(answer.items.map((item) => asCounted(item, columns))).toEqual(
    untilJune.map((row) => only(row, columns)),
  )
})

test('both ends belong to the period', async () => {
  const day = await changes('from=2015-06-30&to=2015-06-30')
  expect(day.items.map((item) => item.area_id)).toEqual(
    counted.filter(({ date }) => date === '2015-06-30').map(({ area_id }) => area_id),
  )
  expect((await changes('from=2015-07-01&to=2016-01-31')).total).toBe(0)
})

test('the history of one area is its changes', async () => {
  const answer = await changes('from=2014-01-01&to=2016-12-31&area=B06')
  expect(answer.items.map((item) => `${item.date} ${item.to_status}`)).toEqual([
    '2014-11-01 applied',
    '2015-01-01 in_progress',
    '2015-06-30 applied',
    '2016-02-01 in_progress',
  ])
})

test('a municipality has the changes of the areas with its code', async () => {
  const own = ['B17', 'B18', 'B19', 'B20', 'B21', 'B23', 'B26', 'B27']
  const answer = await changes('from=2014-01-01&to=2016-12-31&municipality=9902')
  expect(answer.items.map((item) => asCounted(item, columns))).toEqual(
    counted.filter(({ area_id = '' }) => own.includes(area_id)).map((row) => only(row, columns)),
  )
})

test.each(
  handCount('Status changes with other settings').map(
    (row) => [row.passed_m, row.share_pct, row.area_id, row.changes] as const,
  ),
)(
  'with %s m and %s per cent the history of %s is the one counted by hand',
  async (passedM, sharePct, id, expected) => {
    const answer = await changes(
      `from=2014-01-01&to=2016-12-31&area=${id}&passed_m=${passedM}&share_pct=${sharePct}`,
    )
    const written = answer.items.map(
      (item) => `${item.date} ${item.from_status ?? '–'} → ${item.to_status ?? '–'}`,
    )
    expect(written.join('; ') || '–').toBe(expected)
  },
)
