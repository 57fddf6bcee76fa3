import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../fixture/open_test_database.ts'
import { type ComparedData, publishedDifference } from './difference.ts'
import { storedText } from './fixture/stored_file.ts'

let installation: TestDatabase
beforeAll(async () => {
  installation = await openTestDatabase()
})
afterAll(() => installation.close())

async function stored(name: string, text: string): Promise<ComparedData> {
  const { id, reading } = await storedText(installation, { name, text, crs: 'EPSG:3006' })
  return { id, kind: reading.kind, columns: reading.columns }
}

const before = `namn;antal;easting;northing
a;1;400000;6400000
b;2;401000;6400000
b;2;401000;6400000
c;;402000;6400000
d;4;;
`

test('rows are compared as they are, whatever their order, and each of several alike counts', async () => {
  // One b of two is left, c has moved, d is as it was, e is new: 3 are the same, c and a b are gone, c and e have come.
  const after = `antal;namn;northing;easting
9;e;6400000;405000
4;d;;
;c;6400000;402001
2;b;6400000;401000
1;a;6400000;400000
`
  const difference = await publishedDifference(
    installation.database,
    await stored('fore.csv', before),
    await stored('efter.csv', after),
  )
  expect(difference).toMatchObject({
    rows_before: 5,
    rows_after: 5,
    added: 2,
    removed: 2,
    unchanged: 3,
    fields_added: [],
    fields_removed: [],
    fields_changed: [],
  })
  expect(difference.places_added).toHaveLength(2)
  expect(difference.places_removed.map(({ type }) => type)).toEqual(['Point', 'Point'])
})

test('fields that came, went or changed their type are named, and the others are compared', async () => {
  const one = await stored('ett.csv', 'a;b;c\n1;x;1\n2;y;2\n')
  const two = await stored('tva.csv', 'a;c;d\n1;1,5;n\n2;2;n\n')
  // Of the rows (1, 1) and (2, 2) the second is still there as (2, 2.0).
  expect(await publishedDifference(installation.database, one, two)).toEqual({
    rows_before: 2,
    rows_after: 2,
    added: 1,
    removed: 1,
    unchanged: 1,
    fields_added: ['d'],
    fields_removed: ['b'],
    fields_changed: [{ name: 'c', from_type: 'integer', to_type: 'number' }],
    places_added: [],
    places_removed: [],
  })
})

test('data is no different from itself', async () => {
  const same = await stored('samma.csv', before)
  expect(await publishedDifference(installation.database, same, same)).toMatchObject({
    added: 0,
    removed: 0,
    unchanged: 5,
  })
})
