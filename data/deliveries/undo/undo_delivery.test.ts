// The promises of an undo, on a few backbone events that can be counted by hand.

import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { system } from '../../audit/entry.ts'
import { sqlFile } from '../../database/sql_file.ts'
import { openTestDatabase, type TestDatabase } from '../../fixture/open_test_database.ts'
import { type GivenRow, rowsAsRead } from '../../fixture/rows_as_read.ts'
import { deliver } from '../deliver.ts'
import type { Delivery, DeliveryMode } from '../delivery.ts'
import { deliveredFile } from '../files/delivered_file.ts'
import { compareDeliveries } from '../history/compare_deliveries.ts'
import { deliveryDifferences } from '../history/delivery_differences.ts'
import { previewUndo } from './preview_undo.ts'
import { undoDelivery } from './undo_delivery.ts'

let world: TestDatabase
beforeAll(async () => {
  world = await openTestDatabase()
  await given('backbone-projects', 'full', [
    { id: 'P1', name: 'Stammen', wkt: 'LINESTRING (400000 6400000, 401000 6400000)' },
  ])
}, 60_000)
afterAll(() => world.close())

async function given(
  register: 'backbone-projects' | 'backbone-events' | 'shortage-areas',
  mode: DeliveryMode,
  rows: readonly GivenRow[],
): Promise<Delivery> {
  return deliver(world, { register, mode, ...(await rowsAsRead(world, register, rows)), actor: 'test' })
}

function event(status: string, date: string, note = 'beslut'): GivenRow {
  return { project_id: 'P1', status, date, note }
}

const eventRow = z.object({ status: z.string(), note: z.string().nullable() })

async function kept(): Promise<string[]> {
  const rows = await world.database.rows(sqlFile(import.meta.url, '../fixture/events.sql'), {}, eventRow)
  return rows.map(({ status, note }) => `${status}: ${note}`)
}

const undo = (id: number) => undoDelivery(world, { id, actor: 'test' })
const everyRow = { limit: 100, offset: 0 }

/** Two events, and a delivery that changes one, removes the other and adds a third. */
let first: Delivery
let second: Delivery
beforeEach(async () => {
  await given('backbone-events', 'full', [])
  first = await given('backbone-events', 'full', [
    event('planned', '2014-01-01'),
    event('funded', '2015-03-01'),
  ])
  second = await given('backbone-events', 'full', [
    event('planned', '2014-01-01', 'nytt beslut'),
    event('building', '2015-09-01'),
  ])
})

test('an undo takes away what was added, brings back what was removed and gives what was changed its old values', async () => {
  const undone = await undoDelivery(world, { id: second.id, actor: 'Anna', reason: 'fel fil' })
  expect(undone).toMatchObject({
    mode: 'undo',
    outcome: 'applied',
    rows: 3,
    added: 1,
    changed: 1,
    removed: 1,
  })
  expect(await kept()).toEqual(['planned: beslut', 'funded: beslut'])
  const recorded = sqlFile(import.meta.url, './fixture/undos.sql')
  const row = z.record(z.string(), z.unknown())
  expect(await world.database.rows(recorded, { id: undone.id }, row)).toEqual([
    { mode: 'undo', actor: 'Anna', reason: 'fel fil', undoes: second.id, file_name: null, undone_by: null },
  ])
  await expect(deliveredFile(world, undone.id)).rejects.toMatchObject({ kind: 'not_found' })
})

test('what a delivery changed is told with the values before and after it, also when they are others by now', async () => {
  await given('backbone-events', 'full', [])
  const { items, total } = await deliveryDifferences(world, second.id, everyRow)
  expect(total).toBe(3)
  expect(items).toMatchObject([
    { change: 'removed', key: 'P1 · funded · 2015-03-01', before: { note: 'beslut' }, after: null },
    {
      change: 'changed',
      key: 'P1 · planned · 2014-01-01',
      differing: ['note'],
      before: { note: 'beslut' },
      after: { note: 'nytt beslut' },
    },
    { change: 'added', key: 'P1 · building · 2015-09-01', before: null, after: { note: 'beslut' } },
  ])
  const added = await deliveryDifferences(world, second.id, { ...everyRow, change: 'added' })
  expect(added).toMatchObject({ total: 1, items: [{ key: 'P1 · building · 2015-09-01' }] })
})

test('the delivery that filled an empty register is told as its additions, and is undone as such', async () => {
  const filled = await deliveryDifferences(world, first.id, { limit: 1, offset: 1 })
  expect(filled).toMatchObject({ total: 2, items: [{ change: 'added', key: 'P1 · planned · 2014-01-01' }] })
  await undo(second.id)
  expect(await undo(first.id)).toMatchObject({ rows: 2, removed: 2, unchanged: 0 })
  expect(await kept()).toEqual([])
})

test('a row that a later delivery changed too is not undone before that one, and the message names it', async () => {
  const third = await given('backbone-events', 'update', [event('building', '2015-09-01', 'försenat')])
  await expect(undo(second.id)).rejects.toMatchObject({
    kind: 'conflict',
    message: expect.stringContaining(`: ${third.id}. Undo it, then ${second.id}.`),
  })
  await undo(third.id)
  await undo(second.id)
  expect(await kept()).toEqual(['planned: beslut', 'funded: beslut'])
})

test('a later delivery of other rows does not stand in the way', async () => {
  await given('backbone-events', 'update', [event('in_service', '2016-01-01')])
  await undo(second.id)
  expect(await kept()).toEqual(['planned: beslut', 'funded: beslut', 'in_service: beslut'])
})

test('a register filled anew stands in the way of what came before it', async () => {
  const emptied = await given('backbone-events', 'full', [])
  const filled = await given('backbone-events', 'full', [event('building', '2015-09-01')])
  await expect(undo(second.id)).rejects.toThrow(`: ${filled.id}, ${emptied.id}. Undo them, the latest first`)
})

test('an undone delivery cannot be undone again while the undo stands, and an undo can itself be undone', async () => {
  const undone = await undo(second.id)
  await expect(undo(second.id)).rejects.toThrow(`undone already, by delivery ${undone.id}`)
  await undo(undone.id)
  expect(await kept()).toEqual(['planned: nytt beslut', 'building: beslut'])
  await undo(second.id)
  expect(await kept()).toEqual(['planned: beslut', 'funded: beslut'])
})

test('a delivery that was refused, or never was, cannot be undone', async () => {
  const refused = await given('backbone-events', 'full', [event('byggs', '2015-01-01')])
  await expect(undo(refused.id)).rejects.toMatchObject({ kind: 'conflict' })
  await expect(undo(9999)).rejects.toMatchObject({ kind: 'not_found' })
})

test('the undo of an earlier delivery leaves the register its date', async () => {
  expect([first.data_as_of, second.data_as_of]).toEqual(['2015-03-01', '2015-09-01'])
  await given('backbone-events', 'update', [event('in_service', '2016-01-01')])
  expect(await undo(second.id)).toMatchObject({ data_as_of: '2016-01-01' })
})

test('undone from the latest on, the register goes back date by date', async () => {
  const third = await given('backbone-events', 'update', [event('in_service', '2016-01-01')])
  expect(await undo(third.id)).toMatchObject({ data_as_of: '2015-09-01' })
  expect(await undo(second.id)).toMatchObject({ data_as_of: '2015-03-01' })
})

test('undone, the first delivery of all leaves a register that says nothing of its date', async () => {
  const areas = await given('shortage-areas', 'full', [])
  expect(areas.data_as_of).toBe('2026-06-30')
  expect(await undo(areas.id)).toMatchObject({ data_as_of: null })
})

test('an undo is previewed as it is done', async () => {
  const folder = await mkdtemp(join(world.folder.imports, 'undo-'))
  const wanted = { id: second.id, folder, as_of: '2015-06-30', passed_m: 50, share_pct: 95 }
  const { preview } = await previewUndo(world, wanted)
  expect(preview).toMatchObject({ mode: 'undo', rows: 3, added: 1, changed: 1, removed: 1, unchanged: 0 })
  expect(await kept()).toEqual(['planned: nytt beslut', 'building: beslut'])
  const done = await undoDelivery(world, {
    id: second.id,
    actor: 'test',
    expected_revision: preview.revision,
  })
  expect(done.data_as_of).toBe(preview.data_as_of)
})

test('two deliveries are compared whichever is named first, and only within a register', async () => {
  const forth = await compareDeliveries(world, { from: first.id, to: second.id, ...everyRow })
  expect(forth.items.map(({ change }) => change)).toEqual(['removed', 'changed', 'added'])
  const back = await compareDeliveries(world, { from: second.id, to: first.id, ...everyRow })
  expect(back.items.map(({ change, key }) => `${change} ${key}`)).toEqual([
    'removed P1 · building · 2015-09-01',
    'changed P1 · planned · 2014-01-01',
    'added P1 · funded · 2015-03-01',
  ])
  const areas = await given('shortage-areas', 'full', [])
  await expect(compareDeliveries(world, { from: first.id, to: areas.id, ...everyRow })).rejects.toMatchObject(
    { kind: 'bad_input' },
  )
})

test('what was delivered before there was a history is said not to be known', async () => {
  const older = sqlFile(import.meta.url, './fixture/forget_history.sql')
  await world.database.session((connection) =>
    world.database.change(connection, (note) => {
      note({ by: system, action: 'derived_tables_made', object: ['database', null] })
      return connection.run(older, { id: second.id })
    }),
  )
  await expect(undo(second.id)).rejects.toMatchObject({
    kind: 'conflict',
    message: expect.stringContaining('older version'),
  })
  const third = await given('backbone-events', 'full', [event('planned', '2014-01-01', 'nytt beslut')])
  expect(await undo(third.id)).toMatchObject({ added: 1 })
})
