import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Zippable, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { caseFileEndings } from '../../../api/contract/limits.ts'
import { handZip } from '../../reading/archive/hand_zip.ts'
import { fileKinds, kindOfFile } from './kind_of_file.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bristkartan-kinds-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const text = (words: string) => Buffer.from(words)
const zip = (parts: readonly string[], first: Zippable = {}) =>
  zipSync({ ...first, ...Object.fromEntries(parts.map((part) => [part, text('x')])) })
const openDocument = (type: string, parts = ['content.xml']) =>
  zip(parts, { mimetype: [text(`application/vnd.oasis.opendocument.${type}`), { level: 0 }] })

async function judged(file_name: string, content: Uint8Array): Promise<string> {
  const path = join(folder, 'given')
  writeFileSync(path, content)
  return kindOfFile({ path, file_name, endings: caseFileEndings }).then(
    ({ name }) => name,
    (error: Error) => error.message,
  )
}

const geopackage = Buffer.alloc(100)
geopackage.write('SQLite format 3\0', 0, 'latin1')
geopackage.write('GPKG', 68, 'latin1')

test.each([
  ['a.PDF', text('\n%PDF-1.4'), 'a PDF'],
  ['a.jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe1]), 'a JPEG picture'],
  ['a.heic', text('\0\0\0\x18ftypheic'), 'a HEIC picture'],
  ['a.gpkg', geopackage, 'a GeoPackage'],
  ['a.xlsx', zip(['[Content_Types].xml', 'xl/workbook.xml']), 'an Excel workbook'],
  ['a.odt', openDocument('text'), 'an OpenDocument text'],
  ['a.ods', openDocument('spreadsheet'), 'an OpenDocument spreadsheet'],
  ['a.zip', zip(['Område.shp', 'Område.shx', 'Område.DBF', 'Område.prj']), 'a zip of a Shapefile'],
  // Windows-1252.
  ['a.csv', Buffer.from([0x6e, 0x61, 0x6d, 0x6e, 0x0d, 0x0a, 0xc5, 0x73, 0x61]), 'a CSV file'],
  ['a.geojson', text('{"type":"Feature"}'), 'a GeoJSON file'],
])('%s is known by its content', async (file_name, content, kind) => {
  expect(await judged(file_name, content)).toBe(kind)
})

test.each([
  [
    'a database that is no GeoPackage',
    'a.gpkg',
    text('SQLite format 3\0'.padEnd(100, '\0')),
    'its content is none',
  ],
  [
    'a workbook named document',
    'a.docx',
    zip(['[Content_Types].xml', 'xl/workbook.xml']),
    'is an Excel workbook',
  ],
  [
    'a document with a program',
    'a.odt',
    openDocument('text', ['content.xml', 'Basic/Standard/a.xml']),
    'holds macros',
  ],
  [
    'a zip of a Shapefile and a program',
    'a.zip',
    zip(['a.shp', 'a.shx', 'a.dbf', 'a.exe']),
    'its content is none',
  ],
  ['what is not JSON', 'a.geojson', text('{"type":'), 'its content is none'],
  ['a name without an ending', 'README', text('a'), 'such files are not taken'],
])('%s is refused', async (_what, file_name, content, words) => {
  expect(await judged(file_name, content)).toContain(words)
})

test('a zip with a password, or that leads out of its folder, is refused', async () => {
  const locked = handZip([{ name: 'a.shp', bytes: text('x'), flags: 1 }])
  expect(await judged('a.zip', locked)).toContain('password')
  expect(await judged('a.zip', handZip([{ name: '../a.shp', bytes: text('x') }]))).toContain(
    'outside its folder',
  )
})

test('each ending that may be sent is one of a kind', () => {
  expect(new Set(fileKinds.flatMap(({ endings }) => endings))).toEqual(new Set(caseFileEndings))
})
