// On three invented applications, counted by hand.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { endDatesOf } from '../../cases/end_date/end_date.ts'
import { messagesOf } from '../../cases/message/message.ts'
import { paymentsOf } from '../../cases/payment/payment.ts'
import { supplementsOf } from '../../cases/supplement/supplement.ts'
import { openTestDatabase, type TestDatabase } from '../../fixture/open_test_database.ts'
import { loadDemoCases } from './load_demo_cases.ts'

let world: TestDatabase
beforeAll(async () => {
  world = await openTestDatabase()
  const wkt = '"POLYGON((400000 6400000,400100 6400000,400100 6400100,400000 6400000))"'
  await world.deliver(
    'applications',
    `id,association_name,association_number,granted_sek,wkt\nK1,Byn,785001-1234,1005,${wkt}\nK2,Viken,785002-1234,,${wkt}\nK3,Byn,785001-1234,50,${wkt}\n`,
    { crs: 'EPSG:3006' },
  )
  await world.deliver(
    'application-events',
    'application_id,status,date\nK1,granted,2015-03-01\nK1,building,2015-06-01\nK1,completed,2016-06-01\nK1,paid,2016-09-01\nK2,received,2015-01-01\nK3,received,2015-01-01\n',
  )
  await loadDemoCases(world)
  // Cut off and begun again, it is there once.
  await loadDemoCases(world)
}, 60_000)
afterAll(() => world.close())

test('payments add up to what is granted, by the days of their events', async () => {
  const paid = await paymentsOf(world.database, 'K1')
  expect(paid.map(({ kind, paid_on, amount_sek }) => [kind, paid_on, amount_sek])).toEqual([
    ['advance', '2015-06-01', 301],
    ['part', '2016-06-01', 402],
    ['final', '2016-09-01', 302],
  ])
  expect(await paymentsOf(world.database, 'K3')).toEqual([])
  expect((await endDatesOf(world.database, 'K1')).map(({ ends_on }) => ends_on)).toEqual(['2017-03-01'])
})

test('the invented member’s association is asked for something of what is live, and every text says that it is invented', async () => {
  const asked = (await Promise.all(['K1', 'K2', 'K3'].map((id) => supplementsOf(world.database, id)))).flat()
  expect(asked.map(({ application_id }) => application_id)).toEqual(['K3'])
  const messages = await messagesOf(world.database, 'K3')
  expect(messages.map(({ side }) => side)).toEqual(['association'])
  for (const text of [...asked.map(({ what }) => what), ...messages.map((message) => message.text)])
    expect(text).toMatch(/^Påhittat: /)
})
