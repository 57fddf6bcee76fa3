import { expect, test } from 'vitest'
import { wayToCorrect } from './way_to_correct.ts'

test.each([
  ['an area in its register', 'area', 'B1', { register: 'shortage-areas', object_id: 'B1' }],
  ['an address in its register', 'address', 'A1', { register: 'addresses', object_id: 'A1' }],
  [
    'an application in its register',
    'application',
    '2015-1',
    { register: 'applications', object_id: '2015-1' },
  ],
  [
    'a backbone project in its register',
    'backbone_project',
    'S1',
    { register: 'backbone-projects', object_id: 'S1' },
  ],
  ['a layer that is a register of ours there', 'layer', 'addresses', { register: 'addresses' }],
  ['a layer of others with them', 'layer', 'brunnar', { layer: 'brunnar' }],
  ['a place in a row that is still to be found', 'place', '', {}],
] as const)('%s is corrected', (_what, object_kind, object_id, way) => {
  expect(wayToCorrect({ object_kind, object_id })).toEqual(way)
})
