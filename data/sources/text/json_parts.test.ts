import { expect, test } from 'vitest'
import { elementsOf, memberOf, withMember } from './json_parts.ts'

const text = ` { "type" : "FeatureCollection", "a\\"b": {"features": [9]}, "features" : [ {"n": 12345678901234567890, "x": "]}\\\\\\"" } , 1.50, [1,[2]], "s,", null ], "z": -1.0 }`

test('members and elements stand as they were written', () => {
  expect(JSON.parse(text)).toBeTruthy()
  expect(elementsOf(text, 'features')).toEqual([
    '{"n": 12345678901234567890, "x": "]}\\\\\\"" }',
    '1.50',
    '[1,[2]]',
    '"s,"',
    'null',
  ])
  expect(memberOf(text, 'z')).toBe('-1.0')
  expect(memberOf(text, 'a"b')).toBe('{"features": [9]}')
  expect(memberOf(text, 'nothing')).toBeUndefined()
  expect(elementsOf(text, 'type')).toEqual([])
  expect(elementsOf('{"features":[]}', 'features')).toEqual([])
})

test('a member can be replaced and all else stays', () => {
  expect(withMember('{"a": 1.0, "b":[2] }', 'b', '3')).toBe('{"a": 1.0, "b":3 }')
  expect(withMember('{"a": 1}', 'b', '3')).toBe('{"a": 1}')
})
