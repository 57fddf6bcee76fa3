import { expect, test } from 'vitest'
import { faultsOf, pastedIds, usualClosing } from './consultation_form.ts'

const filled = { title: 'Samråd', text: 'Bygger ni?', opens_on: '2026-07-01', closes_on: '' }

test('the last day is thirty days after the first unless a later one is said', () => {
  expect(usualClosing('2026-07-01')).toBe('2026-07-31')
  expect(usualClosing('2026-07')).toBeUndefined()
  expect(faultsOf(filled)).toEqual([])
  expect(faultsOf({ ...filled, closes_on: '2026-07-31' })).toEqual([])
  expect(faultsOf({ ...filled, closes_on: '2026-07-30' })).toEqual(['closes_on'])
  expect(faultsOf({ ...filled, closes_on: '2028-07-31' })).toEqual(['closes_on'])
})

test('what is missing is pointed out', () => {
  expect(faultsOf({ title: ' ', text: '', opens_on: '', closes_on: '' })).toEqual([
    'title',
    'text',
    'opens_on',
  ])
})

test('pasted ids may stand on lines or with commas between, and each counts once', () => {
  expect(pastedIds(' B1, B2;B3\n\nB1\tB4 ')).toEqual(['B1', 'B2', 'B3', 'B4'])
})
