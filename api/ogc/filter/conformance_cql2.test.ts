// The abstract tests of CQL2 (OGC 21-065r2, annex A): every class that is declared parses, as text and as JSON, and is evaluated by the engine.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../data/fixture/open_test_database.ts'
import { conformanceClasses } from '../core/conformance_classes.ts'
import { filterOf } from './filter_of.ts'
import { exampleFields, examples, undeclared } from './fixture/examples_of_the_standard.ts'
import { invented, keysOf, storeExampleRow } from './fixture/invented_layer.ts'
import { parsedText } from './text/parsed_text.ts'

let test_database: TestDatabase
const layer = invented('examples', exampleFields)
beforeAll(async () => {
  test_database = await openTestDatabase()
  await storeExampleRow(test_database.database, exampleFields)
})
afterAll(() => test_database.close())

const uri = (name: string) => `http://www.opengis.net/spec/cql2/1.0/conf/${name}`
const each = Object.entries(examples).flatMap(([name, filters]) =>
  filters.map((filter) => [uri(name), filter] as const),
)

test.each(each)('%s: %s is evaluated, as text and as JSON', async (name, filter) => {
  expect(conformanceClasses).toContain(name)
  const found = await keysOf(test_database.database, filterOf(layer, { filter }), layer)
  const json = JSON.stringify(parsedText(filter))
  expect(
    await keysOf(test_database.database, filterOf(layer, { filter: json, filter_lang: 'cql2-json' }), layer),
  ).toEqual(found)
})

test.each(undeclared)('%s, of a class that is not declared, is refused in words', (filter) => {
  expect(() => filterOf(layer, { filter })).toThrow(/^filter (calls|has)/)
  expect(conformanceClasses).not.toContain(uri('functions'))
  expect(conformanceClasses).not.toContain(uri('array-functions'))
})

test(`${uri('cql2-text')}: what is written is the JSON that the standard gives for it`, () => {
  expect(parsedText("eo:instrument NOT LIKE 'OLI%' AND foo IN (1)")).toEqual({
    op: 'and',
    args: [
      { op: 'not', args: [{ op: 'like', args: [{ property: 'eo:instrument' }, 'OLI%'] }] },
      { op: 'in', args: [{ property: 'foo' }, [1]] },
    ],
  })
  expect(parsedText('value = - foo * 2.0 + "bar" / 6.1234 - "x" ^ 2.0')).toEqual({
    op: '=',
    args: [
      { property: 'value' },
      {
        op: '-',
        args: [
          {
            op: '+',
            args: [
              { op: '*', args: [{ op: '*', args: [-1, { property: 'foo' }] }, 2] },
              { op: '/', args: [{ property: 'bar' }, 6.1234] },
            ],
          },
          { op: '^', args: [{ property: 'x' }, 2] },
        ],
      },
    ],
  })
  expect(parsedText("T_STARTS(INTERVAL(a, '..'), INTERVAL('2015-01-01', b))")).toEqual({
    op: 'T_STARTS',
    args: [{ interval: [{ property: 'a' }, '..'] }, { interval: ['2015-01-01', { property: 'b' }] }],
  })
  expect(parsedText('S_WITHIN(g, BBOX(1,2,3,4)) OR S_EQUALS(g, MULTIPOINT((1 2),(3 4 5)))')).toEqual({
    op: 'or',
    args: [
      { op: 'S_WITHIN', args: [{ property: 'g' }, { bbox: [1, 2, 3, 4] }] },
      {
        op: 'S_EQUALS',
        args: [
          { property: 'g' },
          {
            type: 'MultiPoint',
            coordinates: [
              [1, 2],
              [3, 4, 5],
            ],
          },
        ],
      },
    ],
  })
})

test('what other readers take for an operator is part of a name here', () => {
  expect(parsedText('notes = 1 OR android = 2 AND dividend = 3')).toMatchObject({ op: 'or' })
  expect(parsedText("date = DATE('2015-01-01')")).toMatchObject({
    args: [{ property: 'date' }, { date: '2015-01-01' }],
  })
  expect(parsedText('"å ä ""ö""" = 1')).toMatchObject({ args: [{ property: 'å ä "ö"' }, 1] })
})
