// What a filter is refused for, in words that help; and that nobody gets at what is hidden, or keeps the engine busy.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../data/fixture/open_test_database.ts'
import { AppError } from '../../contract/problem.ts'
import { type FilterAsked, filterOf } from './filter_of.ts'
import { inventedLayer, inventedRows, keysOf, storeInventedRows } from './fixture/invented_layer.ts'
import { propertyFilter } from './property_filter.ts'

let test_database: TestDatabase
beforeAll(async () => {
  test_database = await openTestDatabase()
  await storeInventedRows(test_database.database)
})
afterAll(() => test_database.close())

const json = (filter: unknown): FilterAsked => ({ filter: JSON.stringify(filter), filter_lang: 'cql2-json' })
const found = (asked: FilterAsked) => keysOf(test_database.database, filterOf(inventedLayer, asked))

/** The message. */
function refused(asked: FilterAsked): string {
  try {
    filterOf(inventedLayer, asked)
  } catch (error) {
    if (error instanceof AppError && error.kind === 'bad_input') return error.message
    throw error
  }
  throw new Error(`${asked.filter} was not refused.`)
}

const names =
  'feature_id, geometry, name, other_name, pieces, length_m, is_open, built, until, seen_at, antal å "boende"'

test('a field that is hidden is refused in the words for one that does not exist', () => {
  const words = (name: string) => `filter names "${name}", which there is not. There are: ${names}.`
  for (const name of [
    'nothing',
    'secret',
    'residents',
    'x_min',
    'rowid',
    'NAME',
    '__proto__',
    'constructor',
  ]) {
    expect(refused({ filter: `"${name}" = 'x'` })).toBe(words(name))
    expect(refused({ filter: `"${name}" IS NULL` })).toBe(words(name))
    expect(refused({ filter: `S_INTERSECTS("${name}", POINT(1 2))` })).toBe(words(name))
    expect(refused({ filter: `T_AFTER("${name}", DATE('2015-01-01'))` })).toBe(words(name))
    expect(refused({ filter: `CASEI("${name}") LIKE 'x%'` })).toBe(words(name))
    expect(refused(json({ op: '=', args: [{ property: name }, 1] }))).toBe(words(name))
    expect(() => propertyFilter(inventedLayer, { [name]: 'x' })).toThrow('There are: feature_id, name')
  }
})

test('a count that is not shown is missing to filters, however they ask', async () => {
  // Below five nothing is shown: of 60 rows, half end in 5 to 9.
  const shown = inventedRows.map(({ feature_id }) => feature_id).filter((id) => id % 10 >= 5)
  const count = '"antal å ""boende"""'
  for (const filter of [
    `${count} >= 0`,
    `${count} < 100`,
    `${count} * 0 = 0`,
    `NOT ${count} IN (1, 2, 3, 4)`,
    `${count} IS NOT NULL`,
  ])
    expect(await found({ filter })).toEqual(shown)
  for (const filter of [`${count} < 5`, `${count} = 3`, `${count} BETWEEN 0 AND 4`])
    expect(await found({ filter })).toEqual([])
  expect(
    await keysOf(test_database.database, propertyFilter(inventedLayer, { 'antal å "boende"': '3' })),
  ).toEqual([])
})

test.each([
  ['name = 5', 'filter compares name (a text) with 5 (a number)'],
  ["pieces = 'five'", 'filter compares pieces (a number) with “five” (a text)'],
  ["built = 'midsummer'", 'filter compares built (a date) with “midsummer” (a text)'],
  ['is_open > FALSE', 'filter compares is_open (true or false) by >: true and false have no order'],
  ["pieces LIKE '1%'", 'filter has LIKE of pieces (a number): it takes a text'],
  [
    'name LIKE other_name',
    'filter has LIKE with other_name (a text) as its pattern: it takes a text in quotes',
  ],
  ['CASEI(pieces) = 1', 'filter has casei of pieces (a number): it takes a text'],
  ["name BETWEEN 'a' AND 'b'", 'filter has BETWEEN with name (a text): it takes numbers, dates or times'],
  ['name + 1 = 2', 'filter calculates + of name (a text): it takes numbers'],
  ['name', 'filter has name (a text) where there should be a condition'],
  ['NOT pieces', 'filter has pieces (a number) where there should be a condition'],
  ['geometry = 1', 'filter compares geometry, which is a place: use S_INTERSECTS and its like'],
  ['S_INTERSECTS(name, POINT(1 2))', 'filter has name where there should be a place: it is none'],
  [
    "T_AFTER(pieces, DATE('2015-01-01'))",
    'filter has pieces (a number) where there should be a date, a time or an interval: the field holds none',
  ],
  ["built = DATE('2015-02-29')", 'filter has “2015-02-29” where there should be a date such as 2015-06-30'],
  [
    "seen_at = TIMESTAMP('2015-02-28')",
    'filter has “2015-02-28” where there should be a time such as 2015-06-30T12:00:00Z',
  ],
  [
    "T_AFTER(built, INTERVAL('2016-01-01', '2015-01-01'))",
    "filter has an interval that ends ('2015-01-01') before it starts ('2016-01-01')",
  ],
  [
    "T_DURING(built, INTERVAL('2015-01-01', '..'))",
    'filter has t_during of a single date or time: it takes two intervals',
  ],
  ['avg(pieces) > 1', 'filter calls “avg”, which there is not. There are: casei, accenti, s_intersects'],
  ["A_CONTAINS(name, ('a'))", 'filter has a_contains, and no field here is a list'],
  [
    'S_INTERSECTS(geometry, POINT(400000 6400000))',
    'filter has the point 400000 6400000, which is none in degrees (longitude, latitude): name another CRS in filter-crs',
  ],
  [
    'S_INTERSECTS(geometry, POLYGON((0 0, 1 0, 1 1, 0 1)))',
    'filter has a polygon whose ring does not end where it begins (0 0)',
  ],
  ['S_INTERSECTS(geometry, LINESTRING(0 0))', 'at least 2 coordinates'],
  [
    'S_INTERSECTS(geometry, BBOX(1, 2, 3))',
    'filter has the box “[1,2,3]”: it takes four numbers, or six with heights',
  ],
  ['S_INTERSECTS(geometry, BBOX(1, 5, 3, 4))', 'its corners stand in the wrong order'],
  ['pieces = 1e999', 'filter has a number that is too large'],
  ["name = 'x", 'filter is no CQL2 text: at “'],
  ['name = ', 'filter is no CQL2 text: where it ends (character 8) there should be a value'],
  ['', 'filter is no CQL2 text: where it ends (character 1) there should be'],
  [
    "name = 'x'; drop table published.invented",
    'filter is no CQL2 text: at “; drop table publish” (character 11) there should be',
  ],
])('%s is refused in words', (filter, words) => {
  expect(refused({ filter })).toContain(words)
})

test('a place in SWEREF 99 with its axes the wrong way round is refused in words', () => {
  const filter_crs = 'http://www.opengis.net/def/crs/EPSG/0/3006'
  const filter = 'S_INTERSECTS(geometry, POINT(400200 6400100))'
  expect(refused({ filter, filter_crs })).toBe(
    'filter has the point 400200 6400100: in EPSG:3006 the northing comes first',
  )
  expect(refused({ filter, filter_crs: 'EPSG:99' })).toContain('filter-crs must be one of')
})

test.each<[string, unknown]>([
  ['nothing', null],
  ['a list', []],
  ['no operation', {}],
  ['no args', { op: '=' }],
  ['args that are none', { op: '=', args: 'x' }],
  ['too few args', { op: '=', args: [1] }],
  ['an unknown operation', { op: 'toString', args: [] }],
  ['SQL as an operation', { op: '= 1 or 1 =', args: [1, 1] }],
  ['a property that is a number', { op: 'isNull', args: [{ property: 1 }] }],
  ['and of one', { op: 'and', args: [true] }],
  ['in without a list', { op: 'in', args: [{ property: 'name' }, 'x'] }],
  ['in with an empty list', { op: 'in', args: [{ property: 'name' }, []] }],
  [
    'a place without coordinates',
    { op: 's_intersects', args: [{ property: 'geometry' }, { type: 'Point' }] },
  ],
  [
    'coordinates that are texts',
    { op: 's_intersects', args: [{ property: 'geometry' }, { type: 'Point', coordinates: ['1', '2'] }] },
  ],
  [
    'an unknown kind of place',
    { op: 's_intersects', args: [{ property: 'geometry' }, { type: 'Circle', coordinates: [1, 2] }] },
  ],
  ['an interval of one', { op: 't_after', args: [{ property: 'built' }, { interval: ['2015-01-01'] }] }],
])('JSON with %s is refused', (_, filter) => {
  expect(refused(json(filter))).toMatch(/^filter /)
})

test('what is no JSON is told that it may be text', () => {
  expect(refused({ filter: "name = 'x'", filter_lang: 'cql2-json' })).toContain('is it text, leave that out')
})

test.each([
  "'; drop table published.invented; --",
  '" or 1=1 --',
  '$filter_1',
  "') or (1=1",
  '\0',
  '{}',
  '$&',
])('%s is a value wherever it stands, never SQL', async (text) => {
  const written = `'${text.replaceAll("'", "''")}'`
  const like = `'${text.replaceAll("'", "''").replaceAll('_', '\\_')}'`
  expect(await found({ filter: `name = ${written}` })).toEqual([])
  expect(await found({ filter: `name IN (${written}, 'Åsa')` })).toEqual(
    await found({ filter: "name = 'Åsa'" }),
  )
  expect(await found({ filter: `name LIKE ${like} OR CASEI(name) LIKE CASEI(${like})` })).toEqual([])
  expect(await found(json({ op: '=', args: [{ property: 'name' }, text] }))).toEqual([])
  expect(await keysOf(test_database.database, propertyFilter(inventedLayer, { name: text }))).toEqual([])
  expect(refused(json({ op: 'isNull', args: [{ property: text }] }))).toContain('which there is not')
  expect(refused(json({ op: text, args: [1] }))).toContain('calls')
})

test('what would cost too much is refused before it is worked on', () => {
  expect(refused({ filter: `name = '${'x'.repeat(12_000)}'` })).toContain('characters long')
  expect(refused({ filter: `${'('.repeat(200)}pieces = 1${')'.repeat(200)}` })).toContain(
    'brackets within each other',
  )
  expect(refused({ filter: `pieces = 1${' + 1'.repeat(200)}` })).toContain('operations within each other')
  expect(refused({ filter: '['.repeat(12_000), filter_lang: 'cql2-json' })).toContain(
    'brackets within each other',
  )
  expect(refused({ filter: `${'['.repeat(6_000)}${']'.repeat(6_000)}`, filter_lang: 'cql2-json' })).toMatch(
    /^filter /,
  )
  const deep = Array.from({ length: 200 }).reduce((inner) => ({ op: 'not', args: [inner] }), true)
  expect(refused(json(deep))).toContain('brackets within each other')
  const many = Array.from({ length: 2_001 }, () => '1 1').join()
  expect(refused({ filter: `S_INTERSECTS(geometry, LINESTRING(${many}))` })).toBe(
    'filter has places of more than 2000 vertices together',
  )
  expect(refused({ filter: `S_INTERSECTS(geometry, 1${'+1'.repeat(5_900)})` })).toBe(
    'filter has more than 50 operations within each other',
  )
})

test('fifty texts compared without case and accents are refused, ten are answered, and so is a long list', async () => {
  const folded = (count: number) =>
    Array.from({ length: count }, (_, n) => `ACCENTI(CASEI(name)) LIKE '%${n}%'`).join(' OR ')
  const words =
    'filter has more than 10 comparisons by LIKE, CASEI or ACCENTI, each of which reads every text anew: ask for fewer at once, or for whole values in one list by IN'
  expect(await found({ filter: folded(10) })).toEqual(await found({ filter: "name LIKE '%0%'" }))
  for (const filter of [
    folded(50),
    Array.from({ length: 11 }, (_, n) => `name LIKE '${n}%'`).join(' OR '),
    Array.from({ length: 11 }, (_, n) => `CASEI(name) = '${n}'`).join(' OR '),
    `${'CASEI('.repeat(12)}name${')'.repeat(12)} = 'x'`,
    `CASEI(name) IN (${Array.from({ length: 11 }, () => 'CASEI(other_name)').join()})`,
  ])
    expect(refused({ filter })).toBe(words)
  const list = Array.from({ length: 50 }, (_, n) => `CASEI('ÅSA${n === 0 ? '' : n}')`).join()
  expect(await found({ filter: `CASEI(name) IN (${list})` })).toEqual(
    await found({ filter: "name IN ('Åsa', 'åsa')" }),
  )
})

test('a time that lies beyond the year 9999 or before 1 in UTC is refused, not sent to the engine', async () => {
  const words = 'a time such as 2015-06-30T12:00:00Z, within the years 0001 to 9999 in UTC'
  for (const time of ['9999-12-31T23:59:59-01:00', '0001-01-01T00:00:00+01:00', '0000-06-30T12:00:00Z']) {
    expect(refused({ filter: `seen_at < TIMESTAMP('${time}')` })).toBe(
      `filter has “${time}” where there should be ${words}`,
    )
    expect(refused({ filter: `T_BEFORE(seen_at, INTERVAL('${time}', '..'))` })).toContain(words)
    expect(() => propertyFilter(inventedLayer, { seen_at: time })).toThrow(`seen_at must be ${words}`)
  }
  expect(await found({ filter: "seen_at < TIMESTAMP('9999-12-31T23:59:59+01:00')" })).toEqual(
    await found({ filter: 'seen_at IS NOT NULL' }),
  )
})

test('the longest filters that may be are answered at once', async () => {
  const list = Array.from({ length: 4_000 }, (_, n) => n % 100).join(',')
  const chain = Array.from({ length: 990 }, (_, n) => `pieces=${n % 3}`).join(' OR ')
  const ring = Array.from({ length: 1_300 }, (_, n) => `${13 + (n % 100) / 100} ${n % 2}`)
  const polygon = `S_INTERSECTS(geometry, POLYGON((${[...ring, ring[0]].join(',')})))`
  const begun = performance.now()
  const few = await found({ filter: 'pieces IN (0, 1, 2)' })
  expect(await found({ filter: `pieces IN (${list})` })).toEqual(await found({ filter: 'pieces >= 0' }))
  expect(await found({ filter: chain })).toEqual(few)
  await found({ filter: polygon })
  await found({ filter: `name LIKE '${'%a_'.repeat(300)}%b%'` })
  await found({ filter: `${'('.repeat(40)}pieces = 1${')'.repeat(40)}` })
  expect(performance.now() - begun).toBeLessThan(5_000)
})

test.each([
  `name LIKE '${'_'.repeat(900)}'`,
  `name LIKE '${'%_'.repeat(490)}'`,
  `CASEI(name) LIKE CASEI('${'ß'.repeat(990)}%')`,
  "built = DATE('0000-01-01') OR built = DATE('9999-12-31')",
  "seen_at > TIMESTAMP('0000-01-01T00:00:00Z') AND seen_at < TIMESTAMP('9999-12-31T23:59:59.999999999Z')",
  "seen_at < TIMESTAMP('2016-12-31T23:59:59+14:00')",
  'pieces = 1e21 OR pieces = -9007199254740993 OR pieces = 123456789012345678901234567890',
  'pieces ^ 1000 ^ 1 IS NULL',
  'S_WITHIN(geometry, POLYGON((13 57, 14 58, 14 57, 13 58, 13 57)))',
  'S_INTERSECTS(geometry, POLYGON((13 57, 13 57, 13 57, 13 57)))',
  'S_TOUCHES(geometry, GEOMETRYCOLLECTION(POLYGON((13 57, 14 58, 14 57, 13 57)), POINT(13.3 57.7)))',
])('%s is answered or refused, never an error of the engine', async (filter) => {
  try {
    await found({ filter })
  } catch (error) {
    expect(error).toBeInstanceOf(AppError)
  }
})

test('a pattern that is too long for the engine is refused', () => {
  expect(refused({ filter: `name LIKE '${'_'.repeat(1_001)}'` })).toContain(
    'a pattern of more than 1000 characters',
  )
})
