// How long the nestings that may be take to read: no kind of them costs twice as much with each bracket.
import { expect, test } from 'vitest'
import { AppError } from '../../contract/problem.ts'
import { filterOf } from './filter_of.ts'
import { inventedLayer } from './fixture/invented_layer.ts'
import { deepestNesting, longestFilter, refuseDeepBrackets } from './limits.ts'

const depth = deepestNesting
const nested = (open: string, inner: string, close: string, times = depth) =>
  `${open.repeat(times)}${inner}${close.repeat(times)}`

const text: readonly string[] = [
  nested('(', 'is_open', ')'),
  nested('(', 'pieces', ')'),
  `${nested('(', 'pieces', ')')} = 1`,
  `${nested('(', 'pieces', ' + 1)')} = 1`,
  nested('(', 'pieces = 1', ' OR is_open)'),
  nested('(pieces = 1 AND ', 'is_open', ')'),
  nested('NOT (', 'is_open', ')'),
  'NOT '.repeat(3_000),
  nested('-(', 'pieces', ')'),
  nested('pieces = (', '1', ')'),
  nested('pieces IN (', '1', ')'),
  nested('pieces IN ((1), ', '1', ', 2)'),
  nested('pieces BETWEEN (', '1', ') AND 2'),
  nested('name LIKE (', "'x'", ')'),
  nested('((', 'pieces', ') IS NULL)', depth / 2),
  nested('CASEI(', 'name', ')'),
  nested('f((', '1', '))', depth / 2),
  nested('INTERVAL(', "'..'", ", '..')"),
  nested('INTERVAL(a(', "'..'", "), '..')", depth / 2),
  nested("INTERVAL('..', a(", "'..'", '))', depth / 2),
  nested('DATE(', "'2015-01-01'", ')'),
  nested('TIMESTAMP(a(', "'2015-01-01'", '))', depth / 2),
  nested('T_AFTER(built, ', 'INTERVAL(a, b)', ')'),
  nested('BBOX(', '1', ')'),
  nested('POINT(', '1 2', ')'),
  nested('POLYGON((', '1 2, 3 4', '))', depth / 2),
  nested('MULTIPOLYGON(((', '1 2, 3 4', ')))', 16),
  nested('GEOMETRYCOLLECTION(', 'POINT(1 2)', ')'),
  nested('GEOMETRYCOLLECTION(POINT(1 2), a(', '1', '))', depth / 2),
  nested('S_INTERSECTS(geometry, ', 'POINT(1 2)', ')'),
  nested('A_CONTAINS(name, (', "'a'", '))', depth / 2),
  nested('((1, ', '2', '), 3)', depth / 2),
]

/** Whole, and as they are where the end is missing: what fails late is what was tried in many ways. */
const tried = text.flatMap((one) => [one, one.slice(0, one.search(/\)*$/)), `${one} !`])

test.each(tried)('%s is read or refused at once', { timeout: 10_000 }, (filter) => {
  answered(filter)
})

test.each([
  `'${"\\'".repeat(longestFilter / 2 - 1)}`,
  `'${"''".repeat(longestFilter / 2 - 1)}`,
  "'\\".repeat(longestFilter / 2),
  '"'.repeat(longestFilter - 1),
  `${'"'.repeat(longestFilter - 1)}x`,
])('quotation marks without an end are refused at once (%#)', { timeout: 10_000 }, (filter) => {
  answered(filter)
  answered(filter.replaceAll("'", '"'), 'cql2-json')
})

test('brackets are counted in time in proportion to the text, however many quotation marks have no end', () => {
  // A minute and more where each of them is tried as a beginning.
  refuseDeepBrackets(`'${"\\'".repeat(200_000)}`, 'cql2-text')
  refuseDeepBrackets(`"${'\\"'.repeat(200_000)}`, 'cql2-json')
})

function answered(filter: string, filter_lang: 'cql2-text' | 'cql2-json' = 'cql2-text'): void {
  try {
    filterOf(inventedLayer, { filter, filter_lang })
  } catch (error) {
    expect(error).toBeInstanceOf(AppError)
  }
}
