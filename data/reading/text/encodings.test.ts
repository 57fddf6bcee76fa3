import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'

let trial: Trial
beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.end())

const text = 'id;name\n1;Östergården på Åsön, Kråkerö, Älvsjö\n'
const name = 'Östergården på Åsön, Kråkerö, Älvsjö'

for (const encoding of ['Windows-1252', 'CP850', 'Macintosh'])
  test(`${encoding} is known by its å, ä and ö, and read when it is said`, async () => {
    const path = trial.file('letters.csv', iconv.encode(text, encoding))
    const guessed = await trial.readHere(path)
    expect(guessed.encoding).toBe(encoding)
    expect(await trial.rows(guessed, 'name')).toEqual([{ name }])
    const told = await trial.readHere(path, { encoding })
    expect(await trial.rows(told, 'name')).toEqual([{ name }])
  })

test('what is said wins over what the bytes look like', async () => {
  const path = trial.file('utf16.csv', iconv.encode(text, 'utf-16le'))
  expect(await trial.rows(await trial.readHere(path, { encoding: 'UTF-16LE' }), 'name')).toEqual([{ name }])
  expect(await trial.rows(await trial.readHere(path), 'name')).toEqual([{ name }])
  const latin = trial.file('latin.csv', Buffer.from('id;name\n1;\xe5\n', 'latin1'))
  expect(await trial.rows(await trial.readHere(latin, { encoding: 'ISO-8859-5' }), 'name')).toEqual([
    { name: 'х' },
  ])
})

test('an encoding that nobody knows, or that the bytes contradict, is refused with what to do', async () => {
  const path = trial.file('unknown.csv', Buffer.from('id;name\n1;\xe5\n', 'latin1'))
  await expect(trial.readHere(path, { encoding: 'EBCDIK' })).rejects.toThrow('“EBCDIK” is not known')
  await expect(trial.readHere(path, { encoding: 'utf8' })).rejects.toThrow('is not in UTF-8')
})

test('bytes that are no letters in the encoding are told', async () => {
  const path = trial.file('lost.csv', Buffer.from('id;name\n1;\x81\xe5\n', 'latin1'))
  expect((await trial.readHere(path, { encoding: 'ISO-8859-1' })).notes).toEqual([])
  const lost = await trial.readHere(path, { encoding: 'Windows-1252' })
  expect(lost.notes.join()).toContain('no letters in Windows-1252')
})

test('the encoding of a shapefile’s table can be said', async () => {
  await trial.sql(
    `copy (select 'C-1' as id, 'Sj?vik' as name, st_point(400000, 6400000) as geom) to 'FOLDER/said.shp' (format gdal, driver 'ESRI Shapefile', srs 'EPSG:3006', layer_creation_options 'ENCODING=UTF-8')`,
  )

  const table = readFileSync(join(trial.folder, 'said.dbf'))
  table[table.indexOf('Sj?vik') + 2] = 0x94 // ö in CP850
  trial.file('said.dbf', table)
  trial.file('said.cpg', 'UTF-8')
  const reading = await trial.readHere(join(trial.folder, 'said.shp'), { encoding: 'cp850' })
  expect(reading.encoding).toBe('cp850')
  expect(await trial.rows(reading, 'name')).toEqual([{ name: 'Sjövik' }])
  await expect(trial.readHere(join(trial.folder, 'said.shp'), { encoding: 'Shift_JIS' })).rejects.toThrow(
    'letters have several bytes',
  )
})

const nul = '\0'
for (const [ending, format, text] of [
  ['kml', 'KML', `<kml xmlns="http://www.opengis.net/kml/2.2"><!--${nul}--></kml>`],
  ['geojson', 'GeoJSON', `{"type": "FeatureCollection", "features": [], "name": "${nul}"}`],
  ['csv', 'CSV', `id;name\n1;${nul}\n`],
] as const)
  test(`NUL bytes in a ${format} are refused with the advice to save it as ${format}`, async () => {
    const reading = trial.readHere(trial.file(`nul.${ending}`, text))
    await expect(reading).rejects.toThrow(`holds NUL bytes`)
    await expect(reading).rejects.toThrow(`Save it anew as ${format} in UTF-8.`)
  })

for (const [ending, xml] of Object.entries({
  kml: '<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark id="1"><name>Sjövik</name></Placemark></kml>',
  gpx: '<gpx xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="60" lon="15"><name>Sjövik</name></wpt></gpx>',
  gml: `<FeatureCollection xmlns:gml="http://www.opengis.net/gml"><gml:featureMember><a><name>Sjövik</name>
    <p><gml:Point srsName="EPSG:3006"><gml:coordinates>400000,6400000</gml:coordinates></gml:Point></p></a></gml:featureMember></FeatureCollection>`,
}))
  test(`the encoding of a ${ending.toUpperCase()} can be said, against what it declares`, async () => {
    const text = `<?xml version="1.0" encoding="ISO-8859-5"?>\n${xml}`
    const path = trial.file(`said.${ending}`, iconv.encode(text, 'CP850'))
    const read = { required: [], columns: ['name'] }
    await expect(trial.readHere(path, read)).rejects.toThrow('is XML in ISO-8859-5')
    const reading = await trial.readHere(path, { ...read, encoding: 'CP850' })
    expect(reading.encoding).toBe('CP850')
    expect(await trial.rows(reading, 'name')).toEqual([{ name: 'Sjövik' }])
    await expect(trial.readHere(path, { ...read, encoding: 'UTF-8' })).rejects.toThrow('is not in UTF-8')
  })

for (const ending of ['mif', 'tab'])
  test(`the encoding of a MapInfo .${ending} can be said, against its charset`, async () => {
    await trial.sql(
      `copy (select 'C-1' as id, 'Sj?vik' as name, st_point(400000, 6400000) as geom) to 'FOLDER/said_m.${ending}' (format gdal, driver 'MapInfo File', srs 'EPSG:3006')`,
    )
    const values = `said_m.${ending === 'mif' ? 'mid' : 'dat'}`
    const table = readFileSync(join(trial.folder, values))
    table[table.indexOf('Sj?vik') + 2] = 0x94 // ö in CP850
    trial.file(values, table)
    const path = join(trial.folder, `said_m.${ending}`)
    const reading = await trial.readHere(path, { encoding: 'CP850' })
    expect(reading.encoding).toBe('CP850')
    expect(await trial.rows(reading, 'name')).toEqual([{ name: 'Sjövik' }])
    await expect(trial.readHere(path, { encoding: 'UTF-8' })).rejects.toThrow('is not in UTF-8')
  })

test('a format that fixes its own encoding says that it was told one for nothing', async () => {
  await trial.sql(
    `copy (select '1' as id, 'Ö' as name) to 'FOLDER/own.xlsx' (format gdal, driver 'XLSX', layer_name 'a')`,
  )
  const reading = await trial.readHere(join(trial.folder, 'own.xlsx'), { encoding: 'CP850' })
  expect(reading.notes.join()).toContain('“CP850” was not used')
  expect(await trial.rows(reading, 'name')).toEqual([{ name: 'Ö' }])
})
