import { expect, test } from 'vitest'
import type { Difference } from '../../api/contract/deliveries/import.ts'
import { administrationText } from '../text/administration.ts'
import { differenceFeatures } from './difference_features.ts'
import { differenceLines } from './difference_lines.ts'

const { differences: text } = administrationText({ language: { code: 'sv' } }).imports
const words = {
  text,
  names: {
    titleOf: (column: string) => (column === 'kind' ? 'Slag' : column),
    wordOf: (column: string, value: string) =>
      column === 'kind' && value === 'holiday' ? 'Fritidshus' : value,
    keyColumns: ['id'],
  },
}
const changed: Difference = {
  change: 'changed',
  key: 'A1',
  differing: ['kind', 'label', 'geometry'],
  before: { id: 'A1', kind: null, label: 'Ån 1' },
  after: { id: 'A1', kind: 'holiday', label: 'Ån 2' },
  geometry_before: { type: 'Point', coordinates: [12, 58] },
  geometry_after: { type: 'Point', coordinates: [12.1, 58] },
}

test('a change is told field by field, before and after, codes by their words', () => {
  expect(differenceLines(changed, words)).toEqual([
    { name: 'Slag', before: 'tomt', after: 'Fritidshus' },
    { name: 'label', before: 'Ån 1', after: 'Ån 2' },
    { name: 'Läge eller gräns', before: undefined, after: 'ändrad, se kartan' },
  ])
})

test('a row that goes is told by what it held, without its key and what was empty', () => {
  const removed: Difference = {
    ...changed,
    change: 'removed',
    differing: [],
    after: null,
    geometry_after: null,
  }
  expect(differenceLines(removed, words)).toEqual([{ name: 'label', before: undefined, after: 'Ån 1' }])
  expect(differenceFeatures([removed, { ...removed, geometry_before: null }]).features).toEqual([
    {
      type: 'Feature',
      properties: { id: 'removed:A1', kind: 'removed' },
      geometry: { type: 'Point', coordinates: [12, 58] },
    },
  ])
})
