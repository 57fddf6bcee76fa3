import { expect, test } from 'vitest'
import { blankDescription } from '../../../api/contract/catalogue/layer_description.ts'
import { differingFields, saidShortly, withMine } from './mine_and_theirs.ts'

const mine = { ...blankDescription, title: { sv: 'Min', en: 'Mine' }, attribution: 'Vi' }
const theirs = { ...blankDescription, title: { sv: 'Deras', en: '' }, attribution: 'Vi' }

test('only what differs is shown, and each is taken back by itself', () => {
  expect(differingFields(mine, theirs)).toEqual(['title'])
  const taken = withMine(theirs, mine, 'title')
  expect(taken).toEqual({ ...theirs, title: mine.title })
  expect(differingFields(mine, taken)).toEqual([])
})

test('what was written is shown as words', () => {
  expect(saidShortly(mine.title)).toBe('Min · Mine')
  expect(saidShortly(['fiber', 'stråk'])).toBe('fiber, stråk')
  expect(saidShortly({ from: null, to: '2015-06-30' })).toBe('2015-06-30')
  expect(saidShortly(null)).toBe('')
})
