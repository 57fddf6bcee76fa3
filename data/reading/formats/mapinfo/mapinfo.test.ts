import { readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../../trial.ts'

let trial: Trial
beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.end())

function mif(
  name: string,
  { charset, coordSys, mid }: { charset: string; coordSys: string; mid: string },
): string {
  trial.file(`${name}.mid`, Buffer.from(mid, 'latin1'))
  return trial.file(
    `${name}.mif`,
    `Version 300\r\nCharset "${charset}"\r\nDelimiter ";"\r\n${coordSys}\r\nColumns 3\r\n  Id Char(10)\r\n  Name Char(40)\r\n  Antal Integer\r\nData\r\n\r\nPoint 400000 6400000\r\n    Symbol (35,0,12)\r\nPoint 400010 6400000\r\n`,
  )
}

const sweref =
  'CoordSys Earth Projection 8, 33, "m", 15, 0, 0.9996, 500000, 0 Bounds (-7845061.1, -15690122.2) (8845061.1, 15690122.2)'

test('a MIF from Swedish Windows has its letters, line breaks and gaps', async () => {
  const path = mif('w', {
    charset: 'WindowsLatin1',
    coordSys: sweref,
    mid: '"0114";"Åsa \x96 ""Ö""\\nrad 2";7\r\n"2";"";\r\n',
  })
  const reading = await trial.readHere(path, { geometry: 'point', columns: ['id', 'name', 'antal'] })
  expect(reading).toMatchObject({ format: 'MapInfo (.mif)', encoding: 'CP1252', crs: 'EPSG:3006' })
  expect(await trial.rows(reading, 'id, name, antal, x')).toEqual([
    { id: '0114', name: 'Åsa – "Ö"\nrad 2', antal: '7', x: 400_000 },
    // GDAL by itself takes a missing number for 0.
    { id: '2', name: null, antal: null, x: 400_010 },
  ])
})

test('an unknown CRS of MapInfo has to be named, RT 90 is known', async () => {
  const mid = '"1";"";\n"2";"";\n'
  const unknown = mif('u', {
    charset: 'Neutral',
    coordSys: 'CoordSys Earth Projection 3, 116, "m", 145, -37, -36, -38, 2500000, 2500000',
    mid,
  })
  await expect(trial.readHere(unknown, { geometry: 'point' })).rejects.toThrow('--crs EPSG:3006')
  const rt90 = mif('r', {
    charset: 'Neutral',
    coordSys: 'CoordSys Earth Projection 8, 112, "m", 15.80827777778, 0, 1, 1500000, 0',
    mid,
  })
  expect(await trial.readHere(rt90, { geometry: 'point' })).toMatchObject({ crs: 'EPSG:3021' })
  const local = mif('l', { charset: 'Neutral', coordSys: 'CoordSys NonEarth Units "m"', mid })
  expect(await trial.readHere(local, { geometry: 'point', crs: 'EPSG:3006' })).toMatchObject({ rows: 2 })
})

test('a MIF without its MID, or with another’s, says so', async () => {
  const path = mif('m', { charset: 'Neutral', coordSys: sweref, mid: '"1";"";1\n' })
  await expect(trial.readHere(path)).rejects.toThrow('2 objects and its .mid 1 rows')
  renameSync(join(trial.folder, 'm.mid'), join(trial.folder, 'elsewhere.mid'))
  await expect(trial.readHere(path)).rejects.toThrow('lacks its .mid')
})

test('a TAB in Windows-1252 is read by its bytes, whatever other columns hold', async () => {
  await trial.sql(
    `copy (select 'XX' as id, 'XY' as name, 65535 as n, date '2015-06-30' as d, st_point(400000, 6400000) as geom) to 'FOLDER/t.tab' (format gdal, driver 'MapInfo File', srs 'EPSG:3006')`,
  )
  const values = readFileSync(join(trial.folder, 't.dat'))
  // “å–” in Windows-1252.
  trial.file('t.dat', Buffer.from(values.toString('latin1').replace('XY', '\xe5\x96'), 'latin1'))
  const header = readFileSync(join(trial.folder, 't.tab'), 'latin1')
  trial.file('t.tab', header.replaceAll('Neutral', 'WindowsLatin1'))
  const reading = await trial.readHere(join(trial.folder, 't.tab'), { geometry: 'point' })
  expect(reading).toMatchObject({ format: 'MapInfo (.tab)', encoding: 'CP1252', crs: 'EPSG:3006' })
  expect(await trial.rows(reading, 'id, name')).toEqual([{ id: 'XX', name: 'å–' }])
})

test('a TAB without its parts, or with a shortened one, says so', async () => {
  await trial.sql(
    `copy (select range::varchar as id, st_point(400000, 6400000) as geom from range(9)) to 'FOLDER/p.tab' (format gdal, driver 'MapInfo File', srs 'EPSG:3006')`,
  )
  const path = join(trial.folder, 'p.tab')
  const values = readFileSync(join(trial.folder, 'p.dat'))
  trial.file('p.dat', values.subarray(0, values.length - 300))
  await expect(trial.readHere(path)).rejects.toThrow('its .dat is shorter')
  renameSync(join(trial.folder, 'p.map'), join(trial.folder, 'q.map'))
  await expect(trial.readHere(path)).rejects.toThrow('lacks its .map')
})
