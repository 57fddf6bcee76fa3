// Every download, opened by readers of other makers, equals the source: GDAL by pyogrio's wheels, pyarrow, GeoPandas, openpyxl.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { formatFacts } from '../../api/downloads/formats.ts'
import { publishFile } from '../../api/fixture/layers.ts'
import { openTestApp, type TestApp } from '../../api/fixture/open_test_app.ts'
import { namedBodies } from '../../api/fixture/people.ts'
import { quotedLiteral, sqlFile } from '../../data/database/sql_file.ts'
import { pythonEnvironment } from '../set_up/python_environment.ts'
import { repository } from '../set_up/run_tool.ts'

const sourceSql = sqlFile(import.meta.url, './downloads_source.sql')
const formats = ['gpkg', 'fgb', 'geojson', 'parquet', 'shp', 'csv', 'xlsx'] as const

let app: TestApp
let folder: string
beforeAll(async () => {
  app = await openTestApp()
  await namedBodies(app, { organisations: ['lansstyrelsen'] })
  folder = join(app.test.folder.path, 'proof')
  await mkdir(folder)
  const file = join(folder, 'source.parquet')
  await app.test.database.session((connection) =>
    connection.run(`copy (${sourceSql}) to ${quotedLiteral(file)} (format parquet)`),
  )
  const content = new Uint8Array(await readFile(file))
  await publishFile(app, { id: 'provlager', file_name: 'provlager.parquet', content })
  for (const format of formats) {
    const response = await app.ask(`/api/v1/layers/provlager/download?format=${format}`)
    const bytes = Buffer.from(await response.arrayBuffer())
    if (response.status !== 200) throw new Error(`${format}: ${bytes}`)
    await writeFile(join(folder, `download${formatFacts[format].ending}`), bytes)
  }
}, 120_000)
afterAll(() => app.close())

function python(): string | undefined {
  try {
    return pythonEnvironment({
      folder: join(repository, 'data/local/proofs/python'),
      requirements: join(import.meta.dirname, 'requirements.txt'),
      name: 'Readers of other makers',
    })
  } catch (error) {
    console.log(`Downloads are not held against GeoPandas: ${error instanceof Error ? error.message : error}`)
    return undefined
  }
}

test('every download equals the source, read by others', { timeout: 600_000 }, (context) => {
  const program = python()
  if (program === undefined) return context.skip()
  const found = execFileSync(program, [join(import.meta.dirname, 'read_downloads.py'), folder], {
    encoding: 'utf8',
  })
  expect(found.trim().split('\n').filter(Boolean)).toEqual([])
})

test('Debian’s GDAL reads from every format of GDAL what it reads from the source', (context) => {
  const { status } = spawnSync('ogr2ogr', ['--version'])
  if (status !== 0) {
    console.log('Downloads are not held against Debian’s GDAL: ogr2ogr is not installed.')
    return context.skip()
  }
  /** Each row as GDAL writes it, the same for all. */
  const rowsBy = (path: string, text = 'namn på svenska', geometry = 'geometry') =>
    execFileSync(
      'ogr2ogr',
      ['-f', 'CSV', '/vsistdout/', path, '-dialect', 'SQLite', '-sql', statement(text, geometry)],
      { encoding: 'utf8' },
    )
  const wanted = rowsBy(join(folder, 'download.gpkg'), undefined, 'geom')
  expect(wanted.trim().split('\n')).toHaveLength(7)
  expect(wanted).toContain('9007199254740993')
  expect(wanted).toContain('1899')
  expect(rowsBy(join(folder, 'download.fgb'))).toBe(wanted)
  const shapes = rowsBy(`/vsizip/${join(folder, 'download.zip')}/provlager.shp`, 'namn_pa_sv')
  expect(shapes).toBe(wanted)
})

/** A Shapefile cuts texts and writes missing ones empty; a date is a time in FlatGeobuf: all are asked for in the same form. */
function statement(text: string, geometry: string): string {
  return (
    `select nr, coalesce(substr("${text}", 1, 60), '') as text, heltal, cast(sant as integer) as sant, ` +
    `substr(replace(datum, '/', '-'), 1, 10) as datum, round(st_area(${geometry}), 6) as area from provlager order by nr`
  )
}

test('in a CSV an empty text has quotation marks, a missing one has not', async () => {
  const lines = (await readFile(join(folder, 'download.csv'), 'utf8')).split('\r\n')
  expect(lines[0]).toBe('nr,namn på svenska,heltal,tal,sant,datum,tid,wkt')
  expect(lines.find((line) => line.startsWith('2,'))).toMatch(/^2,"",-9007199254740993,/)
  expect(lines.find((line) => line.startsWith('3,'))).toMatch(/^3,,,,,,,"POLYGON/)
})
