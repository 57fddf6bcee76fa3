// Random deliveries and undos of three kinds of registers, with points, with shapes and with a key that may be empty in part:
// after each the register is looked at whole, and everything that preview, history, comparison and undo say is counted anew from that.

import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { Differences, Preview } from '../../../api/contract/deliveries/import.ts'
import { filledSql } from '../../database/filled_sql.ts'
import { quotedIdentifier, sqlFile } from '../../database/sql_file.ts'
import { openTestDatabase, type TestDatabase } from '../../fixture/open_test_database.ts'
import { type GivenRow, rowsAsRead } from '../../fixture/rows_as_read.ts'
import { registerPlaces } from '../../registers/register_sql.ts'
import { registers } from '../../registers/registers.ts'
import { deliver } from '../deliver.ts'
import type { Delivery, DeliveryMode } from '../delivery.ts'
import { previewDelivery } from '../preview/preview_delivery.ts'
import { previewUndo } from '../undo/preview_undo.ts'
import { undoDelivery } from '../undo/undo_delivery.ts'
import { compareDeliveries } from './compare_deliveries.ts'
import { deliveryDifferences } from './delivery_differences.ts'

let world: TestDatabase
beforeAll(async () => {
  world = await openTestDatabase()
}, 120_000)
afterAll(() => world.close())

const question = { as_of: '2015-06-30', passed_m: 50, share_pct: 95 }
const everyRow = { limit: 1000, offset: 0 }

const kinds = ['addresses', 'shortage-areas', 'coverage'] as const
type Kind = (typeof kinds)[number]

/** Whole registers by the key of each row: everything of the row, its geometry too, as one text. */
type State = ReadonlyMap<string, string>

type Step =
  | { readonly kind: Kind; readonly mode: DeliveryMode; readonly rows: readonly GivenRow[] }
  | { readonly undo: number }

const place = fc.integer({ min: 0, max: 3 })
const few = { minLength: 0, maxLength: 4 }
const square = (x: number, side: number) =>
  `POLYGON ((${x} 6400000, ${x + side} 6400000, ${x + side} ${6400000 + side}, ${x} ${6400000 + side}, ${x} 6400000))`

const rowsOf: Record<Kind, fc.Arbitrary<GivenRow[]>> = {
  addresses: fc.uniqueArray(
    fc.record({
      id: place.map((k) => `A${k}`),
      label: fc.constantFrom('Backen', 'Dalen'),
      x: place.map((k) => String(500000 + 100 * k)),
      y: fc.constant('6400050'),
    }),
    { ...few, selector: ({ id }) => id },
  ),
  'shortage-areas': fc
    .uniqueArray(
      fc.record({
        id: place.map((k) => `B${k}`),
        name: fc.constantFrom('Ett', 'Två'),
        listed_to: fc.constantFrom('', '2014-12-31'),
        wkt: fc.tuple(place, fc.constantFrom(100, 300)).map(([k, side]) => square(499950 + 100 * k, side)),
      }),
      { ...few, selector: ({ id }) => id },
    )
    .map((rows) => rows.map(({ listed_to, ...row }) => (listed_to ? { ...row, listed_to } : row))),
  coverage: fc
    .uniqueArray(
      fc.record({
        address_id: place.map((k) => `A${k}`),
        technology: fc.constant('fibre'),
        state: fc.constant('connected'),
        operator: fc.constantFrom('', 'Bynät'),
        valid_from: fc.constantFrom('2014-01-01', '2016-01-01'),
        valid_to: fc.constantFrom('', '2017-01-01'),
      }),
      {
        ...few,
        selector: ({ address_id, operator, valid_from }) => `${address_id} ${operator} ${valid_from}`,
      },
    )
    .map((rows) => rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value)))),
}

const step: fc.Arbitrary<Step> = fc.oneof(
  ...kinds.map((kind) =>
    fc.record({ kind: fc.constant(kind), mode: fc.constantFrom('full', 'update'), rows: rowsOf[kind] }),
  ),
  fc.record({ undo: fc.nat() }),
  fc.record({ undo: fc.nat({ max: 2 }) }),
)

test('preview, history, comparison and undo say what the registers themselves say, after random deliveries and undos', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 9 }), async (steps) => {
      const past = await startAnew()
      for (const next of steps) await take(next, past)
      for (const kind of kinds) await holdTogether(kind, past)
    }),
    { numRuns: 6, interruptAfterTimeLimit: 90_000 },
  )
}, 240_000)

type Moment = { readonly id: number; readonly kind: Kind; readonly before: State; readonly after: State }

/** Empty registers, and the deliveries since then. */
async function startAnew(): Promise<Moment[]> {
  for (const kind of kinds) await deliverRows(kind, 'full', [])
  return []
}

async function take(next: Step, past: Moment[]): Promise<void> {
  if (!('undo' in next)) {
    const before = await stateOf(next.kind)
    const { preview, delivery } = await previewedAndDone(
      () => previewed(next.kind, next.mode, next.rows),
      () => deliverRows(next.kind, next.mode, next.rows),
    )
    if (delivery.outcome === 'refused') {
      expect(await stateOf(next.kind)).toEqual(before)
      return
    }
    const after = await stateOf(next.kind)
    expect(countsOf(preview)).toEqual(countsOf(delivery))
    expect(countsOf(delivery)).toEqual(counted(before, after))
    past.push({ id: delivery.id, kind: next.kind, before, after })
    return
  }
  // The latest deliveries are undone most often: 0 is the last one.
  const undone = past.at(-1 - (next.undo % Math.max(past.length, 1)))
  if (undone) await takeBack(undone, past)
}

async function takeBack(undone: Moment, past: Moment[]): Promise<void> {
  const { kind, id } = undone
  const before = await stateOf(kind)
  const keys = naive(undone.before, undone.after).map(({ key }) => key)
  const later = past.filter((moment) => moment.kind === kind && moment.id > id)
  const isTouched = later.some((moment) =>
    naive(moment.before, moment.after).some(({ key }) => keys.includes(key)),
  )
  const attempt = undoDelivery.bind(undefined, world, { id, actor: 'test' })
  const asked = async () => previewUndo(world, { id, ...question, folder: await folder() })
  const done = await previewedAndDone(asked, attempt).catch((error: Error) => error)
  if (done instanceof Error) {
    expect(done).toMatchObject({ kind: 'conflict' })
    // Refused only where a later delivery, or an undo of this one, has touched a row of it.
    expect(isTouched || keys.length === 0).toBe(true)
    await expect(attempt()).rejects.toThrow(done.message)
    expect(await stateOf(kind)).toEqual(before)
    return
  }
  const wanted = new Map(before)
  for (const key of keys) {
    const row = undone.before.get(key)
    if (row === undefined) wanted.delete(key)
    else wanted.set(key, row)
  }
  const after = await stateOf(kind)
  expect(after).toEqual(wanted)
  expect(done.delivery).toMatchObject({ mode: 'undo', rows: keys.length })
  expect(countsOf(done.delivery)).toEqual(counted(before, after))
  expect(countsOf(done.preview)).toEqual(countsOf(done.delivery))
  past.push({ id: done.delivery.id, kind, before, after })
}

async function previewedAndDone(
  preview: () => Promise<{ preview: Preview }>,
  apply: () => Promise<Delivery>,
): Promise<{ preview: Preview; delivery: Delivery }> {
  const before = await statuses()
  const found = await preview()
  expect(await statuses()).toEqual(before)
  const delivery = await apply()
  const after = await statuses()
  const moves = naive(before, after).map(({ key }) => ({
    area_id: key,
    from_status: before.get(key) ?? null,
    to_status: after.get(key) ?? null,
  }))
  expect(
    found.preview.status_effect.moves.map(({ area_id, from_status, to_status }) => ({
      area_id,
      from_status,
      to_status,
    })),
  ).toEqual(moves)
  expect(found.preview.data_as_of).toBe(delivery.data_as_of)
  return { preview: found.preview, delivery }
}

/** Every delivery against what it changed, and every two of a register against each other. */
async function holdTogether(kind: Kind, past: readonly Moment[]): Promise<void> {
  const own = past.filter((moment) => moment.kind === kind)
  for (const { id, before, after } of own)
    expect(named(await deliveryDifferences(world, id, everyRow)), `delivery ${id}`).toEqual(
      naive(before, after),
    )
  for (const from of own)
    for (const to of own)
      expect(
        named(await compareDeliveries(world, { from: from.id, to: to.id, ...everyRow })),
        `${from.id} and ${to.id}`,
      ).toEqual(naive(from.after, to.after))
}

function naive(before: State, after: State): { change: string; key: string }[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => before.get(key) !== after.get(key))
    .map((key) => ({ key, change: !before.has(key) ? 'added' : after.has(key) ? 'changed' : 'removed' }))
    .sort(byKey)
}

function named({ items, total }: Differences): { change: string; key: string }[] {
  expect(total).toBe(items.length)
  for (const { change, differing } of items) expect(differing.length > 0).toBe(change === 'changed')
  return items.map(({ change, key }) => ({ key, change })).sort(byKey)
}

function byKey(left: { key: string }, right: { key: string }): number {
  return left.key < right.key ? -1 : left.key > right.key ? 1 : 0
}

function counted(before: State, after: State) {
  const changes = naive(before, after).map(({ change }) => change)
  const of = (wanted: string) => changes.filter((change) => change === wanted).length
  const [added, changed, removed] = [of('added'), of('changed'), of('removed')]
  return { added, changed, removed, unchanged: before.size - changed - removed }
}

function countsOf({ added, changed, removed, unchanged }: Preview | Delivery) {
  return { added, changed, removed, unchanged }
}

function folder(): Promise<string> {
  return mkdtemp(join(world.folder.imports, 'preview-'))
}

async function previewed(kind: Kind, mode: DeliveryMode, rows: readonly GivenRow[]) {
  const request = await rowsAsRead(world, kind, rows)
  return previewDelivery(world, { register: kind, mode, ...request, ...question, folder: await folder() })
}

async function deliverRows(kind: Kind, mode: DeliveryMode, rows: readonly GivenRow[]): Promise<Delivery> {
  return deliver(world, { register: kind, mode, ...(await rowsAsRead(world, kind, rows)), actor: 'test' })
}

const keyed = z.object({ key: z.string(), row: z.string().nullable() })

async function stateOf(kind: Kind): Promise<State> {
  const sql = filledSql(sqlFile(import.meta.url, './fixture/whole_register.sql'), {
    ...registerPlaces(registers[kind]),
    key_texts: registers[kind].key.map((name) => `${quotedIdentifier(name)}::varchar`).join(', '),
  })
  const rows = await world.database.rows(sql, {}, keyed)
  return new Map(rows.map(({ key, row }) => [key, row ?? '']))
}

async function statuses(): Promise<State> {
  const rows = await world.database.rows(sqlFile(import.meta.url, './fixture/statuses.sql'), question, keyed)
  return new Map(rows.map(({ key, row }) => [key, row ?? '']))
}
