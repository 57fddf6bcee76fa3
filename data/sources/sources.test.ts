import { afterAll, beforeAll, expect, test } from 'vitest'
import { system } from '../audit/entry.ts'
import { openTestDatabase, type TestDatabase } from '../fixture/open_test_database.ts'
import { allowHost } from './allowed_hosts/allowed_hosts.ts'
import { testNetwork } from './fixture/test_network.ts'
import { openTestServer, type TestServer } from './fixture/test_server.ts'
import { addSource, source } from './kept/kept_source.ts'
import { createSources } from './sources.ts'

let world: TestDatabase
let server: TestServer
beforeAll(async () => {
  world = await openTestDatabase()
  // Each page of collections has another after it.
  server = await openTestServer((asked, answered) => {
    const url = new URL(asked.url ?? '', `http://${asked.headers.host}`)
    const next = `/ogc/collections?page=${Number(url.searchParams.get('page') ?? 0) + 1}`
    const links = [{ rel: 'next', href: next }]
    answered.end(JSON.stringify(url.pathname === '/ogc' ? { links: [] } : { links, collections: [] }))
  })
}, 60_000)
afterAll(async () => {
  await server.close()
  await world.close()
})

const never = () => {
  throw new Error('There is nothing to read.')
}
const readers = { iso: never, yaml: never, sld: never, qml: never }

test('a refreshing in which the server itself fails is told of the source, and the reason goes into the log', async () => {
  const { database, now } = world
  const reported: unknown[] = []
  const broken = new TypeError('Nobody expected this.')
  const network = {
    ...testNetwork(),
    isReachable: () => {
      throw broken
    },
  }
  const report = (error: unknown) => reported.push(error)
  const sources = createSources(world, { network, readers, file_mb: 1, report })
  const id = await database.record(async (connection, note) => {
    const recording = { connection, note, by: system, now: now() }
    await allowHost(recording, 'broken.example')
    return addSource(recording, {
      ...{ organisation_id: 'norrfiber', title: 'Trasig', schedule: 'manual' },
      ...{ kind: 'ogc_api_features', address: 'http://broken.example/ogc' },
      ...{ metadata_kind: null, metadata_address: null },
    })
  })
  sources.refresh({ id }, system)
  await sources.settled(id)
  expect((await source(database, id))?.problems).toEqual([
    'The server failed while it refreshed the source. Its log says why.',
  ])
  expect(reported).toEqual([broken])
})

test('a source that never ends is ended, says so, and lets the next one have its turn', async () => {
  const { database, now } = world
  const reported: unknown[] = []
  const sources = createSources(world, {
    network: testNetwork(),
    readers,
    file_mb: 1,
    report: (error) => reported.push(error),
    longest_ms: 500,
  })
  const host = `geodata.example:${server.port}`
  const [endless, other] = await database.record(async (connection, note) => {
    const recording = { connection, note, by: system, now: now() }
    await allowHost(recording, host)
    const said: Omit<Parameters<typeof addSource>[1], 'kind' | 'address'> = {
      organisation_id: 'norrfiber',
      title: 'Utan slut',
      schedule: 'manual',
      metadata_kind: null,
      metadata_address: null,
    }
    const address = `http://${host}/ogc`
    return [
      await addSource(recording, { ...said, kind: 'ogc_api_features', address }),
      await addSource(recording, { ...said, kind: 'folder', address: 'finns-inte' }),
    ]
  })
  if (!endless || !other) throw new Error('Two sources were to be added.')
  sources.refresh({ id: endless }, system)
  sources.refresh({ id: other }, system)
  await sources.settled(endless)
  await sources.settled(other)
  expect((await source(database, endless))?.problems).toEqual([
    expect.stringMatching('^The refreshing took longer than .* and was ended'),
  ])
  expect((await source(database, other))?.problems).toEqual([expect.stringContaining('There is no folder')])
  expect(reported).toEqual([])
}, 20_000)
