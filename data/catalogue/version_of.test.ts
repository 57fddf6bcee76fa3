// Which version answers to a number or a date, and under which levels; the versions are written by hand.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { layerDescription } from '../../api/contract/catalogue/layer_description.ts'
import { openTestDatabase, type TestDatabase } from '../fixture/open_test_database.ts'
import type { PublishedLayer } from './published_layers.ts'
import { type VersionWanted, versionOf } from './version_of.ts'

type Levels = { readonly k: number; readonly fields: Readonly<Record<string, number | null>> }
type Version = Levels & { readonly number: number; readonly as_of: string | null; readonly state?: string }

const described = ({ k, fields }: Levels) =>
  layerDescription.parse({
    classification: { k, r: 1, t: 1 },
    fields: Object.entries(fields).map(([name, level]) => ({ name, k: level })),
  })

const versions: readonly Version[] = [
  { number: 1, as_of: '2014-01-01', k: 0, fields: { opened: 1, closed: 0, gone: 0, same: 0 } },
  { number: 2, as_of: '2015-01-01', k: 1, fields: { opened: 0, closed: 0, same: 0 } },
  { number: 3, as_of: '2015-01-01', k: 0, fields: { opened: 0, closed: 0, same: null } },
  { number: 4, as_of: null, k: 0, fields: { opened: 0, closed: 0, same: 0 } },
  { number: 5, as_of: '2016-01-01', k: 0, state: 'withdrawn', fields: { same: 0 } },
  { number: 6, as_of: '2017-01-01', k: 0, state: 'published', fields: { opened: 0, closed: 2, same: 0 } },
]

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
  await database.database.record(async (connection) => {
    for (const { number, as_of, state = 'superseded', ...levels } of versions) {
      await connection.run(
        `insert into catalogue.layer_data (id, layer_id, kind, file_name, file_sha256, file_bytes, format, rows, columns, notes, made_at, made_by)
         values ($id, 'brunnar', 'table', 'a.csv', 'none', 1, 'CSV', 1, '[]', '[]', timestamp '2026-01-01', 'test')`,
        { id: `data-${number}` },
      )
      await connection.run(
        `insert into catalogue.layer_version (id, layer_id, number, state, data_id, as_of, description, edition, drafted_at, drafted_by, issued_at, published_at)
         values ($id, 'brunnar', $number::integer, $state, $data_id, $as_of::date, $description, 1, timestamp '2026-01-01', 'test', timestamp '2026-01-01', timestamp '2026-01-01')`,
        {
          id: `version-${number}`,
          number,
          state,
          data_id: `data-${number}`,
          as_of,
          description: JSON.stringify(described(levels)),
        },
      )
    }
  })
}, 60_000)
afterAll(() => database.close())

const present: PublishedLayer = {
  layer_id: 'brunnar',
  organisation_id: 'lansstyrelsen',
  organisation_name: null,
  publisher_type: null,
  homepage: null,
  email: null,
  number: 6,
  description: described({ k: 0, fields: { opened: 0, closed: 2, same: 0 } }),
  as_of: '2017-01-01',
  first_issued_at: '2026-01-01T00:00:00Z',
  issued_at: '2026-01-01T00:00:00Z',
  published_at: '2026-01-01T00:00:00Z',
  data_id: 'data-6',
  kind: 'table',
  file_sha256: 'none',
  crs: null,
  geometry_kind: null,
  rows: 1,
  west: null,
  south: null,
  east: null,
  north: null,
  columns: [],
}

const found = (wanted: VersionWanted, seesAll = false, now = present) =>
  versionOf(database.database, now, { wanted, seesAll })
const numberOf = async (wanted: VersionWanted, seesAll?: boolean) => (await found(wanted, seesAll))?.number

test('a date is answered by the version that described the latest day up to it, of two the newer', async () => {
  expect(await numberOf({ as_of: '2013-12-31' })).toBeUndefined()
  expect(await numberOf({ as_of: '2014-01-01' })).toBe(1)
  expect(await numberOf({ as_of: '2014-12-31' })).toBe(1)
  expect(await numberOf({ as_of: '2015-06-30' })).toBe(3)
  expect(await numberOf({ as_of: '2016-06-30' })).toBe(3)
  expect(await numberOf({ as_of: '2020-01-01' })).toBe(6)
})

test('a number is answered by its version, unless it was withdrawn or never was', async () => {
  expect(await numberOf({ number: 4 })).toBe(4)
  expect(await numberOf({ number: 5 })).toBeUndefined()
  expect(await numberOf({ number: 7 })).toBeUndefined()
})

test('a version that was not for everybody is there for nobody but its own', async () => {
  expect(await numberOf({ number: 2 })).toBeUndefined()
  expect(await numberOf({ number: 2 }, true)).toBe(2)
})

test('a field is held back where it was held back then, and where it is held back now', async () => {
  const levels = async (number: number) => {
    const { description } = (await found({ number })) ?? {}
    return Object.fromEntries(description?.fields.map(({ name, k }) => [name, k]) ?? [])
  }
  expect(await levels(1)).toEqual({ opened: 1, closed: 2, gone: 0, same: 0 })
  expect(await levels(3)).toEqual({ opened: 0, closed: 2, same: null })
})

test('a layer that is held back now is held back in every version', async () => {
  const inner = { ...present, description: described({ k: 1, fields: {} }) }
  expect(await found({ number: 1 }, false, inner)).toBeUndefined()
  expect((await found({ number: 1 }, true, inner))?.description.classification.k).toBe(1)
})

test('small counts stay hidden below the higher of both thresholds', async () => {
  const counted = { ...present, description: { ...present.description, suppress_below: 10 } }
  expect((await found({ number: 1 }, false, counted))?.description.suppress_below).toBe(10)
})
