// What a preview promises: it tells what applying would do, and leaves nothing behind.

import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { MappingContent } from '../../../api/contract/mapping.ts'
import { system } from '../../audit/entry.ts'
import { sqlFile } from '../../database/sql_file.ts'
import { openTestDatabase, type TestDatabase } from '../../fixture/open_test_database.ts'
import { smabro } from '../../fixture/smabro_folder.ts'
import { writeRows } from '../../fixture/write_rows.ts'
import { saveMapping } from '../../mapping/saved_mappings.ts'
import { deliver } from '../deliver.ts'
import type { DeliveryRequest } from '../delivery.ts'
import { previewDelivery } from './preview_delivery.ts'
import { previewDifferences } from './preview_differences.ts'

let world: TestDatabase
beforeAll(async () => {
  world = await openTestDatabase()
  await world.loadFolder(smabro, 'EPSG:3006')
}, 120_000)
afterAll(() => world.close())

const question = { as_of: '2015-06-30', passed_m: 50, share_pct: 95 }
const points = 'id,project_id,kind,in_service_from,easting,northing\n'
const everyRow = { limit: 100, offset: 0 }
let previews = 0

async function asked(
  register: DeliveryRequest['register'],
  csv: string,
  more: Partial<DeliveryRequest> = {},
) {
  previews += 1
  const folder = join(world.folder.imports, `preview-${previews}`)
  await mkdir(folder)
  const file = await writeRows(folder, register, csv)
  return { register, file, folder, crs: 'EPSG:3006', ...question, ...more }
}

test('points that come into service move the areas that they touch from in progress to connected', async () => {
  // On 2015-06-30 B02 and B03 share F02 on their edge, and P03 reaches B04; all three are in progress (Småbro’s hand count).
  const { preview, files } = await previewDelivery(
    world,
    await asked(
      'connection-points',
      `${points}F02,P02,radio_link_station,2015-06-01,404000,6401500\nF09,P03,new,2015-01-01,406500,6401500\n`,
      { mode: 'update' },
    ),
  )
  expect(preview).toMatchObject({ mode: 'update', rows: 2, added: 1, changed: 1, removed: 0, unchanged: 7 })
  expect(preview.status_effect).toMatchObject(question)
  expect(preview.status_effect.moves).toEqual(
    ['B02', 'B03', 'B04'].map((area_id) =>
      expect.objectContaining({
        area_id,
        municipality_name: 'Småbro',
        from_status: 'in_progress',
        to_status: 'connected',
      }),
    ),
  )
  expect(preview.status_effect.remaining_after).toBe(preview.status_effect.remaining_before)
  const found = await previewDifferences(world, files.differences, {
    register: 'connection-points',
    ...everyRow,
  })
  expect(found.total).toBe(2)
  expect(found.items[0]).toMatchObject({
    change: 'changed',
    key: 'F02',
    differing: ['in_service_from'],
    before: { id: 'F02', in_service_from: '2016-07-01' },
    after: { id: 'F02', in_service_from: '2015-06-01' },
  })
  expect(found.items[1]).toMatchObject({ change: 'added', key: 'F09', before: null, geometry_before: null })
  expect(found.items[1]?.geometry_after).toMatchObject({ type: 'Point' })
})

test('a full delivery without a point takes the area back, and it remains again', async () => {
  // F01 alone connects B01 on 2015-06-30; P01 is cancelled and K06 covers no address, so it is untouched without it.
  const { preview, files } = await previewDelivery(
    world,
    await asked('connection-points', `${points}F02,P02,radio_link_station,2016-07-01,404000,6401500\n`),
  )
  expect(preview).toMatchObject({ mode: 'full', added: 0, changed: 0, removed: 7, unchanged: 1 })
  const moves = preview.status_effect.moves.map(
    ({ area_id, from_status, to_status }) => `${area_id} ${from_status} → ${to_status}`,
  )
  // F07 alone connects B25; F08 alone connects B26, and P08, under way, reaches it by no line.
  expect(moves).toEqual([
    'B01 connected → untouched',
    'B25 connected → untouched',
    'B26 connected → untouched',
  ])
  const { remaining_before, remaining_after } = preview.status_effect
  expect(remaining_after - remaining_before).toBe(3)
  const removed = await previewDifferences(world, files.differences, {
    register: 'connection-points',
    change: 'removed',
    limit: 2,
    offset: 1,
  })
  expect(removed.total).toBe(7)
  expect(removed.items.map(({ key }) => key)).toEqual(['F03', 'F04'])
})

test('an area that is taken off the list is no longer in any status', async () => {
  const areas = 'id,name,wkt,listed_to\n'
  const { preview } = await previewDelivery(
    world,
    await asked(
      'shortage-areas',
      `${areas}B04,Hörnet,"POLYGON ((406000 6401000, 407000 6401000, 407000 6402000, 406000 6402000, 406000 6401000))",2015-01-01\n`,
      { mode: 'update' },
    ),
  )
  expect(preview.status_effect.moves).toEqual([
    expect.objectContaining({ area_id: 'B04', from_status: 'in_progress', to_status: null }),
  ])
})

test('a delivery that would be refused changes nothing, and its rejected rows are kept beside the preview', async () => {
  const csv = `${points}F09,P03,new,2015-01-01,406500,6401500\nF10,P99,new,2015-01-01,406500,6401500\n`
  const { preview, files, reading } = await previewDelivery(
    world,
    await asked('connection-points', csv, { mode: 'update' }),
  )
  expect(preview).toMatchObject({ rows: 2, rejected: 1, added: 0, unchanged: 0, data_as_of: null })
  expect(preview.first_rejected).toMatchObject([{ line: 3 }])
  expect(preview.status_effect.moves).toEqual([])
  expect(files.rejected).toBeDefined()
  const valid = await previewDelivery(world, {
    ...(await asked('connection-points', csv, { mode: 'update' })),
    valid_rows_only: true,
    reading,
  })
  expect(valid.preview).toMatchObject({ rejected: 1, added: 1, unchanged: 8 })
})

test('what was previewed is applied without reading the file again, and only to the state that was previewed', async () => {
  const request = await asked('backbone-events', 'project_id,status,date\nP05,funded,2015-01-01\n', {
    mode: 'update',
  })
  const { preview, reading } = await previewDelivery(world, request)
  expect(preview.status_effect.moves).toEqual([
    expect.objectContaining({ area_id: 'B05', from_status: 'untouched', to_status: 'in_progress' }),
  ])
  // Saving how the file is read changes the database, but nothing that the preview rests on.
  const content: MappingContent = { register: 'backbone-events', columns: [], instructions: {} }
  await saveMapping(world.database, 'Månadslistan', { content, now: world.now(), by: system })
  const stages: string[] = []
  const delivery = await deliver(
    world,
    { ...request, reading, expected_revision: preview.revision, actor: 'test' },
    { progress: ({ stage }) => stages.push(stage) },
  )
  const { added, changed, removed, unchanged } = preview
  expect(delivery).toMatchObject({ added, changed, removed, unchanged, data_as_of: preview.data_as_of })
  expect([...new Set(stages)]).toEqual([
    'reading',
    'judging',
    'waiting',
    'comparing',
    'replacing',
    'deriving',
  ])
  await expect(
    deliver(world, { ...request, reading, expected_revision: preview.revision, actor: 'test' }),
  ).rejects.toMatchObject({ kind: 'conflict', message: expect.stringContaining('Preview again') })
})

test('a preview leaves nothing behind, also when it is called off at any stage, and a delivery meanwhile succeeds', async () => {
  const traces = sqlFile(import.meta.url, './fixture/traces.sql')
  const trace = z.object({ databases: z.int(), tables: z.int() })
  const before = await world.database.rows(traces, {}, trace)
  const rows = await world.database.rows(traces, {}, trace)
  expect(rows).toEqual(before)
  for (const stage of ['reading', 'judging', 'comparing', 'replacing', 'deriving', 'status']) {
    const request = await asked('connection-points', `${points}F02,P02,new,2016-07-01,404000,6401500\n`)
    const calledOff = new AbortController()
    const previewed = previewDelivery(world, request, {
      signal: calledOff.signal,
      progress: (told) => {
        if (told.stage === stage) setTimeout(() => calledOff.abort(), Math.random() * 5)
      },
    })
    const other = world.deliver('backbone-events', 'project_id,status,date\nP05,cancelled,2015-02-01\n', {
      mode: 'update',
    })
    await expect(previewed, stage).rejects.toMatchObject({
      kind: 'conflict',
      message: expect.stringContaining('called off'),
    })
    expect(await other, stage).toMatchObject({ outcome: 'applied' })
  }
  expect(await world.database.rows(traces, {}, trace)).toEqual(before)
})

test('a delivery that is called off while it replaces rows is as if it had never been', async () => {
  const before = world.database.revision()
  for (const stage of ['reading', 'judging', 'waiting', 'comparing', 'deriving']) {
    const calledOff = new AbortController()
    const request = await asked('connection-points', `${points}F02,P02,new,2016-07-01,404000,6401500\n`)
    await expect(
      deliver(
        world,
        { ...request, actor: 'test' },
        {
          signal: calledOff.signal,
          progress: (told) => {
            if (told.stage === stage) calledOff.abort()
          },
        },
      ),
      stage,
    ).rejects.toMatchObject({ kind: 'conflict', message: expect.stringContaining('called off') })
  }
  expect(world.database.revision()).toBe(before)
  const { preview } = await previewDelivery(
    world,
    await asked('connection-points', `${points}F02,P02,new,2016-07-01,404000,6401500\n`),
  )
  expect(preview).toMatchObject({ changed: 1, removed: 7 })
})
