import { expect, test } from 'vitest'
import { isNumber, isText, maybe, oneOf, shaped } from './shapes.ts'

const isProject = shaped({ status: oneOf(['planned', 'building']), name: isText, length_m: maybe(isNumber) })

test('a thing of the shape is let through, with what else it has', () => {
  expect(isProject({ status: 'planned', name: 'Väst', length_m: 12, owner: 'x' })).toBe(true)
  expect(isProject({ status: 'building', name: '', length_m: null })).toBe(true)
  expect(isProject({ status: 'building', name: '' })).toBe(true)
})

test('another code, type or a missing field is another shape', () => {
  expect(isProject({ status: 'burnt', name: 'Väst' })).toBe(false)
  expect(isProject({ status: 'planned', name: 'Väst', length_m: '12' })).toBe(false)
  expect(isProject({ status: 'planned' })).toBe(false)
  expect([null, undefined, 'planned', 3, []].some(isProject)).toBe(false)
})
