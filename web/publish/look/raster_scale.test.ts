import { expect, test } from 'vitest'
import type { RasterLook } from '../../../api/contract/catalogue/raster_facts.ts'
import { ownChoice, rampOf, scaleStops } from './raster_scale.ts'

const heights: RasterLook = {
  width: 10,
  height: 10,
  bands: [
    { minimum: -3, maximum: 260, low: 10, high: 210 },
    { minimum: 0, maximum: 1, low: 0, high: 1 },
  ],
  reading: 'values',
  nodata: -9999,
  class_values: [],
  palette: null,
}

test('the product’s own choice is written out as stops, from the 2nd to the 98th percentile of the band', () => {
  const { stops, ...more } = ownChoice(heights, null)
  expect(more).toEqual({ band: 1, is_stepped: false, opacity: 0.8 })
  expect(stops.map(({ value }) => value)).toEqual([10, 60, 110, 160, 210])
  expect(rampOf(stops)).toEqual({ ramp: 'viridis', is_reversed: false })
  expect(ownChoice(heights, 2)).toMatchObject({ band: 2, stops: [{ value: 0 }, {}, {}, {}, { value: 1 }] })
})

test('of classes each has its colour, of a picture there is no scale', () => {
  const classes = ownChoice({ ...heights, reading: 'classes', class_values: [1, 2, 5] }, null)
  expect(classes).toMatchObject({ is_stepped: true, stops: [{ value: 1 }, { value: 2 }, { value: 5 }] })
  const picture = ownChoice({ ...heights, reading: 'picture' }, null)
  expect(picture).toEqual({ band: null, stops: [], is_stepped: false, opacity: 1 })
})

test('a scale reaches from the lowest to the highest; in steps the last begins a step below the end', () => {
  const scale = { from: 0, to: 100, ramp: 'grey', is_reversed: true, stops: 5 } as const
  expect(scaleStops(scale, false).map(({ value }) => value)).toEqual([0, 25, 50, 75, 100])
  expect(scaleStops(scale, true).map(({ value }) => value)).toEqual([0, 20, 40, 60, 80])
  expect(scaleStops(scale, false)[0]?.colour).toBe('#F5F5F5')
  expect(rampOf(scaleStops(scale, true))).toEqual({ ramp: 'grey', is_reversed: true })
  expect(rampOf([{ value: 0, colour: '#123456' }])).toBeUndefined()
})
