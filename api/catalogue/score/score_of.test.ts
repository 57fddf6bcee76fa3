// The points are counted by hand from the methodology's weights: findability 100, accessibility 100, interoperability 110, reusability 75,
// contextuality 20; a hundred for each of the action plan's three questions; a point a star.
import { describe, expect, test } from 'vitest'
import { scoreDimensions } from '../../contract/catalogue/catalogue_codes.ts'
import { complete, layer } from '../fixture/layers.ts'
import { scoreOf } from './score_of.ts'

const points = (given: Parameters<typeof scoreOf>[0]) =>
  Object.fromEntries(scoreOf(given).dimensions.map(({ dimension, points }) => [dimension, points]))

test('the dimensions can give 100 each for the plan, a point a star, and 405 for MQA', () => {
  const { dimensions, of } = scoreOf(complete)
  expect(dimensions.map(({ dimension, of }) => `${dimension} ${of}`)).toEqual([
    'availability 100',
    'format 100',
    'terms 100',
    'five_stars 5',
    'findability 100',
    'accessibility 100',
    'interoperability 110',
    'reusability 75',
    'contextuality 20',
  ])
  expect(of).toBe(710)
})

test('a layer of which everything is said misses the titles of fields that it lacks, and sizes of files', () => {
  const missed = scoreOf(complete).checks.filter(({ points, of }) => points < of)
  expect(missed.map(({ id }) => id)).toEqual(['fields_titled', 'byte_size'])
  // 710 less 20 for the fields, 5 for the size.
  expect(scoreOf(complete)).toMatchObject({ points: 685, score_pct: 96, stars: 5 })
})

test('a public layer of which nothing is said has what the product gives by itself', () => {
  expect(points(layer())).toEqual({
    // Open to everybody 40, on the map 20.
    availability: 60,
    // Machine-readable 30, open format 30.
    format: 60,
    // Classified 20.
    terms: 20,
    // Structured, and in an open format.
    five_stars: 3,
    findability: 0,
    accessibility: 100,
    interoperability: 110,
    // Access rights 10 and 5, contact (the publisher's) 20, publisher 10.
    reusability: 45,
    // Rights, issued, modified.
    contextuality: 15,
  })
  expect(scoreOf(layer()).stars).toBe(0)
})

test('a layer that is kept inside earns nothing that takes that everybody gets it', () => {
  const inner = layer({ is_public: false, said: { classification: { k: 2, r: 1, t: 1 } } })
  expect(points(inner)).toMatchObject({ availability: 0, accessibility: 0 })
  expect(scoreOf(inner).checks.find(({ id }) => id === 'access_url_answers')?.field).toBe('classification.k')
})

test.each([
  ['keyword', { keywords: { sv: ['väg'] } }, 30],
  ['category', { themes: ['TRAN'] }, 30],
  ['temporal', { temporal: { from: '2015-01-01' } }, 20],
  ['licence', { licence: 'https://terms.example/' }, 20],
  ['licence_open', { licence: 'http://creativecommons.org/licenses/by/4.0/' }, 30],
  ['accuracy_stated', { accuracy_m: 0 }, 20],
  ['kept_up', { frequency: 'DAILY' }, 20],
  ['can_be_asked', { contact: { name: 'GIS', email: 'gis@example.se' } }, 20],
  ['fields_titled', { fields: [{ name: 'a', title: { sv: 'A' }, k: 0 }] }, 20],
])('%s is earned by saying so', (id, said, worth) => {
  const of = (given: Parameters<typeof scoreOf>[0]) => scoreOf(given).checks.find((check) => check.id === id)
  expect(of(layer())?.points).toBe(0)
  expect(of(layer({ said }))).toMatchObject({ points: worth, of: worth, how: null })
})

test('a licence of its own is stated, but neither known nor open', () => {
  const own = scoreOf(layer({ said: { licence: 'https://terms.example/' } }))
  const earned = own.checks.filter(({ id, points }) => id.startsWith('licence') && points > 0)
  expect(earned.map(({ id }) => id)).toEqual(['licence_stated', 'licence'])
})

test('stars count from the first: without an open licence the others do not shine', () => {
  const licence = 'http://creativecommons.org/publicdomain/zero/1.0/'
  expect(scoreOf(layer({ said: { licence } })).stars).toBe(4)
  const conforms_to = ['https://standards.example/']
  expect(scoreOf(layer({ said: { licence, conforms_to } })).stars).toBe(5)
  expect(scoreOf(layer({ said: { conforms_to } })).stars).toBe(0)
})

describe.each(scoreDimensions)('%s', (dimension) => {
  const checks = [complete, layer(), layer({ is_public: false })].flatMap((one) =>
    scoreOf(one).checks.filter((check) => check.dimension === dimension),
  )

  test('says of every point why, in both languages, and of a missed one how to earn it', () => {
    for (const { id, why, how, points, of } of checks) {
      expect(why.sv && why.en, id).toBeTruthy()
      expect(why.sv, id).not.toBe(why.en)
      expect(how === null, id).toBe(points === of)
      if (how) expect(how.sv && how.en, id).toBeTruthy()
    }
  })
})

test('no two checks have one name', () => {
  const ids = scoreOf(complete).checks.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})
