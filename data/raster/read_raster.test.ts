import { readdir, readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { system } from '../audit/entry.ts'
import { sqlFile } from '../database/sql_file.ts'
import { openRasterTrial, type RasterTrial } from './fixture/open_raster_trial.ts'
import { handTiff } from './fixture/write_tiff.ts'
import { forgetRasters } from './forget_rasters.ts'
import { keptRasterFacts } from './kept_raster.ts'
import { storeRaster } from './store_raster.ts'

const recordedSql = sqlFile(import.meta.url, './fixture/recorded.sql')
const deleteSql = sqlFile(import.meta.url, '../catalogue/data/delete_data.sql')

let trial: RasterTrial
beforeAll(async () => {
  trial = await openRasterTrial()
})
afterAll(() => trial.test.close())

/** Two columns, three rows: 1 2 / 3 none / 5 7. */
const small = handTiff({
  width: 2,
  height: 3,
  samples: Int16Array.of(1, 2, 3, -1, 5, 7),
  format: 2,
  nodata: '-1',
})

/** 1,100 × 700 heights; the pixel at column x and row y holds x + 1000 y. */
const heights = Float32Array.from(
  { length: 1100 * 700 },
  (_, place) => (place % 1100) + 1000 * Math.floor(place / 1100),
)

test('a small raster is recorded as one column for each band, in degrees, without rows', async () => {
  const staged = await trial.read(await trial.file('small.tif', small))
  const { database, folder } = trial.test
  const id = await database.record((connection, note) => {
    note({ by: system, action: 'layer_drafted', object: ['layer', 'small'] })
    return storeRaster(connection, {
      folder,
      staged,
      layer_id: 'small',
      made_at: trial.test.now(),
      made_by: 'test',
    })
  })
  await staged.discard()
  const [row] = await database.rows(recordedSql, { id }, z.record(z.string(), z.unknown()))
  expect(row).toMatchObject({
    kind: 'raster',
    format: 'GeoTIFF',
    crs: 'EPSG:3006',
    rows: 0,
    geometry_kind: null,
  })
  expect(JSON.parse(String(row?.columns))).toEqual([{ name: 'band_1', type: 'integer', column: 'band_1' }])
  // 400000, 6400000 in SWEREF 99 TM, by Lantmäteriet's formulas.
  const [west, south, east, north] = staged.facts.bounds
  expect([west, north]).toEqual([expect.closeTo(13.32069, 4), expect.closeTo(57.73099, 4)])
  expect(east - west).toBeCloseTo(0.000345, 5)
  expect(north - south).toBeCloseTo(0.000275, 5)
  expect(staged.facts).toMatchObject({
    width: 2,
    height: 3,
    sample_type: 'int16',
    nodata: -1,
    reading: 'values',
  })
  expect(staged.facts.bands).toEqual([{ minimum: 1, maximum: 7, low: 1, high: 7 }])
  expect(await keptRasterFacts(folder, id)).toEqual(staged.facts)
  await forgetRasters(trial.test)
  expect(await readdir(folder.rasters)).toEqual([`${id}.json`, `${id}.tif`])
  await database.record(async (connection, note) => {
    note({ by: system, action: 'layer_draft_discarded', object: ['layer', 'small'] })
    await connection.run(deleteSql, { id })
  })
  await forgetRasters(trial.test)
  expect(await readdir(folder.rasters)).toEqual([])
})

test('every pixel of a raster that was made cloud-optimised is as it came', async () => {
  const source = handTiff({ width: 1100, height: 700, samples: heights, format: 3, rows_per_strip: 33 })
  const read = await trial.read(await trial.file('heights.tif', source))
  const tiff = await trial.opened(read)
  const main = await tiff.getImage(0)
  expect(await main.readRasters({ interleave: true })).toEqual(
    Object.assign(heights, { width: 1100, height: 700 }),
  )
  expect([main.isTiled, main.getTileWidth(), main.getTileHeight()]).toEqual([true, 512, 512])
  expect(main.getOrigin().slice(0, 2)).toEqual([400_000, 6_400_000])
  expect(main.getGeoKeys()).toMatchObject({ ProjectedCSTypeGeoKey: 3006 })
  expect(await tiff.getImageCount()).toBe(3)
  // Pixel 1, 1 of the first overview is the mean of columns 2 and 3 and rows 2 and 3: 2.5 + 1000 · 2.5.
  const half = await (await tiff.getImage(1)).readRasters({ window: [1, 1, 2, 2], interleave: true })
  expect(Array.from(half)).toEqual([2502.5])
  const quarter = await (await tiff.getImage(2)).readRasters({ window: [1, 1, 2, 2], interleave: true })
  expect(Array.from(quarter)).toEqual([5505.5])
  expect(read.facts.levels).toEqual([
    { width: 1100, height: 700 },
    { width: 550, height: 350 },
    { width: 275, height: 175 },
  ])
})

test('an overview counts what has no value for nothing, and is none only where all four are', async () => {
  const side = 600
  const samples = new Int16Array(side * side).fill(10)
  samples.set([-1, 20], 0)
  samples.set([40, -1], side)
  samples.set([-1, -1], 2)
  samples.set([-1, -1], side + 2)
  const source = handTiff({ width: side, height: side, samples, format: 2, nodata: '-1' })
  const tiff = await trial.opened(await trial.read(await trial.file('holes.tif', source)))
  const half = await (await tiff.getImage(1)).readRasters({ window: [0, 0, 3, 1], interleave: true })
  expect(Array.from(half)).toEqual([30, -1, 10])
})

test('classes are not mixed: a pixel of an overview is one of the pixels that it stands for', async () => {
  const side = 600
  const samples = Uint8Array.from({ length: side * side }, (_, place) => ((place % side) % 2 === 0 ? 3 : 9))
  const source = handTiff({ width: side, height: side, samples })
  const read = await trial.read(await trial.file('classes.tif', source))
  expect(read.facts).toMatchObject({ reading: 'classes', class_values: [3, 9] })
  const half = await (await (await trial.opened(read)).getImage(1)).readRasters({ interleave: true })
  expect(new Set(Array.from(half))).toEqual(new Set([3]))
})

test('one that is cloud-optimised already is kept as it is', async () => {
  const source = handTiff({ width: 1100, height: 700, samples: heights, format: 3 })
  const made = await trial.read(await trial.file('once.tif', source))
  const path = made.path
  const again = await trial.read(path)
  expect(await readFile(again.path)).toEqual(await readFile(path))
  expect(again.facts).toEqual(made.facts)
})

test('a raster in which no pixel has a value is taken, with a note', async () => {
  const source = handTiff({ width: 2, height: 2, samples: Uint8Array.of(0, 0, 0, 0), nodata: '0' })
  const { facts, notes } = await trial.read(await trial.file('none.tif', source))
  expect(notes).toEqual(['The raster holds no value at all: every pixel is marked as having none.'])
  expect(facts.bands).toEqual([{ minimum: null, maximum: null, low: null, high: null }])
})

test('a BigTIFF is read as well', async () => {
  const source = handTiff({ width: 2, height: 1, samples: Float64Array.of(1.5, -2), format: 3, is_big: true })
  const tiff = await trial.opened(await trial.read(await trial.file('big.tif', source)))
  expect(Array.from(await (await tiff.getImage(0)).readRasters({ interleave: true }))).toEqual([1.5, -2])
})

const tie = (number: number, values: number[]) => ({ number, type: 'double' as const, values })
const refusals: readonly [string, Buffer, string][] = [
  ['no TIFF', Buffer.from('a text'), 'is no GeoTIFF'],
  ['one that has been cut off', small.subarray(0, small.length - 4), 'has been cut off'],
  ['one whose header is cut off', small.subarray(0, 60), 'is damaged'],
  [
    'one without a CRS',
    handTiff({ width: 1, height: 1, samples: Uint8Array.of(1), keys: [] }),
    'does not say in which reference system',
  ],
  [
    'one in a CRS that nobody knows',
    handTiff({ width: 1, height: 1, samples: Uint8Array.of(1), keys: [1024, 0, 1, 1, 3072, 0, 1, 2154] }),
    'EPSG:2154',
  ],
  [
    'one that is rotated',
    handTiff({
      width: 1,
      height: 1,
      samples: Uint8Array.of(1),
      tags: [
        tie(33550, []),
        tie(33922, []),
        tie(34264, [10, 2, 0, 4e5, 2, -10, 0, 6.4e6, 0, 0, 0, 0, 0, 0, 0, 1]),
      ],
    }),
    'is rotated',
  ],
  [
    'one without a position',
    handTiff({ width: 1, height: 1, samples: Uint8Array.of(1), tags: [tie(33922, [])] }),
    'does not say where it lies',
  ],
  [
    'one packed by WebP',
    handTiff({
      width: 1,
      height: 1,
      samples: Uint8Array.of(1),
      tags: [{ number: 259, type: 'short', values: [50001] }],
    }),
    'packed by WebP',
  ],
  [
    'complex numbers',
    handTiff({ width: 1, height: 1, samples: Float64Array.of(1), format: 6 }),
    'complex numbers',
  ],
  [
    'one beyond the world',
    handTiff({ width: 1, height: 1, samples: Uint8Array.of(1), keys: [1024, 0, 1, 2, 2048, 0, 1, 4326] }),
    'outside the world',
  ],
]
test.each(refusals)('%s is refused in words that say what to change', async (name, bytes, words) => {
  const path = await trial.file(`${name.replaceAll(' ', '_')}.tif`, bytes)
  await expect(trial.read(path)).rejects.toMatchObject({
    kind: 'bad_input',
    message: expect.stringContaining(words),
  })
})

test('pixels that cannot be unpacked are told as damage', async () => {
  const source = handTiff({ width: 1100, height: 700, samples: heights, format: 3 })
  const { path } = await trial.read(await trial.file('whole.tif', source))
  const bytes = await readFile(path)
  bytes.fill(0xaa, bytes.length - 5000, bytes.length - 1000)
  const broken = await trial.file('broken.tif', bytes)
  await expect(trial.read(broken)).rejects.toThrow('The file is damaged')
})

test('a CRS that is named holds where the file has none, and is written into the kept file', async () => {
  const source = handTiff({ width: 1, height: 1, samples: Uint8Array.of(1), keys: [] })
  const read = await trial.read(await trial.file('bare.tif', source), { crs: 'EPSG:3006' })
  expect(read.facts.crs).toBe('EPSG:3006')
  const keys = (await (await trial.opened(read)).getImage(0)).getGeoKeys()
  expect(keys).toMatchObject({ GTModelTypeGeoKey: 1, ProjectedCSTypeGeoKey: 3006 })
  await expect(trial.read(await trial.file('bare.tif', source), { crs: 'EPSG:1' })).rejects.toThrow('EPSG:1')
})
