import { expect, test } from 'vitest'
import { blankLayer } from '../kinds/source_kind.ts'
import { plainName } from './named_file.ts'
import { soundOffer } from './sound_offer.ts'

const layer = (name: string) => ({ ...blankLayer, name, title: name })

test('a layer that is offered twice is kept once, one without a name not at all, and both are told', () => {
  const { layers, problems } = soundOffer({
    layers: [layer('a'), { ...layer('a'), title: 'Another' }, layer(''), layer('x'.repeat(501)), layer('b')],
    problems: ['One.'],
  })
  expect(layers.map(({ name, title }) => [name, title])).toEqual([
    ['a', 'a'],
    ['b', 'b'],
  ])
  expect(problems).toEqual([
    'One.',
    'Offered more than once, and taken as they come first: a.',
    '2 layers have no name, or one of more than 500 characters.',
  ])
})

test('more layers than anybody approves are refused', () => {
  const layers = Array.from({ length: 5001 }, (_, at) => layer(`lager ${at}`))
  expect(() => soundOffer({ layers, problems: [] })).toThrow('offers 5001 layers')
})

test.each([
  ['inv:lager_1.geojsonl', 'inv_lager_1.geojsonl'],
  ['../../etc/passwd.gml', 'passwd.gml'],
  ['\u202e\u0000<>|.geojsonl', '_____.geojsonl'],
  ['Fiber å ä ö.geojsonl', 'Fiber å ä ö.geojsonl'],
  [`${'å'.repeat(300)}.gml`, `${'å'.repeat(60)}.gml`],
])('a layer called %j is a file called %j', (given, name) => {
  expect(plainName(given)).toBe(name)
})
