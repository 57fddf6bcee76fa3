import { expect, test } from 'vitest'
import { isOwnWord, oursOf, theirsOf, withColumn, withPlaces, withReading, withValue } from './said.ts'

const suggested = { column: 'name', theirs: 'Namn', reason: 'synonym', is_required: true } as const

test('a person’s word holds before the suggestion, also that there is none', () => {
  expect(theirsOf(suggested, {})).toBe('Namn')
  expect(theirsOf(suggested, withColumn({}, 'name', 'Områdesnamn'))).toBe('Områdesnamn')
  expect(theirsOf(suggested, withColumn({}, 'name', ''))).toBe('')
  expect(isOwnWord('name', withColumn({}, 'name', ''))).toBe(true)
  expect(isOwnWord('name', {})).toBe(false)
})

test('a value is given a code of ours; a suggested one is taken back by leaving it empty', () => {
  const queued = withValue({}, { column: 'status', theirs: 'Väntar', ours: 'queued' })
  expect(queued).toEqual({ values: { status: { Väntar: 'queued' } } })
  expect(oursOf({ theirs: 'Väntar', ours: null }, { column: 'status', said: queued })).toBe('queued')
  const none = withValue(queued, { column: 'status', theirs: 'Kö', ours: '' })
  expect(none).toEqual({ values: { status: { Väntar: 'queued', Kö: '' } } })
  expect(oursOf({ theirs: 'Kö', ours: 'queued' }, { column: 'status', said: none })).toBe('')
  expect(oursOf({ theirs: 'Annat', ours: null }, { column: 'status', said: none })).toBeUndefined()
})

test('how the file is read is said, and left to what was found again', () => {
  const said = withReading({ decimal: 'comma' }, 'encoding', 'CP850')
  expect(said).toEqual({ decimal: 'comma', encoding: 'CP850' })
  expect(withReading(said, 'encoding', undefined)).toEqual({ decimal: 'comma' })
})

test('coordinates are named together with the order of their axes', () => {
  expect(withPlaces({ swap_axes: true }, { crs: 'EPSG:3006', swap_axes: false })).toEqual({
    crs: 'EPSG:3006',
    swap_axes: false,
  })
})
