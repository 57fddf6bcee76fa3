import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { type HandEntry, handZip } from './hand_zip.ts'

let trial: Trial
beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.end())

const table = Buffer.from('id,name\n1,Åsa\n')
const other = Buffer.from('id,name\n2,Öby\n3,Ärla\n')

function zip(name: string, files: Readonly<Record<string, Uint8Array>>): string {
  return trial.file(name, Buffer.from(zipSync(files)))
}

test('one readable file in a zip is read, whatever lies beside it and in whatever folder', async () => {
  const path = zip('one.zip', {
    'ut/data/Adresser.csv': table,
    'ut/läs mig.txt': Buffer.from('hej'),
    'ut/karta.pdf': Buffer.from('%PDF'),
    '__MACOSX/ut/data/._Adresser.csv': Buffer.from('x'),
    'ut/Thumbs.db': Buffer.from('x'),
    'ut/.DS_Store': Buffer.from('x'),
    'tom/': new Uint8Array(),
  })
  const reading = await trial.readHere(path)
  expect(reading).toMatchObject({ format: 'zipped CSV', layer: 'Adresser', layers: ['Adresser'], rows: 1 })
  expect(await trial.rows(reading, 'id, name')).toEqual([{ id: '1', name: 'Åsa' }])
})

test('several readable files are layers, and a layer within one is named after a slash', async () => {
  const path = zip('several.zip', { 'a.csv': table, 'b/c.csv': other })
  await expect(trial.readHere(path)).rejects.toThrow('several layers: a, c. Say which one')
  await expect(trial.readHere(path, { layer: 'd' })).rejects.toThrow(
    'There is no layer “d”. The file has: a, c.',
  )
  expect(await trial.readHere(path, { layer: 'c' })).toMatchObject({ layer: 'c', rows: 2 })
  await trial.sql(
    `copy (select '7' as id, 'Ö' as name) to 'FOLDER/w.xlsx' (format gdal, driver 'XLSX', layer_name 'Blad 1')`,
  )
  const book = readFileSync(join(trial.folder, 'w.xlsx'))
  const mixed = zip('mixed.zip', { 'a.csv': table, 'bok.xlsx': book })
  expect(await trial.readHere(mixed, { layer: 'bok/Blad 1' })).toMatchObject({
    format: 'zipped Excel (.xlsx)',
    rows: 1,
  })
})

test('files of one name in two folders are told apart by their folders', async () => {
  const path = zip('twins.zip', { '2014/areas.csv': table, '2015/areas.csv': other })
  await expect(trial.readHere(path)).rejects.toThrow('several layers: 2014/areas, 2015/areas.')
  expect(await trial.readHere(path, { layer: '2015/areas' })).toMatchObject({ rows: 2 })
})

test('a KMZ is read by its doc.kml alone', async () => {
  const kml = (id: string) =>
    Buffer.from(
      `<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark id="${id}"><name>Åsa</name><Point><coordinates>15,60</coordinates></Point></Placemark></kml>`,
    )
  const path = zip('k.kmz', {
    'files/other.kml': kml('no'),
    'doc.kml': kml('yes'),
    'files/icon.png': Buffer.from('x'),
  })
  const reading = await trial.readHere(path, { geometry: 'point' })
  expect(reading).toMatchObject({ format: 'zipped KML', rows: 1 })
  expect(await trial.rows(reading, 'id, name')).toEqual([{ id: 'yes', name: 'Åsa' }])
})

test('gzip is unpacked, but not a tar archive in it', async () => {
  expect(await trial.readHere(trial.file('a.csv.gz', gzipSync(other)))).toMatchObject({
    format: 'gzipped CSV',
    rows: 2,
  })
  const tar = Buffer.alloc(1024)
  tar.write('a.csv', 0)
  tar.write('ustar', 257)
  await expect(trial.readHere(trial.file('a.tar.gz', gzipSync(tar)))).rejects.toThrow('is a tar archive')
  const cut = gzipSync(other).subarray(0, 20)
  await expect(trial.readHere(trial.file('cut.csv.gz', cut))).rejects.toThrow('cannot be unpacked')
  const bomb = trial.file('bomb.csv.gz', gzipSync(Buffer.alloc(50_000_000)))
  await expect(trial.readHere(bomb)).rejects.toMatchObject({ kind: 'too_large' })
})

test('names in the code page of DOS are read, and those with backslashes are folders', async () => {
  const path = hand('dos.zip', [
    { name: iconv.encode('Områden\\Ängar.csv', 'cp437'), bytes: table },
    { name: iconv.encode('Områden\\Åar.csv', 'cp437'), bytes: other },
  ])
  expect(await trial.readHere(path, { layer: 'Ängar' })).toMatchObject({ layers: ['Ängar', 'Åar'], rows: 1 })
})

test('zip64 and sizes that follow the data are understood', async () => {
  const wide = hand('wide.zip', [{ name: 'a.csv', bytes: other, is_wide: true }])
  expect(await trial.readHere(wide)).toMatchObject({ rows: 2 })
  const streamed = hand('streamed.zip', [{ name: 'a.csv', bytes: other, has_descriptor: true }])
  expect(await trial.readHere(streamed)).toMatchObject({ rows: 2 })
})

test('an archive in an archive is refused', async () => {
  const inner = Buffer.from(zipSync({ 'a.csv': table }))
  await expect(trial.readHere(zip('nested.zip', { 'a.zip': inner }))).rejects.toThrow(
    'an archive in an archive',
  )
  await expect(trial.readHere(zip('two.zip', { 'a.zip': inner, 'b.zip': inner }))).rejects.toThrow(
    'another archive in it',
  )
  await expect(trial.readHere(zip('hidden.zip', { 'a.csv': inner }))).rejects.toThrow(
    'an archive in an archive',
  )
  await expect(trial.readHere(trial.file('twice.csv.gz', gzipSync(gzipSync(table))))).rejects.toThrow(
    'an archive in an archive',
  )
})

test('what would be links, secrets or ways out of the folder is refused', async () => {
  const link = hand('link.zip', [{ name: 'a.csv', bytes: Buffer.from('/etc/passwd'), mode: 0o120777 }])
  await expect(trial.readHere(link)).rejects.toThrow('a link instead of a file')
  for (const name of ['/etc/a.csv', '..\\..\\a.csv', 'C:\\a.csv', 'x/../../a.csv'])
    await expect(trial.readHere(hand('out.zip', [{ name, bytes: table }])), name).rejects.toThrow(
      'outside its folder',
    )
  const secret = hand('secret.zip', [{ name: 'a.csv', bytes: table, flags: 1 }])
  await expect(trial.readHere(secret)).rejects.toThrow('protected by a password')
  const odd = hand('odd.zip', [{ name: 'a.csv', bytes: table, method: 12 }])
  await expect(trial.readHere(odd)).rejects.toThrow('method 12')
})

test('entries that share their bytes are refused, which is how the smallest bombs are made', async () => {
  const path = hand('quoted.zip', [
    { name: 'a.csv', bytes: table },
    { name: 'b.csv', bytes: table, position: 10 },
  ])
  await expect(trial.readHere(path)).rejects.toThrow('overlap each other')
})

test('more files than anyone sends are refused', async () => {
  const files = Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`${at}.csv`, table]))
  await expect(
    trial.readHere(trial.file('many.zip', Buffer.from(zipSync(files, { level: 0 })))),
  ).rejects.toMatchObject({
    kind: 'too_large',
    message: expect.stringContaining('10001 files'),
  })
})

test('a zip without anything to read says what it holds', async () => {
  await expect(trial.readHere(zip('parts.zip', { 'a.dbf': table, 'a.prj': table }))).rejects.toThrow(
    'It holds: a.dbf, a.prj.',
  )
  await expect(trial.readHere(zip('empty.zip', {}))).rejects.toThrow('a zip with nothing in it')
  await expect(trial.readHere(zip('hollow.zip', { 'a.csv': new Uint8Array() }))).rejects.toThrow(
    'a.csv in hollow.zip is empty',
  )
})

function hand(name: string, entries: readonly HandEntry[]): string {
  return trial.file(name, handZip(entries))
}
