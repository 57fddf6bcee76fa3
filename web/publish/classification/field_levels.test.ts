import { expect, test } from 'vitest'
import { blankDescription } from '../../../api/contract/catalogue/layer_description.ts'
import { describedField, openFields, unclassifiedFields, withField, withLevels } from './field_levels.ts'

const columns = [{ name: 'namn' }, { name: 'antal' }, { name: 'ägare' }]

test('a field of the data that nothing is said of is not classified', () => {
  expect(unclassifiedFields(columns, blankDescription)).toEqual(['namn', 'antal', 'ägare'])
  expect(openFields(columns, blankDescription)).toEqual([])
})

test('the level of many is set at once, and leaves the rest of what is said of them', () => {
  const said = withField(blankDescription, 'antal', { unit: 'st', k: 3 })
  const set = withLevels(said, ['namn', 'antal'], 0)
  expect(describedField('antal', set)).toMatchObject({ unit: 'st', k: 0 })
  expect(openFields(columns, set)).toEqual(['namn', 'antal'])
  expect(unclassifiedFields(columns, set)).toEqual(['ägare'])
})
