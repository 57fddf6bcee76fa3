// Holds the engine to the hand count of Småbro: the sums for the county and for each municipality.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApp } from '../fixture/open_test_app.ts'
import { areaList, indicatorHistory, indicators } from './answers.ts'
import { asCounted, handCount, only, smabroFolder } from './hand_count.ts'

let smabro: Awaited<ReturnType<typeof openTestApp>>
beforeAll(async () => {
  smabro = await openTestApp()
  await smabro.test.loadFolder(smabroFolder, 'EPSG:3006')
}, 60_000)
afterAll(() => smabro.close())

const measures = [
  'as_of',
  'shortage_areas',
  'connected',
  'in_progress',
  'applied',
  'untouched',
  'remaining',
  'unconnected',
  'applications_in_queue',
  'addresses_in_shortage_areas',
  'addresses_with_access',
  'fibre_share_pct',
]

async function indicatorsAt(question: string) {
  return indicators.parse(await smabro.get(`/api/v1/indicators?${question}`))
}

test.each(
  handCount('The indicators').map((counted) => [counted.as_of, counted.municipality, counted] as const),
)(
  'on %s the indicators of the county (–) or the municipality %s are those counted by hand',
  async (date, municipality, counted) => {
    const of = municipality === '–' ? '' : `&municipality=${municipality}`
    const answer = await indicatorsAt(`as_of=${date}${of}`)
    expect(asCounted(answer, measures)).toEqual(only(counted, measures))
  },
)

test.each(
  handCount('The indicators with other settings').map(
    (counted) => [counted.as_of, counted.passed_m, counted.share_pct, counted] as const,
  ),
)(
  'on %s with %s m and %s per cent the indicators are those counted by hand',
  async (date, passedM, sharePct, counted) => {
    const question = `as_of=${date}&passed_m=${passedM}&share_pct=${sharePct}`
    const columns = [...measures, 'passed_m', 'share_pct']
    const answer = await indicatorsAt(question)
    expect(asCounted(answer, columns)).toEqual(only(counted, columns))
    const list = areaList.parse(await smabro.get(`/api/v1/shortage-areas?${question}&status=connected`))
    expect(list.items.map(({ id }) => id).join(' ')).toBe(counted.connected_areas)
  },
)

test('without settings the answer says 50 metres and 95 per cent', async () => {
  expect(await indicatorsAt('as_of=2015-06-30')).toMatchObject({ passed_m: 50, share_pct: 95 })
})

test.each(['passed_m=201', 'passed_m=-1', 'passed_m=0.5', 'share_pct=0', 'share_pct=101', 'share_pct=94.5'])(
  'a question with %s is refused: settings are whole numbers between their ends',
  async (setting) => {
    const answer = await smabro.ask(`/api/v1/indicators?as_of=2015-06-30&${setting}`)
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
  },
)

test('the county has one area and two addresses more than its municipalities together', async () => {
  // B24 and A2401, A2601 lie in the gap.
  const at = async (of: string) => asCounted(await indicatorsAt(`as_of=2015-06-30${of}`), measures)
  const parts = await Promise.all(['9901', '9902', '9903'].map((code) => at(`&municipality=${code}`)))
  const county = await at('')
  const sum = (measure: string) => parts.reduce((total, part) => total + Number(part[measure]), 0)
  expect(Number(county.shortage_areas) - sum('shortage_areas')).toBe(1)
  expect(Number(county.addresses_in_shortage_areas) - sum('addresses_in_shortage_areas')).toBe(2)
})

test('the history by year is the indicators of each year', async () => {
  const history = indicatorHistory.parse(
    await smabro.get('/api/v1/indicators/history?from=2014-06-30&to=2016-06-30&step=year'),
  )
  const counted = handCount('The indicators').filter(({ municipality }) => municipality === '–')
  expect(history.items.map((item) => asCounted(item, measures))).toEqual(
    counted.map((row) => only(row, measures)),
  )
})

test('the months of a history are counted from its first day, so a short month does not shorten the next', async () => {
  const history = indicatorHistory.parse(
    await smabro.get('/api/v1/indicators/history?from=2014-01-31&to=2014-05-31&step=month'),
  )
  expect(history.items.map((item) => item.as_of)).toEqual([
    '2014-01-31',
    '2014-02-28',
    '2014-03-31',
    '2014-04-30',
    '2014-05-31',
  ])
})

test('a history ends with the last whole step before its end', async () => {
  const history = indicatorHistory.parse(
    await smabro.get('/api/v1/indicators/history?from=2014-01-01&to=2014-12-31&step=quarter'),
  )
  expect(history.items.map((item) => item.as_of)).toEqual([
    '2014-01-01',
    '2014-04-01',
    '2014-07-01',
    '2014-10-01',
  ])
})
