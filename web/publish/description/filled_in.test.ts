import { expect, test } from 'vitest'
import { blankDescription } from '../../../api/contract/catalogue/layer_description.ts'
import { withField } from '../classification/field_levels.ts'
import { filledIn } from './filled_in.ts'

const before = {
  ...withField(blankDescription, 'antal', { k: 2, unit: 'st' }),
  title: { sv: 'Fiberstråk', en: 'Fibre routes' },
  themes: ['TECH' as const],
}

test('what the file says is filled in, language by language, and what it does not say stays', () => {
  const said = { ...blankDescription, title: { sv: 'Stråk', en: '' }, attribution: 'Vara kommun' }
  const { description, fields } = filledIn(before, said)
  expect(description).toMatchObject({
    title: { sv: 'Stråk', en: 'Fibre routes' },
    attribution: 'Vara kommun',
    themes: ['TECH'],
  })
  expect(fields).toEqual(['title', 'attribution'])
})

test('a file says how its fields are called, never how they are classified', () => {
  const said = withField(blankDescription, 'antal', { k: 0, title: { sv: 'Antal', en: '' } })
  const { description } = filledIn(before, said)
  expect(description.fields).toMatchObject([{ name: 'antal', k: 2, unit: 'st', title: { sv: 'Antal' } }])
})
