// Random filters find in the engine what a second evaluator finds, written as JSON of CQL2 and, where both can say it, alike however they are put together.
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../data/fixture/open_test_database.ts'
import { filterOf } from './filter_of.ts'
import { inventedLayer, inventedRows, keysOf, storeInventedRows } from './fixture/invented_layer.ts'
import {
  evaluated,
  type Filter,
  type Interval,
  type Operand,
  type Ring,
  temporalNames,
} from './fixture/second_evaluator.ts'

let test_database: TestDatabase
beforeAll(async () => {
  test_database = await openTestDatabase()
  await storeInventedRows(test_database.database)
})
afterAll(() => test_database.close())

const property = (...names: string[]): fc.Arbitrary<Operand> =>
  fc.constantFrom(...names).map((name) => ({ property: name }))
const words = fc.constantFrom(
  'Åsa',
  'asa',
  'Öster',
  "O'Brien",
  '100%',
  '',
  'straße',
  'Strasse',
  'a\\b',
  'å',
  '日本',
)

const text: fc.Arbitrary<Operand> = fc.oneof(words, property('name', 'other_name'))
const folded: fc.Arbitrary<readonly [Operand, Operand]> = fc
  .tuple(fc.constantFrom('casei', 'accenti'), text, text)
  .map(([op, left, right]) => [
    { op, args: [left] },
    { op, args: [right] },
  ])
const { number } = fc.letrec<{ number: Operand }>((tie) => ({
  number: fc.oneof(
    { maxDepth: 3 },
    fc.integer({ min: -5, max: 9 }),
    fc.integer({ min: -20, max: 20 }).map((n) => n / 4),
    property('pieces', 'length_m'),
    fc.record({ op: fc.constantFrom('+', '-', '*', '/'), args: fc.tuple(tie('number'), tie('number')) }),
  ),
}))
const days = fc.constantFrom('2014-12-31', '2015-01-01', '2015-06-30', '2016-02-29', '2017-01-01')
const date: fc.Arbitrary<Operand> = fc.oneof(
  days.map((one) => ({ date: one })),
  property('built', 'until'),
)
const interval: fc.Arbitrary<Interval> = fc.oneof(
  fc
    .tuple(days, days)
    .map(([one, other]): Interval => ({ interval: one < other ? [one, other] : [other, one] })),
  fc
    .tuple(property('built', 'until'), property('built', 'until'))
    .map((both): Interval => ({ interval: both })),
  fc.tuple(fc.constantFrom('..' as const), date).map((both): Interval => ({ interval: both })),
  fc.tuple(date, fc.constantFrom('..' as const)).map((both): Interval => ({ interval: both })),
)
/** Corners between the points of the grid and on them. */
const ring: fc.Arbitrary<Ring> = fc
  .tuple(
    fc.integer({ min: -1, max: 10 }),
    fc.integer({ min: -1, max: 6 }),
    fc.integer({ min: 1, max: 6 }),
    fc.boolean(),
  )
  .map(([across, up, size, isTriangle]) => {
    const [west, south, step] = [400_000 + across * 50, 6_400_000 + up * 50, size * 50]
    const corners: [number, number][] = [
      [south, west],
      [south, west + step],
      [south + step, west + step],
      ...(isTriangle ? [] : [[south + step, west] satisfies [number, number]]),
    ]
    return { type: 'Polygon', coordinates: [[...corners, [south, west]]] }
  })

const comparison = fc.constantFrom('=', '<>', '<', '>', '<=', '>=')
const equality = fc.constantFrom('=', '<>')
const place = { property: 'geometry' } as const
const { filter } = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 4 },
    fc.record({ op: comparison, args: fc.tuple(number, number) }),
    fc.record({ op: comparison, args: fc.tuple(date, date) }),
    fc.record({ op: equality, args: fc.tuple(text, text) }),
    fc.record({ op: equality, args: folded }),
    fc.record({ op: fc.constant('between'), args: fc.tuple(number, number, number) }),
    fc.record({
      op: fc.constant('in'),
      args: fc.tuple(text, fc.array(text, { minLength: 1, maxLength: 4 })),
    }),
    fc.record({
      op: fc.constant('in'),
      args: fc.tuple(number, fc.array(number, { minLength: 1, maxLength: 4 })),
    }),
    fc.record({ op: fc.constant('isNull'), args: fc.tuple(fc.oneof(text, number, date)) }),
    fc.record({
      op: fc.constant('like'),
      args: fc.tuple(
        text,
        fc.string({ unit: fc.constantFrom('%', '_', 'a', 's', 'å', 'Å', 'ö'), maxLength: 6 }),
      ),
    }),
    fc.record({
      op: fc.constantFrom('s_intersects', 's_disjoint', 's_within'),
      args: fc.tuple(fc.constant(place), ring),
    }),
    fc.record({ op: fc.constantFrom(...temporalNames), args: fc.tuple(interval, interval) }),
    fc.boolean(),
    fc.record({
      op: fc.constantFrom('and', 'or'),
      args: fc.array(tie('filter'), { minLength: 2, maxLength: 4 }),
    }),
    fc.record({ op: fc.constant('not'), args: fc.tuple(tie('filter')) }),
  ),
}))

test('random filters find the rows that a second evaluator finds', async () => {
  await fc.assert(
    fc.asyncProperty(filter, async (given) => {
      const condition = filterOf(inventedLayer, {
        filter: JSON.stringify(given),
        filter_lang: 'cql2-json',
        filter_crs: 'http://www.opengis.net/def/crs/EPSG/0/3006',
      })
      const expected = inventedRows.filter((row) => evaluated(given, row) === true)
      expect(await keysOf(test_database.database, condition)).toEqual(
        expected.map(({ feature_id }) => feature_id),
      )
    }),
    { numRuns: 300 },
  )
}, 60_000)
