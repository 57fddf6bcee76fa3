// Map programs that people have read the OGC API: GDAL's driver OAPIF and QGIS's own provider, of Debian. Places and rows are those of Småbro's exchange files.
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { openTestApp, type TestApp } from '../../../api/fixture/open_test_app.ts'
import { smabro } from '../../../data/fixture/smabro_folder.ts'
import { freePort } from '../../fixture/free_port.ts'
import { type Listening, listening } from './listening_app.ts'

const run = promisify(execFile)

let app: TestApp
let server: Listening
beforeAll(async () => {
  const port = await freePort()
  const env = { BRISTKARTAN_URL: `http://127.0.0.1:${port}` }
  app = await openTestApp(undefined, undefined, { env })
  await app.test.loadFolder(smabro, 'EPSG:3006')
  server = await listening(app, port)
}, 120_000)
afterAll(async () => {
  await server.close()
  await app.close()
})

/** Whether a program is there; else it is said. */
async function isThere(program: string, words: readonly string[]): Promise<boolean> {
  const found = await run(program, [...words]).then(
    () => true,
    () => false,
  )
  if (!found) console.log(`The OGC API is not read by ${program}: it is not installed.`)
  return found
}

const hasGdal = () => isThere('ogr2ogr', ['--version'])
const hasQgis = () => isThere('/usr/bin/python3', ['-c', 'import qgis.core'])

/** The addresses as the exchange file has them: id, easting, northing. */
const addresses = readFileSync(join(smabro, 'addresses.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
  .map((cells): [string, number, number] => [cells[0] ?? '', Number(cells.at(-2)), Number(cells.at(-1))])
  .toSorted(([one], [other]) => (one < other ? -1 : 1))

async function gdal(collection: string, ...words: string[]): Promise<string[]> {
  const { stdout } = await run('ogr2ogr', [
    ...['-f', 'CSV', '/vsistdout/', `OAPIF:${server.url}/ogc`, collection, '-t_srs', 'EPSG:3006'],
    ...['-lco', 'GEOMETRY=AS_XY', ...words],
  ])
  return stdout.trim().split('\n').slice(1)
}

function idsOf(lines: readonly string[]): string[] {
  return lines.map((line) => line.split(',')[2] ?? '').map((id) => id.replaceAll('"', ''))
}

test('GDAL lists the collections, and how many features each has', { timeout: 60_000 }, async (context) => {
  if (!(await hasGdal())) return context.skip()
  const { stdout } = await run('ogrinfo', ['-so', `OAPIF:${server.url}/ogc`, 'addresses'])
  expect(stdout).toContain('Feature Count: 105')
  expect(stdout).toContain('municipality_code: String')
})

test('GDAL pages through a collection and finds every place', { timeout: 60_000 }, async (context) => {
  if (!(await hasGdal())) return context.skip()
  const lines = await gdal('addresses', '-oo', 'PAGE_SIZE=20')
  expect(lines).toHaveLength(105)
  const found = lines.map((line) => {
    const [x, y] = line.split(',').map(Number)
    return [idsOf([line])[0], Math.round((x ?? 0) * 100) / 100, Math.round((y ?? 0) * 100) / 100]
  })
  expect(found).toEqual(addresses)
})

test('GDAL filters by field and by rectangle', { timeout: 60_000 }, async (context) => {
  if (!(await hasGdal())) return context.skip()
  expect(idsOf(await gdal('addresses', '-where', "id = 'A0101'"))).toEqual(['A0101'])
  const corner = ['-spat', '401000', '6401000', '402000', '6402000', '-spat_srs', 'EPSG:3006']
  expect(idsOf(await gdal('addresses', ...corner))).toEqual(['A0101'])
})

const seenByQgis = z.object({
  crs: z.string(),
  fields: z.array(z.string()),
  all: z.array(z.tuple([z.string(), z.number(), z.number()])),
  filtered: z.array(z.tuple([z.string(), z.number(), z.number()])),
  within: z.array(z.tuple([z.string(), z.number(), z.number()])),
})

test('QGIS reads a collection, with every place where it is in EPSG:3006', {
  timeout: 120_000,
}, async (context) => {
  if (!(await hasQgis())) return context.skip()
  const script = join(import.meta.dirname, 'read_in_qgis.py')
  const words = [
    script,
    `${server.url}/ogc`,
    'addresses',
    '"id" = \'A0301\'',
    '401000,6401000,402000,6402000',
  ]
  const { stdout } = await run('/usr/bin/python3', words, {
    env: { ...process.env, QT_QPA_PLATFORM: 'offscreen' },
  })
  const seen = seenByQgis.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''))
  expect(seen.fields).toEqual(['id', 'municipality_code', 'kind', 'label'])
  expect(seen.all).toEqual(addresses)
  expect(seen.filtered).toEqual([['A0301', 405000, 6402000]])
  expect(seen.within).toEqual([['A0101', 401200, 6401200]])
})
