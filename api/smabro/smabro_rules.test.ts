// Each rule at its edges, one sentence a case, on the area of Småbro that was drawn for it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApp } from '../fixture/open_test_app.ts'
import { area } from './answers.ts'
import { asCounted, handCount, only, smabroFolder } from './hand_count.ts'

let smabro: Awaited<ReturnType<typeof openTestApp>>
beforeAll(async () => {
  smabro = await openTestApp()
  await smabro.test.loadFolder(smabroFolder, 'EPSG:3006')
}, 60_000)
afterAll(() => smabro.close())

async function areaAt(id: string, question: string) {
  return area.parse(await smabro.get(`/api/v1/shortage-areas/${id}?${question}`))
}

// Each on the day itself and, where the day matters, on the day before.
test.each([
  [
    'a point on the day it comes into service connects, whatever its project is',
    'B01',
    '2015-06-30',
    'connected',
  ],
  ['a point does not connect on the day before it comes into service', 'B01', '2015-06-29', 'untouched'],
  ['a point on a shared edge serves the area west of it', 'B02', '2016-07-01', 'connected'],
  ['a point on a shared edge serves the area east of it', 'B03', '2016-07-01', 'connected'],
  ['a point on a corner of a project without events connects', 'B25', '2014-01-01', 'connected'],
  [
    'a project under way puts an area in progress by a point that is not in service yet',
    'B02',
    '2015-06-30',
    'in_progress',
  ],
  ['a line that touches a corner crosses the area', 'B04', '2014-01-15', 'in_progress'],
  ['a project in service is still under way', 'B04', '2016-06-30', 'in_progress'],
  [
    'a project that is only planned, and one without events, change nothing',
    'B05',
    '2016-12-31',
    'untouched',
  ],
  ['a project that is cancelled on the day its building begins is cancelled', 'B06', '2015-06-30', 'applied'],
  ['a cancelled project that is funded again is under way again', 'B06', '2016-02-01', 'in_progress'],
  ['nineteen of twenty are 95 per cent', 'B07', '2015-06-30', 'connected'],
  ['eighteen of twenty are not 95 per cent', 'B07', '2015-06-29', 'untouched'],
  ['coverage that is valid to a date is not valid on it', 'B07', '2016-06-30', 'untouched'],
  ['coverage that is valid to a date is valid the day before', 'B07', '2016-06-29', 'connected'],
  ['eighteen of nineteen are not 95 per cent', 'B08', '2016-06-30', 'untouched'],
  ['an application withdrawn and granted on one date is withdrawn', 'B10', '2015-06-30', 'untouched'],
  ['an address in two areas makes one application count in both: the one', 'B10', '2015-06-29', 'applied'],
  ['an address in two areas makes one application count in both: the other', 'B11', '2015-06-29', 'applied'],
  ['without addresses a shared surface is enough', 'B12', '2015-06-30', 'applied'],
  ['without addresses a shared edge is not enough', 'B13', '2015-06-30', 'untouched'],
  ['an application in the notch of an area only shares its edges', 'B14', '2015-06-30', 'untouched'],
  ['with addresses a shared surface is not enough', 'B01', '2014-02-28', 'untouched'],
  ['a rejected application does not live', 'B16', '2014-10-01', 'untouched'],
  ['an appealed application lives', 'B16', '2015-06-30', 'applied'],
  ['an application that builds lives', 'B16', '2016-06-29', 'applied'],
  ['a completed application does not live', 'B16', '2016-06-30', 'untouched'],
  ['a paid application does not live', 'B17', '2014-03-01', 'untouched'],
  ['an application that touches an address with its boundary covers it', 'B22', '2015-01-01', 'applied'],
  ['an area is listed on the day it is listed from', 'B19', '2015-06-30', 'applied'],
  ['an area is not listed the day before', 'B19', '2015-06-29', null],
  ['an area is not listed on the day it is listed to', 'B20', '2015-06-30', null],
  ['an area is listed the day before it is listed to', 'B20', '2015-06-29', 'applied'],
])('%s', async (_sentence, id, date, status) => {
  const answer = await areaAt(id, `as_of=${date}`)
  expect(answer.status).toBe(status)
})

test.each([
  ['half of the addresses is connected when half is asked for', 'B10', 'share_pct=50', 'connected'],
  ['17 of 21 is 80 per cent', 'B15', 'share_pct=80', 'connected'],
  ['17 of 21 is not 81 per cent, though 81.0 is shown', 'B15', 'share_pct=81', 'untouched'],
  ['18 of 19 is 94 per cent', 'B08', 'share_pct=94', 'connected'],
  ['4 of 11 is 36 per cent', 'B09', 'share_pct=36', 'connected'],
  ['4 of 11 is not 37 per cent', 'B09', 'share_pct=37', 'untouched'],
  ['an area without addresses is not connected by a share, however small', 'B13', 'share_pct=1', 'untouched'],
  [
    'an area where no address has fibre is not connected by a share, however small',
    'B05',
    'share_pct=1',
    'untouched',
  ],
  ['all addresses are 100 per cent', 'B27', 'share_pct=100', 'connected'],
  ['nineteen of twenty are not 100 per cent', 'B07', 'share_pct=100', 'untouched'],
  ['at 0 metres no neighbour helps', 'B27', 'passed_m=0', 'untouched'],
  ['a neighbour at 20 metres does not help at 19', 'B27', 'passed_m=19', 'untouched'],
  ['a neighbour at 20 metres helps at 20', 'B27', 'passed_m=20', 'connected'],
])('%s', async (_sentence, id, settings, status) => {
  const answer = await areaAt(id, `as_of=2015-06-30&${settings}`)
  expect(answer.status).toBe(status)
})

test('addresses have access by a connected neighbour as far as the question allows, and not a centimetre further', async () => {
  const measures = ['passed_m', 'addresses_connected', 'addresses_passed', 'fibre_share_pct']
  for (const counted of handCount('The distance rule in B09')) {
    const answer = await areaAt('B09', `as_of=2015-06-30&passed_m=${counted.passed_m}`)
    expect(asCounted(answer, measures)).toEqual(only(counted, measures))
  }
})

test('a nearer neighbour that is connected later does not hide one that was connected earlier', async () => {
  // A0911: U05, 40 m away, until 2015-06-30; U04, 15 m away, from 2016-01-01.
  const passedOn = async (date: string) => (await areaAt('B09', `as_of=${date}`)).addresses_passed
  expect(await passedOn('2013-12-31')).toBe(3)
  expect(await passedOn('2014-01-01')).toBe(4)
  expect(await passedOn('2015-06-29')).toBe(4)
  expect(await passedOn('2015-06-30')).toBe(3)
  expect(await passedOn('2015-12-31')).toBe(3)
  expect(await passedOn('2016-01-01')).toBe(4)
})
