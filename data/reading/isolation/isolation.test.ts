import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { runIsolated } from './run_isolated.ts'

let trial: Trial
let geojson: string
beforeAll(async () => {
  trial = await openTrial()
  const features = Array.from({ length: 60_000 }, (_, at) => ({
    type: 'Feature',
    properties: { id: String(at) },
    geometry: { type: 'Point', coordinates: [15, 60] },
  }))
  geojson = trial.file('many.geojson', JSON.stringify({ type: 'FeatureCollection', features }))
})
afterAll(() => trial.end())

test('a reading that takes too long is ended', async () => {
  const began = performance.now()
  const reading = trial.read(geojson, { limits: { seconds: 0.3 } })
  await expect(reading).rejects.toMatchObject({
    kind: 'too_large',
    message: expect.stringContaining('0.3 seconds'),
  })
  expect(performance.now() - began).toBeLessThan(5000)
})

test('a reading that takes too much memory is ended', async () => {
  const reading = trial.read(geojson, { geometry: 'point', limits: { memory_mb: 70 } })
  await expect(reading).rejects.toMatchObject({
    kind: 'too_large',
    message: expect.stringContaining('70 MB'),
  })
})

test('a reading that writes too much is ended', async () => {
  const path = trial.file(
    'wide.csv',
    Buffer.from(`id;name\n${'1;\xe5\xe4\xf6 hej\n'.repeat(300_000)}`, 'latin1'),
  )
  const tooLarge = { kind: 'too_large', message: expect.stringContaining('disk to read') }
  await expect(trial.read(path, { limits: { disk_mb: 2 } })).rejects.toMatchObject(tooLarge)
  // Unpacked it stays below the limit; in UTF-8, where å has two bytes, it does not.
  const zip = trial.file('wide.zip', Buffer.from(zipSync({ 'wide.csv': readFileSync(path) })))
  await expect(trial.read(zip, { limits: { disk_mb: 4 } })).rejects.toMatchObject(tooLarge)
})

test('a reading can be called off', async () => {
  const abort = new AbortController()
  const reading = trial.read(geojson, { signal: abort.signal })
  setTimeout(() => abort.abort(), 150)
  await expect(reading).rejects.toMatchObject({ kind: 'conflict' })
})

test('a child that is killed becomes an error message', async () => {
  const folder = join(trial.folder, 'result-killed')
  execFileSync('mkdir', [folder])
  const limits = { seconds: 60, memory_mb: 4096, disk_mb: 100 }
  const request = {
    path: geojson,
    folder,
    spatial: '/',
    columns: [],
    required: [],
    geometry: undefined,
    rename: {},
    limits,
    task: 'read' as const,
  }
  const ending = runIsolated(request, { limits, signal: undefined })
  // The kernel's own way to end a process that takes too much; found by the folder in its command line.
  const killed = await killByFolder(folder)
  expect(killed).toBe(true)
  await expect(ending).rejects.toMatchObject({
    kind: 'bad_input',
    message: expect.stringContaining('crashed'),
  })
})

const disguises = ['v.geojson', 'v.gpkg', 'v.shp', 'v.csv', 'v.fgb', 'v.xlsx', 'v.parquet']
test('a virtual format that points to /etc/passwd is refused under whatever name', async () => {
  const layer = '<OGRVRTLayer name="passwd"><SrcDataSource>/etc/passwd</SrcDataSource></OGRVRTLayer>'
  for (const name of disguises) {
    const path = trial.file(name, `\n<OGRVRTDataSource>${layer}</OGRVRTDataSource>`)
    await expect(trial.readHere(path)).rejects.toThrow('only points to other files')
  }
})

test('a virtual format hidden inside JSON is read as JSON and nothing else', async () => {
  const layer =
    '<OGRVRTDataSource><OGRVRTLayer name="p"><SrcDataSource>/etc/passwd</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>'
  const path = trial.file(
    'hidden.geojson',
    `{"type": "FeatureCollection", "x": "${' '.repeat(70_000)}${layer.replaceAll('"', '')}", "features": []}`,
  )
  expect(await trial.readHere(path)).toMatchObject({ format: 'GeoJSON', rows: 0 })
})

test('bubblewrap, where it works, hides everything but the file and the folder', async () => {
  if (!worksHere()) return
  // The program of the child, replaced by one that looks around.
  const { isolatedCommand } = await import('./command.ts')
  const folder = join(trial.folder, 'result-look')
  execFileSync('mkdir', [folder])
  const program = join(folder, 'look.cjs')
  writeFileSync(
    program,
    `const { existsSync, writeFileSync } = require('node:fs')
     let wrote = true
     try { writeFileSync(${JSON.stringify(join(trial.folder, 'out'))}, '') } catch { wrote = false }
     console.log(JSON.stringify([existsSync('/etc/passwd'), existsSync('/root'), existsSync(${JSON.stringify(geojson)}), wrote, Object.keys(process.env)]))`,
  )
  const limits = { seconds: 60, memory_mb: 4096, disk_mb: 100 }
  const [command, ...rest] = isolatedCommand(program, {
    path: geojson,
    folder,
    spatial: '/nowhere',
    columns: [],
    required: [],
    geometry: undefined,
    rename: {},
    limits,
    task: 'read' as const,
  })
  const [passwd, home, file, wrote, environment] = JSON.parse(
    execFileSync(command, rest, { env: {}, encoding: 'utf8' }),
  )
  expect({ passwd, home, file, wrote }).toEqual({ passwd: false, home: false, file: true, wrote: false })
  expect(environment.filter((name: string) => name !== 'PWD')).toEqual([])
  expect(existsSync(join(trial.folder, 'out'))).toBe(false)
})

test('where bubblewrap may not make its namespaces, the reading goes on without it', async () => {
  const bin = join(trial.folder, 'bin')
  execFileSync('mkdir', [bin])
  writeFileSync(
    join(bin, 'bwrap'),
    '#!/bin/sh\necho "bwrap: No permissions to create new namespace" >&2\nexit 1\n',
    { mode: 0o755 },
  )
  vi.stubEnv('PATH', bin)
  vi.resetModules()
  const { openTrial: openAnew } = await import('../trial.ts')
  const other = await openAnew()
  try {
    expect(await other.read(other.file('a.csv', 'id\n1\n'))).toMatchObject({ rows: 1 })
  } finally {
    other.end()
    vi.unstubAllEnvs()
  }
})

test('a link to a folder or to nothing is refused in words', async () => {
  symlinkSync('/nowhere', join(trial.folder, 'dangling.csv'))
  await expect(trial.read(join(trial.folder, 'dangling.csv'))).rejects.toThrow('There is no file')
  await expect(trial.read(trial.folder)).rejects.toThrow('is a folder')
  await expect(trial.read(trial.file('empty.csv', ''))).rejects.toThrow('is empty')
})

test('a zip that unpacks to far more than it should is not unpacked', async () => {
  const zeros = Buffer.alloc(30_000_000)
  const path = trial.file('bomb.zip', Buffer.from(zipSync({ 'a.shp': zeros })))
  await expect(trial.readHere(path)).rejects.toMatchObject({
    kind: 'too_large',
    message: expect.stringContaining('times its size'),
  })
  await expect(trial.readHere(path, { limits: { disk_mb: 10 } })).rejects.toMatchObject({ kind: 'too_large' })
})

test('a zip that lies about a size is found out while it is unpacked', async () => {
  const packed = deflateRawSync(Buffer.alloc(1_000_000))
  const zip = Buffer.from(zipSync({ 'a.shp': Buffer.alloc(1_000_000) }))
  const list = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
  zip.writeUInt32LE(10, list + 24)
  expect(packed.length).toBeGreaterThan(10)
  await expect(trial.readHere(trial.file('liar.zip', zip))).rejects.toThrow('does not match its checksum')
})

test('a zip with a path out of its folder is refused', async () => {
  const path = trial.file('escape.zip', Buffer.from(zipSync({ '../../etc/a.shp': Buffer.from('x') })))
  await expect(trial.readHere(path)).rejects.toThrow('outside its folder')
})

test('files that were cut off are found out, though they open', async () => {
  await trial.sql(
    `create table many as select range::varchar as id, st_setcrs(st_point(400000 + range, 6400000), 'EPSG:3006') as geom from range(3000)`,
  )
  const copies = { gpkg: 'GPKG', fgb: 'FlatGeobuf', shp: 'ESRI Shapefile', geojson: 'GeoJSON' }
  for (const [ending, driver] of Object.entries(copies)) {
    await trial.sql(`copy many to 'FOLDER/cut.${ending}' (format gdal, driver '${driver}', srs 'EPSG:3006')`)
    const path = join(trial.folder, `cut.${ending}`)
    const whole = readFileSync(path)
    trial.file(`cut.${ending}`, whole.subarray(0, Math.floor(whole.length * 0.6)))
    await expect(trial.readHere(path, { geometry: 'point' }), ending).rejects.toThrow('is damaged')
  }
  await trial.sql(`copy many to 'FOLDER/cut.parquet'`)
  const path = join(trial.folder, 'cut.parquet')
  trial.file('cut.parquet', readFileSync(path).subarray(0, 2000))
  await expect(trial.readHere(path, { geometry: 'point' })).rejects.toThrow('is damaged')
})

test('a shapefile without a part, or with another’s, says which', async () => {
  const web = trial.file('web.shp', '<html><body>404</body></html>')
  await expect(trial.readHere(web)).rejects.toThrow('is a web page')
  await trial.sql(
    `copy (select 1 as id, st_point(400000, 6400000) as geom) to 'FOLDER/one.shp' (format gdal, driver 'ESRI Shapefile', srs 'EPSG:3006')`,
  )
  const dbf = readFileSync(join(trial.folder, 'one.dbf'))
  dbf.writeUInt32LE(0, 4)
  trial.file('one.dbf', dbf)
  await expect(trial.readHere(join(trial.folder, 'one.shp'))).rejects.toThrow('0 rows and its .shx 1 shapes')
  execFileSync('rm', [join(trial.folder, 'one.dbf')])
  await expect(trial.readHere(join(trial.folder, 'one.shp'))).rejects.toThrow('lacks its .dbf')
  await expect(trial.readHere(join(trial.folder, 'one.shx'))).rejects.toThrow('Name the .shp beside it')
})

async function killByFolder(folder: string): Promise<boolean> {
  for (let tries = 0; tries < 200; tries++) {
    const found = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' })
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line.includes(join(folder, 'read.cjs')) && !line.includes('ps -eo'))
    for (const line of found) process.kill(Number(line.split(' ')[0]), 'SIGKILL')
    if (found.length > 0) return true
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return false
}

function worksHere(): boolean {
  try {
    execFileSync(
      'bwrap',
      ['--ro-bind', '/', '/', '--unshare-all', '--dev', '/dev', '--proc', '/proc', 'true'],
      { stdio: 'ignore' },
    )
    return true
  } catch {
    return false
  }
}
