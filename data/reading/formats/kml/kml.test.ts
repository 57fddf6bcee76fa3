import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../../trial.ts'

let trial: Trial
beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.end())

function kml(inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Document>${inside}</Document></kml>`
}

const point = '<Point><coordinates>15,60,12.5</coordinates></Point>'
const square =
  '<Polygon><outerBoundaryIs><LinearRing><coordinates>15,60 15.01,60 15.01,60.01 15,60</coordinates></LinearRing></outerBoundaryIs></Polygon>'

test('names, descriptions, times, extended and schema data become columns, and nothing of the drawing', async () => {
  const path = trial.file(
    'all.kml',
    kml(`<Style id="s"><LineStyle><color>ff0000ff</color></LineStyle></Style>
      <Placemark id="p1"><name>Åsa &amp; Öby</name><description><![CDATA[<b>Rad</b>]]></description><styleUrl>#s</styleUrl>
        <TimeSpan><begin>2015-01-01</begin><end>2016-01-01</end></TimeSpan>
        <ExtendedData><Data name="kod"><displayName>Kod</displayName><value>0114</value></Data>
          <SchemaData schemaUrl="#x"><SimpleData name="antal">7</SimpleData></SchemaData></ExtendedData>${point}</Placemark>
      <Placemark><TimeStamp><when>2015-06-30</when></TimeStamp>${point}</Placemark>`),
  )
  const request = { columns: ['id', 'name'], required: [], geometry: 'point' } as const
  const reading = await trial.readHere(path, request)
  expect(reading).toMatchObject({ format: 'KML', rows: 2, crs: 'EPSG:4326', crs_from: 'format' })
  expect(reading.columns_left_out).toEqual(['description', 'begin', 'end', 'kod', 'antal', 'when'])
  const [first] = await trial.rows(reading)
  expect(first).toMatchObject({ id: 'p1', name: 'Åsa & Öby', x: expect.closeTo(500_000, 3) })
  const described = await trial.readHere(path, {
    ...request,
    columns: ['a', 'b', 'c', 'd'],
    rename: { a: 'description', b: 'begin', c: 'kod', d: 'when' },
  })
  expect(await trial.rows(described, 'a, b, c, d')).toEqual([
    { a: '<b>Rad</b>', b: '2015-01-01', c: '0114', d: null },
    { a: null, b: null, c: null, d: '2015-06-30' },
  ])
})

test('the producer’s own id and name come before those of KML', async () => {
  const data = '<ExtendedData><Data name="id"><value>0007</value></Data></ExtendedData>'
  const path = trial.file('own.kml', kml(`<Placemark id="kml_1"><name>n</name>${data}${point}</Placemark>`))
  expect(await trial.rows(await trial.readHere(path), 'id, name')).toEqual([{ id: '0007', name: 'n' }])
})

test('folders are layers where one is named, and all is read where none is', async () => {
  const path = trial.file(
    'folders.kml',
    kml(
      `<Folder><name>Ytor</name><Placemark id="a">${square}</Placemark><Folder><name>Gamla</name><Placemark id="b">${square}</Placemark></Folder></Folder><Placemark id="c">${square}</Placemark>`,
    ),
  )
  const all = await trial.readHere(path, { geometry: 'polygon' })
  expect(all).toMatchObject({ rows: 3, layers: ['Ytor', 'Ytor/Gamla'] })
  const one = await trial.readHere(path, { geometry: 'polygon', layer: 'Ytor/Gamla' })
  expect(await trial.rows(one, 'id')).toEqual([{ id: 'b' }])
  await expect(trial.readHere(path, { layer: 'x' })).rejects.toThrow('The file has: Ytor, Ytor/Gamla.')
})

test('several shapes of a kind, tracks and mixed shapes come as what they are', async () => {
  const line = (from: number) =>
    `<LineString><coordinates>${from},60 ${from + 0.01},60</coordinates></LineString>`
  const track =
    '<gx:Track><when>2015-01-01T10:00:00Z</when><gx:coord>15 60 0</gx:coord><gx:coord>15.01 60 0</gx:coord></gx:Track>'
  const path = trial.file(
    'multi.kml',
    kml(
      [
        `<MultiGeometry>${line(15)}${line(16)}</MultiGeometry>`,
        track,
        `<gx:MultiTrack>${track}${track}</gx:MultiTrack>`,
        `<MultiGeometry>${line(15)}${point}</MultiGeometry>`,
        '',
        '<LineString><coordinates>15,x 15,60</coordinates></LineString>',
      ]
        .map((shape, at) => `<Placemark id="${at}">${shape}</Placemark>`)
        .join(''),
    ),
  )
  const rows = await trial.rows(
    await trial.readHere(path, { geometry: 'line' }),
    'st_numgeometries(st_geomfromwkb(geometry)) as parts, geometry_problem as problem, row_problem',
  )
  expect(rows.map(({ parts }) => parts)).toEqual([2, 1, 2, null, null, null])
  expect(rows.map(({ problem }) => problem)).toEqual([
    null,
    null,
    null,
    'is a GEOMETRYCOLLECTION where a line is expected',
    'has no geometry',
    null,
  ])
  expect(rows[5]?.row_problem).toBe('has coordinates that are no numbers: 15,x 15,60')
})

test('KML in Windows-1252 that says so is read with its letters, and cut off it is damaged', async () => {
  const text = kml(`<Placemark id="å"><name>Öby</name>${point}</Placemark>`).replace('UTF-8', 'windows-1252')
  const reading = await trial.readHere(trial.file('w.kml', Buffer.from(text, 'latin1')))
  expect(await trial.rows(reading, 'id, name')).toEqual([{ id: 'å', name: 'Öby' }])
  await expect(trial.readHere(trial.file('cut.kml', text.slice(0, -20)))).rejects.toThrow('is not sound XML')
})

test('a KML without places is a file of no rows', async () => {
  expect(await trial.readHere(trial.file('none.kml', kml('')), { geometry: 'point' })).toMatchObject({
    rows: 0,
  })
})
