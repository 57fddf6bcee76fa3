// A file as county officers write it becomes rows of the register, or says what has to be told of it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../fixture/open_test_database.ts'

let world: TestDatabase
beforeAll(async () => {
  world = await openTestDatabase()
}, 60_000)
afterAll(() => world.close())

const surface = 'POLYGON((400000 6400000, 401000 6400000, 401000 6401000, 400000 6400000))'

test('titles, Swedish amounts and Swedish words are read when told what they are', async () => {
  const applications = await world.deliver(
    'applications',
    `Ansökningar om stöd;;;\nDnr;Förening;Sökt belopp;Yta\n1;Ytterö fiber;1 250 000,00 kr;${surface}\n`,
    {
      crs: 'EPSG:3006',
      rename: { id: 'Dnr', association_name: 'Förening', applied_sek: 'Sökt belopp', wkt: 'Yta' },
    },
  )
  expect(applications).toMatchObject({ outcome: 'applied', added: 1, rejected: 0 })
  const events = await world.deliver(
    'application-events',
    'application_id;status;date\n1;Under handläggning;13/04/2015\n1;Inkommen;3/4 2015\n',
    { values: { status: { 'under handläggning': 'in_review', inkommen: 'received' } } },
  )
  expect(events).toMatchObject({ outcome: 'applied', added: 2 })
  expect(events.notes).toContain('date was read as dates written DD/MM/YYYY.')
})

test('a date or an amount that can be read in two ways rejects its row and asks which', async () => {
  const events = await world.deliver(
    'application-events',
    'application_id,status,date\n1,queued,03/04/2015\n',
  )
  expect(events.outcome).toBe('refused')
  expect(events.first_rejected[0]?.reason).toContain('--date-format DD/MM/YYYY or MM/DD/YYYY')
  const told = await world.deliver(
    'application-events',
    'application_id,status,date\n1,queued,03/04/2015\n',
    {
      date_format: 'DD/MM/YYYY',
    },
  )
  expect(told.outcome).toBe('applied')
  const amounts = await world.deliver(
    'applications',
    `id,association_name,applied_sek,wkt\n1,Ytterö fiber,1.000,"${surface}"\n`,
    { crs: 'EPSG:3006' },
  )
  expect(amounts.first_rejected[0]?.reason).toContain('--decimal comma or --decimal point')
})

test('a delivery without a CRS is refused with the one that its places fit in this county', async () => {
  const delivery = world.deliver('addresses', 'id,easting,northing\n1,412300,6398700\n')
  await expect(delivery).rejects.toThrow('They fit SWEREF 99 TM: confirm that with --crs EPSG:3006.')
  const swapped = world.deliver('addresses', 'id,easting,northing\n1,6398700,412300\n')
  await expect(swapped).rejects.toThrow('--crs EPSG:3006 --swap-axes')
})

test('a surface that is not valid is repaired only with consent', async () => {
  const bowTie = 'POLYGON((412200 6398600, 412400 6398800, 412400 6398600, 412200 6398800, 412200 6398600))'
  const csv = `id,name,wkt\nB1,Fluga,"${bowTie}"\n`
  const refused = await world.deliver('shortage-areas', csv, { crs: 'EPSG:3006' })
  expect(refused).toMatchObject({ outcome: 'refused', rejected: 1 })
  const consented = await world.deliver('shortage-areas', csv, { crs: 'EPSG:3006', repair: true })
  expect(consented).toMatchObject({ outcome: 'applied', added: 1 })
  expect(consented.notes.join()).toContain('was repaired')
})
