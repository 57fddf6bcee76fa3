// Files that would reach others, or grow without end: each kind is refused in words.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'

let trial: Trial
beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.end())

const entity = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
const laughs = `<!DOCTYPE x [<!ENTITY a0 "ha">${Array.from({ length: 20 }, (_, at) => `<!ENTITY a${at + 1} "&a${at};&a${at};">`).join('')}]>`
const roots = {
  'x.kml': (inside: string) =>
    `<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>${inside}</name></Placemark></kml>`,
  'x.gpx': (inside: string) => `<gpx version="1.1"><wpt lat="60" lon="15"><name>${inside}</name></wpt></gpx>`,
  'x.gml': (inside: string) => feature(`<name>${inside}</name>`),
}

function feature(inside: string, root = ''): string {
  return `<FeatureCollection xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:xlink="http://www.w3.org/1999/xlink" ${root}><gml:featureMember><area>${inside}</area></gml:featureMember></FeatureCollection>`
}

for (const [name, write] of Object.entries(roots))
  test(`entities in ${name.slice(2).toUpperCase()} are refused, be they of other files or of themselves`, async () => {
    await expect(trial.readHere(trial.file(name, entity + write('&e;')))).rejects.toThrow(
      'document type (DOCTYPE)',
    )
    await expect(trial.readHere(trial.file(name, laughs + write('&a20;')))).rejects.toThrow(
      'document type (DOCTYPE)',
    )
    await expect(trial.readHere(trial.file(name, write('&undeclared;')))).rejects.toThrow('is not sound XML')
    // In UTF-16 the words are other bytes.
    const wide = Buffer.from(`\uFEFF${entity}${write('&e;')}`, 'utf16le')
    await expect(trial.readHere(trial.file(name, wide))).rejects.toThrow('document type (DOCTYPE)')
  })

test('GML that points elsewhere for its places is refused; links to code lists are mere words', async () => {
  for (const href of ['http://example.com/a.gml#p1', 'file:///etc/passwd', '../other.gml', '/etc/passwd'])
    await expect(
      trial.readHere(trial.file('x.gml', feature(`<gml:pointProperty xlink:href="${href}"/>`))),
      href,
    ).rejects.toThrow('points to another file for its pointProperty')
  const listed = feature(
    '<gml:id>1</gml:id><id>7</id><status xlink:href="http://example.com/codelist/planned"/><gml:pointProperty><gml:Point srsName="urn:ogc:def:crs:EPSG::3006"><gml:pos>6400000 400000</gml:pos></gml:Point></gml:pointProperty>',
  )
  expect(await trial.readHere(trial.file('listed.gml', listed), { geometry: 'point' })).toMatchObject({
    rows: 1,
  })
})

test('the schema that a GML names is never looked for, and nothing is written beside it', async () => {
  const schema = trial.file('evil.xsd', '<schema/>')
  const text = feature(
    '<id>0114</id><gml:pointProperty><gml:Point srsName="urn:ogc:def:crs:EPSG::3006"><gml:pos>6400000 400000</gml:pos></gml:Point></gml:pointProperty>',
    `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:x ${schema} http://example.com http://example.com/x.xsd"`,
  )
  const path = trial.file('schema.gml', text)
  const before = readdirSync(trial.folder).filter((name) => !name.startsWith('result-'))
  const reading = await trial.readHere(path, { geometry: 'point' })
  expect(await trial.rows(reading, 'id, x, y')).toEqual([{ id: '0114', x: 400000, y: 6400000 }])
  expect(readdirSync(trial.folder).filter((name) => !name.startsWith('result-'))).toEqual(before)
  const result = join(reading.parquet, '..', 'given')
  expect(readdirSync(result)).toEqual(['given.gml'])
  expect(readFileSync(join(result, 'given.gml'), 'utf8')).not.toContain('schemaLocation')
})

test('a KML that only links to others is refused, and links beside places are told', async () => {
  const link = '<NetworkLink><Link><href>http://example.com/a.kml</href></Link></NetworkLink>'
  const root = (inside: string) =>
    `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inside}</Document></kml>`
  await expect(trial.readHere(trial.file('n.kml', root(link)))).rejects.toThrow('only links to other files')
  const place = '<Placemark id="a"><Point><coordinates>15,60</coordinates></Point></Placemark>'
  const reading = await trial.readHere(trial.file('m.kml', root(link + place)))
  expect(reading).toMatchObject({
    rows: 1,
    notes: ['The file links to 1 others (NetworkLink); they were not fetched.'],
  })
})

test('XML that stands for other files or for a service is refused by name', async () => {
  const kinds = {
    '<OGRVRTDataSource><SrcDataSource>/vsicurl/http://example.com/a.gpkg</SrcDataSource></OGRVRTDataSource>':
      'only points to other files',
    '<VRTDataset/>': 'only points to other files',
    '<OGRWFSDataSource><URL>http://example.com</URL></OGRWFSDataSource>': 'service on the web',
    '<wfs:WFS_Capabilities xmlns:wfs="x"/>': 'service on the web',
    '<ows:ExceptionReport xmlns:ows="x"/>': 'is an error message',
    '<schema xmlns="http://www.w3.org/2001/XMLSchema"/>': 'is an XML schema',
    '<metadata/>': 'XML of a kind that cannot be read (“metadata”)',
  }
  for (const [text, message] of Object.entries(kinds))
    for (const name of ['v.gml', 'v.xml', 'v.geojson', 'v.tab'])
      await expect(trial.readHere(trial.file(name, `<?xml version="1.0"?>\n${text}`)), text).rejects.toThrow(
        message,
      )
})

test('a MapInfo table that points to other files is refused', async () => {
  const table = (type: string) =>
    `!table\n!version 300\n!charset WindowsLatin1\n\nDefinition Table\n  Type ${type}\n`
  const linked = { LINKED: 'LINKED', 'DBF Charset "X"': 'DBF', RASTER: 'RASTER' }
  for (const [type, shown] of Object.entries(linked))
    await expect(trial.readHere(trial.file('t.tab', table(type)))).rejects.toThrow(`of the type ${shown}`)
  const seamless = `${table('NATIVE Charset "Neutral"')}begin_metadata\n"\\IsSeamless" = "TRUE"\nend_metadata\n`
  await expect(trial.readHere(trial.file('s.tab', seamless))).rejects.toThrow('of the type seamless')
})

test('a document type hidden in a spreadsheet is refused', async () => {
  await trial.sql(`copy (select '1' as id) to 'FOLDER/s.xlsx' (format gdal, driver 'XLSX')`)
  await trial.sql(`copy (select '1' as id) to 'FOLDER/s.ods' (format gdal, driver 'ODS')`)
  for (const [name, inner] of [
    ['s.xlsx', 'xl/workbook.xml'],
    ['s.ods', 'content.xml'],
  ] as const) {
    const entries = unzipSync(readFileSync(join(trial.folder, name)))
    const text = Buffer.from(entries[inner] ?? []).toString('utf8')
    entries[inner] = Buffer.from(text.replace(/^(<\?xml[^>]*\?>)?/, `$1${laughs}`))
    await expect(trial.readHere(trial.file(`evil-${name}`, Buffer.from(zipSync(entries))))).rejects.toThrow(
      `declares a document type (DOCTYPE) in ${inner}`,
    )
  }
})

test('pictures, old Office files and other archives are refused with what to send instead', async () => {
  const files = {
    'a.tif': [Buffer.from('49492a0008000000', 'hex'), 'registers hold no rasters. Publish it as a map layer'],
    'b.tif': [Buffer.from('4d4d002b00080000', 'hex'), 'TIFF or GeoTIFF'],
    'a.png': [Buffer.from('89504e470d0a1a0a', 'hex'), 'is a picture (PNG)'],
    'a.xls': [Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'Save it as .xlsx'],
    'a.7z': [Buffer.from('377abcaf271c0004', 'hex'), 'is a 7z archive'],
    'a.shp': [Buffer.from('0000000000000000', 'hex'), 'does not begin as a file named .shp does'],
    'a.dat': [Buffer.from('0000000000000000', 'hex'), 'Name the .tab beside it'],
    'a.mid': [Buffer.from('"a",1\n'), 'Name the .mif beside it'],
  } as const
  for (const [name, [bytes, message]] of Object.entries(files))
    await expect(trial.readHere(trial.file(name, bytes)), name).rejects.toThrow(message)
})

test('XML nested deeper than any honest file is refused', async () => {
  const deep = `<kml>${'<Folder>'.repeat(100_000)}${'</Folder>'.repeat(100_000)}</kml>`
  await expect(trial.readHere(trial.file('deep.kml', deep))).rejects.toThrow('more than 256 deep')
})
