import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { makeAccount } from '../accounts/account/account.ts'
import { system } from '../audit/entry.ts'
import { openTestDatabase, type TestDatabase } from '../fixture/open_test_database.ts'
import { noticeEverything, tell } from './gather.ts'
import { makeSubscription } from './subscription/subscription.ts'

let world: TestDatabase
let clock = new Date('2026-06-30T10:00:00Z')

const columns = 'application_id,status,date,note'
const square = '"POLYGON ((500000 6400000, 500100 6400000, 500100 6400100, 500000 6400100, 500000 6400000))"'
const area = (listed_to: string) => `id,name,listed_to,wkt\nB1,Norr,${listed_to},${square}\n`
const metres = { crs: 'EPSG:3006' } as const

beforeAll(async () => {
  world = await openTestDatabase(() => clock)
  await world.deliver('shortage-areas', area(''), metres)
  await world.deliver('applications', `id,association_name,wkt\nK1,Byn,${square}\n`, metres)
})
beforeEach(async () => {
  await world.deliver('application-events', `${columns}\nK1,received,2015-03-01,\n`)
  await world.database.record((connection) =>
    connection.run(
      'delete from following.outgoing; delete from following.subscription; delete from following.news',
    ),
  )
  await gathered()
})
afterAll(() => world.close())

async function gathered(): Promise<void> {
  const { database, now } = world
  await noticeEverything(database, { now, public_registers: [] })
  await tell(database, { now, mayHear: () => () => Promise.resolve(false) })
}

function follows(object_kind: 'county' | 'area', object_id = ''): Promise<void> {
  return world.database.record(async (connection, note) => {
    const recording = { connection, note, by: system, now: world.now() }
    const account_id = await makeAccount(recording, { name: 'Ada', email: 'ada@example.se' })
    await makeSubscription(recording, {
      ...{
        account_id,
        object_kind,
        object_id,
        way: 'email',
        pace: 'at_once',
        language: 'sv',
        webhook_url: null,
      },
    })
  })
}

const messages = () =>
  world.database.rows(
    'select news_count, news_keys from following.outgoing order by made_at, news_count',
    {},
    z.object({ news_count: z.int(), news_keys: z.array(z.string()) }),
  )
const news = () =>
  world.database.rows(
    "select kind, facts::json ->> 'to_status' as to_status from following.news order by noticed_at, key",
    {},
    z.object({ kind: z.string(), to_status: z.string().nullable() }),
  )

test('an area that leaves the list is news, though it has no status any more', async () => {
  await follows('area', 'B1')
  clock = new Date('2026-07-01T10:00:00Z')
  await world.deliver('shortage-areas', area('2026-07-02'), metres)
  await gathered()
  expect(await news()).toEqual([])
  clock = new Date('2026-07-02T10:00:00Z')
  await gathered()
  await gathered()
  expect(await news()).toEqual([{ kind: 'area_status', to_status: null }])
  expect(await messages()).toMatchObject([{ news_count: 1 }])
  // It comes back.
  await world.deliver('shortage-areas', area(''), metres)
  await gathered()
  expect(await news()).toEqual([
    { kind: 'area_status', to_status: null },
    { kind: 'area_status', to_status: 'applied' },
  ])
})

test('whoever follows much gets one message with the latest hundred, and is told how many there are', async () => {
  await follows('county')
  await follows('county')
  await follows('area', 'B2')
  // The area keeps its status: what is latest stays the latest.
  const days = Array.from({ length: 150 }, (_, day) =>
    new Date(Date.parse('2014-01-01') + day * 86_400_000).toISOString().slice(0, 10),
  )
  const rows = days.map((date) => `K1,queued,${date},`)
  await world.deliver('application-events', `${columns}\n${rows.join('\n')}\n`, { mode: 'update' })
  await gathered()
  await gathered()
  const told = await messages()
  expect(told.map(({ news_count, news_keys }) => [news_count, new Set(news_keys).size])).toEqual([
    [150, 100],
    [150, 100],
  ])
  // What is noticed at one moment goes by its key, which has the date in it.
  expect(told[0]?.news_keys.map((key) => key.split(':')[3])).toEqual(days.slice(-100))
})

test('where nobody follows, what the registers have is remembered and never told later', async () => {
  await world.deliver('application-events', `${columns}\nK1,granted,2016-03-01,\n`, { mode: 'update' })
  await gathered()
  await follows('county')
  await gathered()
  expect(await news()).toEqual([])
  expect(await messages()).toEqual([])
})
