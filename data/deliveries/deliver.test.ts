// The promises of a delivery (design, section 3), each on a real database through the true import.
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { sqlFile } from '../database/sql_file.ts'
import { openTestDatabase, type TestDatabase } from '../fixture/open_test_database.ts'

let world: TestDatabase
beforeAll(async () => {
  world = await openTestDatabase()
}, 60_000)
afterAll(() => world.close())

const projects = 'id,name,wkt\nP1,Dalslandsstammen,"LINESTRING (400000 6400000, 401000 6400000)"\n'
const events = 'project_id,status,date,note\nP1,funded,2015-03-01,\nP1,planned,2014-01-01,beslut\n'
const inSweref = { crs: 'EPSG:3006' }

beforeEach(async () => {
  await world.deliver('backbone-projects', projects, inSweref)
  await world.deliver('backbone-events', events)
})

const eventRow = z.object({
  project_id: z.string(),
  status: z.string(),
  date: z.string(),
  note: z.string().nullable(),
})

function keptEvents() {
  return world.database.rows(sqlFile(import.meta.url, './fixture/events.sql'), {}, eventRow)
}

test('a full delivery replaces its register and says what it changed', async () => {
  const delivery = await world.deliver(
    'backbone-events',
    'project_id,status,date,note\nP1,funded,2015-03-01,\nP1,planned,2014-01-01,nytt beslut\nP1,building,2015-09-01,\n',
  )
  expect(delivery).toMatchObject({
    outcome: 'applied',
    rows: 3,
    added: 1,
    changed: 1,
    removed: 0,
    unchanged: 1,
  })
  const second = await world.deliver('backbone-events', 'project_id,status,date\nP1,building,2015-09-01\n')
  expect(second).toMatchObject({ added: 0, changed: 0, removed: 2, unchanged: 1 })
  expect(await keptEvents()).toHaveLength(1)
})

test('mode update replaces whole rows by key, adds new ones and keeps the rest', async () => {
  const delivery = await world.deliver(
    'backbone-events',
    'project_id,status,date\nP1,planned,2014-01-01\nP1,in_service,2016-01-01\n',
    { mode: 'update' },
  )
  expect(delivery).toMatchObject({ added: 1, changed: 1, removed: 0, unchanged: 1 })
  expect(await keptEvents()).toEqual([
    { project_id: 'P1', status: 'planned', date: '2014-01-01', note: null },
    { project_id: 'P1', status: 'funded', date: '2015-03-01', note: null },
    { project_id: 'P1', status: 'in_service', date: '2016-01-01', note: null },
  ])
})

test('a full delivery of projects keeps their events', async () => {
  await world.deliver(
    'backbone-projects',
    'id,name,wkt\nP2,Annan,"LINESTRING (400000 6400000, 401000 6400000)"\n',
    inSweref,
  )
  expect(await keptEvents()).toHaveLength(2)
})

test('one rejected row stops the delivery, and every rejected row is named with line and reason', async () => {
  const delivery = await world.deliver(
    'backbone-events',
    'project_id,status,date\nP1,funded,2015-02-30\nP1,byggs,2015-03-01\nP9,funded,2015-03-01\n,funded,\nP1,in_service,2016-01-01\n',
  )
  expect(delivery).toMatchObject({ outcome: 'refused', rows: 5, rejected: 4, added: 0, removed: 0 })
  expect(delivery.first_rejected.map(({ line }) => line)).toEqual([2, 3, 4, 5])
  const reasons = delivery.first_rejected.map(({ reason }) => reason)
  expect(reasons[0]).toContain('date "2015-02-30" is not a date')
  expect(reasons[1]).toContain(
    'status "byggs" is not one of planned, funded, building, in_service, cancelled',
  )
  expect(reasons[2]).toContain('project_id "P9" is not in the register backbone-projects')
  expect(reasons[3]).toBe('project_id is missing; date is missing')
  expect(await keptEvents()).toHaveLength(2)
  const kept = await readFile(delivery.rejected_file ?? '', 'utf8')
  expect(kept.split('\n')[0]).toBe('line,reason,project_id,status,date,note')
  expect(kept.split('\n')).toHaveLength(6)
})

test('with valid rows only, the rest is applied and the rejected rows are kept', async () => {
  const delivery = await world.deliver(
    'backbone-events',
    'project_id,status,date\nP1,funded,2015-02-30\nP1,in_service,2016-01-01\n',
    { valid_rows_only: true },
  )
  expect(delivery).toMatchObject({ outcome: 'applied', rejected: 1, added: 1, removed: 2 })
  expect(await readFile(delivery.rejected_file ?? '', 'utf8')).toContain('2015-02-30')
})

test('identical rows merge, and two different rows with one key are both rejected', async () => {
  const merged = await world.deliver(
    'backbone-events',
    'project_id,status,date\nP1,funded,2015-03-01\nP1,funded,2015-03-01\n',
  )
  expect(merged).toMatchObject({ outcome: 'applied', rows: 2, merged: 1, unchanged: 1, removed: 1 })
  const torn = await world.deliver(
    'backbone-events',
    'project_id,status,date,note\nP1,funded,2015-03-01,a\nP1,funded,2015-03-01,b\nP1,planned,2014-01-01,\n',
  )
  expect(torn).toMatchObject({ outcome: 'refused', rejected: 2 })
  expect(torn.first_rejected.map(({ line }) => line)).toEqual([2, 3])
  expect(torn.first_rejected[0]?.reason).toContain('occurs 2 times with different values')
})

test('an empty operator is a part of the key of coverage like any other', async () => {
  await world.deliver('addresses', 'id,easting,northing\nA,400000,6400000\n', inSweref)
  const delivery = await world.deliver(
    'coverage',
    'address_id,technology,state,operator,valid_from,valid_to\nA,fibre,connected,,2015-01-01,\nA,fibre,connected,,2015-01-01,2016-01-01\nA,fibre,connected,X,2015-01-01,\n',
  )
  expect(delivery.first_rejected.map(({ line }) => line)).toEqual([2, 3])
})

test('a period that ends before it begins is rejected, one that ends the same day is not', async () => {
  const square = 'POLYGON ((400000 6400000, 401000 6400000, 401000 6401000, 400000 6401000, 400000 6400000))'
  const rows = `id,name,listed_from,listed_to,wkt\nB1,Ett,2015-01-02,2015-01-01,"${square}"\nB2,Två,2015-01-01,2015-01-01,"${square}"\n`
  const delivery = await world.deliver('shortage-areas', rows, inSweref)
  expect(delivery.first_rejected).toEqual([
    { line: 2, reason: 'listed_to 2015-01-01 comes before listed_from 2015-01-02' },
  ])
})

test('text is trimmed, an empty value is a missing one, and a date-time counts by its date as written', async () => {
  await world.deliver(
    'backbone-events',
    'project_id,status,date,note\n  P1 ,funded, 2015-03-01T23:30:00-05:00 ,   \n',
  )
  expect(await keptEvents()).toEqual([{ project_id: 'P1', status: 'funded', date: '2015-03-01', note: null }])
})

test('columns that the register does not know are left out and named', async () => {
  const delivery = await world.deliver(
    'backbone-events',
    'project_id,status,date,handläggare\nP1,funded,2015-03-01,Anna\n',
  )
  expect(delivery.columns_left_out).toEqual(['handläggare'])
})

test('the file is kept under its SHA-256, also when the delivery is refused', async () => {
  const { createHash } = await import('node:crypto')
  const csv = 'project_id,status,date\nP9,funded,2015-03-01\n'
  const delivery = await world.deliver('backbone-events', csv)
  expect(delivery.outcome).toBe('refused')
  const sha256 = createHash('sha256').update(csv).digest('hex')
  expect(await readFile(`${world.folder.files}/${sha256}`, 'utf8')).toBe(csv)
})

test.each([
  ['2026-02-30', 'is not a date'],
  ['i går', 'is not a date'],
  ['2026-07-01', 'lies after today'],
])('a data-as-of of %s is refused: %s', async (data_as_of, words) => {
  await expect(world.deliver('backbone-events', events, { data_as_of })).rejects.toThrow(words)
})

test('data is as of the date given, else the latest event that is not after today, and never goes back by itself', async () => {
  const given = await world.deliver('backbone-events', events, { data_as_of: '2014-12-31' })
  expect(given.data_as_of).toBe('2014-12-31')
  const latest = await world.deliver('backbone-events', `${events}P1,in_service,2030-01-01,\n`)
  expect(latest.data_as_of).toBe('2015-03-01')
  const earlier = await world.deliver('backbone-events', 'project_id,status,date\nP1,planned,2014-01-01\n')
  expect(earlier.data_as_of).toBe('2015-03-01')
  const dayOfImport = await world.deliver('backbone-projects', projects, inSweref)
  expect(dayOfImport.data_as_of).toBe('2026-06-30')
})

test('a rejected place comes back in the file of rejected rows, so that it can be sent again', async () => {
  const delivery = await world.deliver(
    'addresses',
    'id,kind,easting,northing\nA,hus,400000,6400000\nB,permanent,4,5\n',
    inSweref,
  )
  const kept = await readFile(delivery.rejected_file ?? '', 'utf8')
  expect(kept.split('\n')[0]).toBe(
    'line,reason,id,municipality_code,kind,label,easting,northing,given_geometry',
  )
  expect(kept).toContain(',A,,hus,,400000.0,6400000.0,')
})

test('a CRS that is no code is refused, though something of a like name may exist', async () => {
  await expect(
    world.deliver('addresses', 'id,easting,northing\nA,400000,6400000\n', { crs: 'sweref' }),
  ).rejects.toThrow('Name it by its EPSG code')
})

test('a date with an impossible time is no date', async () => {
  const delivery = await world.deliver(
    'backbone-events',
    'project_id,status,date\nP1,funded,2015-03-01T25:99\n',
  )
  expect(delivery.first_rejected[0]?.reason).toContain('is not a date')
})

test('each applied delivery is one revision further', async () => {
  const before = world.database.revision()
  await world.deliver('backbone-events', events)
  expect(world.database.revision()).toBe(before + 1)
})
