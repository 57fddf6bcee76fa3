import { expect, test } from 'vitest'
import { faded, moved, readLayers, toggled, writeLayers } from './laid_layers.ts'

const written = (said: string | null) => writeLayers(readLayers(said))

test('order and opacity are kept in the address; what can be no layer or is said twice is passed over', () => {
  expect(written('applications:40,addresses')).toBe('applications:40,addresses')
  expect(written('Rain!,addresses:50,addresses:20,applications:100')).toBe('addresses:50,applications')
})

test('a published layer is laid on by its id, as strong as it is said', () => {
  expect(written('addresses,planerade-schakt-2026:60')).toBe('addresses,planerade-schakt-2026:60')
})

test('the usual is not said, nothing at all is, and a layer is never too faint to be seen', () => {
  expect(written(null)).toBeUndefined()
  expect(written('addresses:100')).toBeUndefined()
  expect(written('none')).toBe('none')
  expect(written('applications:3,addresses:400')).toBe('applications:10,addresses')
})

test('a layer that is laid on comes on top, the houses under all', () => {
  expect(writeLayers(toggled(readLayers(null), 'applications'))).toBe('addresses,applications')
  expect(writeLayers(toggled(readLayers('applications'), 'addresses'))).toBe('addresses,applications')
  expect(writeLayers(toggled(readLayers('applications'), 'applications'))).toBe('none')
})

test('a layer is moved one step at a time, and not beyond the end', () => {
  const three = readLayers('addresses,applications:40,backbone-projects')
  expect(writeLayers(moved(three, 'addresses', 1))).toBe('applications:40,addresses,backbone-projects')
  expect(writeLayers(moved(three, 'backbone-projects', 1))).toBe(writeLayers(three))
  expect(writeLayers(faded(three, 'addresses', 70))).toBe('addresses:70,applications:40,backbone-projects')
})
