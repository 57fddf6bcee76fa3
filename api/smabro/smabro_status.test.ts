// Holds the engine to the hand count of Småbro: which area has which status, with which figures, and why.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApp } from '../fixture/open_test_app.ts'
import { area, areaList } from './answers.ts'
import { asCounted, handCount, only, smabroFolder } from './hand_count.ts'

let smabro: Awaited<ReturnType<typeof openTestApp>>
beforeAll(async () => {
  smabro = await openTestApp()
  await smabro.test.loadFolder(smabroFolder, 'EPSG:3006')
}, 60_000)
afterAll(() => smabro.close())

const columns = [
  'id',
  'municipality_code',
  'status',
  'addresses',
  'addresses_connected',
  'addresses_passed',
  'fibre_share_pct',
  'applications',
  'application_stage',
  'backbone_projects',
  'nearest_backbone_m',
  'status_since',
]

async function listAt(question: string) {
  return areaList.parse(await smabro.get(`/api/v1/shortage-areas?${question}`))
}

async function areaAt(id: string, question: string) {
  return area.parse(await smabro.get(`/api/v1/shortage-areas/${id}?${question}`))
}

test.each(['2014-06-30', '2015-06-30', '2016-06-30'])(
  'on %s every listed area has the status and the figures that were counted by hand',
  async (date) => {
    const counted = handCount(`The list on ${date}`).map((row) => only(row, columns))
    const answer = await listAt(`as_of=${date}`)
    expect(answer.items.map((item) => asCounted(item, columns))).toEqual(counted)
    expect(answer.total).toBe(counted.length)
  },
)

test.each(['2014-06-30', '2015-06-30', '2016-06-30'])(
  'on %s an area remains when it is applied for or untouched',
  async (date) => {
    const answer = await listAt(`as_of=${date}`)
    const remaining = handCount(`The list on ${date}`).filter(
      ({ status }) => status === 'applied' || status === 'untouched',
    )
    const ids = answer.items.filter((item) => item.is_remaining === true).map((item) => item.id)
    expect(ids).toEqual(remaining.map(({ id }) => id))
    expect((await listAt(`as_of=${date}&is_remaining=true`)).total).toBe(remaining.length)
  },
)

test('an area has the code of the municipality it mostly lies in, unless it came with one', async () => {
  const answer = await listAt('as_of=2015-06-30')
  const codes = Object.fromEntries(answer.items.map((item) => [item.id, item.municipality_name]))
  expect(codes.B22).toBe('Småbro')
  expect(codes.B23).toBe('Storbro')
  expect(codes.B24).toBeNull()
  expect(codes.B25).toBe('Småbro')
  expect(codes.B26).toBe('Storbro')
})

test('the list keeps to a municipality or a status when asked', async () => {
  const ids = async (question: string) => (await listAt(question)).items.map((item) => item.id)
  expect(await ids('as_of=2015-06-30&municipality=9902')).toEqual(['B17', 'B19', 'B23', 'B26', 'B27'])
  expect(await ids('as_of=2015-06-30&status=in_progress')).toEqual(['B02', 'B03', 'B04'])
})

test('there is no distance to the backbone while no project is under way', async () => {
  // P08, the first, is funded on 2012-04-01.
  const before = await listAt('as_of=2012-03-31')
  expect(before.items.map((item) => item.nearest_backbone_m)).toEqual(before.items.map(() => null))
  const after = await listAt('as_of=2012-04-01')
  expect(after.items.every((item) => typeof item.nearest_backbone_m === 'number')).toBe(true)
})

test('the evidence names each rule that was tried, in order, up to the one that held', async () => {
  const tried = async (id: string) => {
    const { evidence } = await areaAt(id, 'as_of=2015-06-30')
    return evidence.filter(({ rule }) => rule !== 'untouched').map(({ rule, held }) => `${rule} ${held}`)
  }
  expect(await tried('B01')).toEqual(['connected true'])
  expect(await tried('B02')).toEqual(['connected false', 'in_progress true'])
  expect(await tried('B06')).toEqual(['connected false', 'in_progress false', 'applied true'])
  expect(await tried('B08')).toEqual(['connected false', 'in_progress false', 'applied false'])
})

test('the evidence names the records that decided', async () => {
  const recordsOf = async (id: string, rule: string) => {
    const { evidence } = await areaAt(id, 'as_of=2015-06-30')
    return JSON.stringify(evidence.find((entry) => entry.rule === rule))
  }
  expect(await recordsOf('B01', 'connected')).toContain('F01')
  expect(await recordsOf('B02', 'in_progress')).toContain('P02')
  expect(await recordsOf('B06', 'applied')).toContain('K01')
  expect(await recordsOf('B17', 'applied')).toMatch(/K08.*K09/)
})

test('an area that is off the list has no status and no evidence, and says since when', async () => {
  const answer = await areaAt('B18', 'as_of=2015-06-30')
  expect(answer).toMatchObject({ status: null, evidence: [], status_since: '2014-12-31' })
})

test('an answer says how old its oldest register is', async () => {
  // The coverage: its latest row begins on 2016-01-01; the latest events are of 2016-02-01 and 2016-09-01.
  expect((await listAt('as_of=2015-06-30')).data_as_of).toBe('2016-01-01')
})
