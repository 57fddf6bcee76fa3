import { expect, test } from 'vitest'
import { isSame, standing } from './layer_rows.svelte.ts'

test('a row of a published layer stands on the page that its number tells, whatever was searched before', () => {
  expect(standing({ feature_id: 1 }, 20)).toEqual({ q: '', sort: '', offset: 0 })
  expect(standing({ feature_id: 20 }, 20)).toMatchObject({ offset: 0 })
  expect(standing({ feature_id: 21 }, 20)).toMatchObject({ offset: 20 })
})

test('a row of a register is searched by its key', () => {
  expect(standing({ id: 'B01', name: 'Norr' }, 20)).toEqual({ q: 'B01', sort: '', offset: 0 })
  expect(standing({ code: '9901' }, 20)).toMatchObject({ q: '9901' })
  expect(standing({ count: 12 }, 20)).toBeUndefined()
})

test('the row that was pressed is told from one whose key only begins alike', () => {
  const row = { feature_id: 3, properties: { id: 'B01', name: 'Norr' } }
  expect(isSame(row, { id: 'B01' })).toBe(true)
  expect(isSame(row, { id: 'B0' })).toBe(false)
  expect(isSame(row, { feature_id: 3 })).toBe(true)
  expect(isSame({ ...row, properties: {} }, {})).toBe(false)
})
