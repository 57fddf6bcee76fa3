import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../../trial.ts'

let trial: Trial
beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.end())

const gml = (inside: string) =>
  `<?xml version="1.0"?><wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:a="urn:a">${inside}</wfs:FeatureCollection>`
const member = (type: string, id: string, shape: string) =>
  `<wfs:member><a:${type} gml:id="x${id}"><a:id>${id}</a:id><a:shape>${shape}</a:shape></a:${type}></wfs:member>`
const point = (srs: string, position: string) =>
  `<gml:Point gml:id="g" srsName="${srs}"><gml:pos>${position}</gml:pos></gml:Point>`

/** Each names EPSG:3006 and gives its axes in the order that this way of naming implies. */
const names = [
  ['urn:ogc:def:crs:EPSG::3006', '6400000 400000'],
  ['http://www.opengis.net/def/crs/EPSG/0/3006', '6400000 400000'],
  ['EPSG:3006', '400000 6400000'],
  ['http://www.opengis.net/gml/srs/epsg.xml#3006', '400000 6400000'],
] as const

for (const [srs, position] of names)
  test(`a place in ${srs} lands where it lies`, async () => {
    const path = trial.file('axes.gml', gml(member('punkt', '0114', point(srs, position))))
    const reading = await trial.readHere(path, { geometry: 'point' })
    expect(reading).toMatchObject({ format: 'GML', crs: 'EPSG:3006', crs_from: 'file' })
    expect(await trial.rows(reading, 'id, x, y')).toEqual([{ id: '0114', x: 400_000, y: 6_400_000 }])
  })

test('feature types are layers, and the one with the wanted places is taken', async () => {
  const line =
    '<gml:LineString gml:id="l" srsName="urn:ogc:def:crs:EPSG::3006"><gml:posList>6400000 400000 6401000 401000</gml:posList></gml:LineString>'
  const text = gml(
    member('punkt', '1', point(names[0][0], names[0][1])) +
      member('stam', '2', line) +
      member('stam', '3', line),
  )
  const reading = await trial.readHere(trial.file('types.gml', text), { geometry: 'line' })
  expect(reading).toMatchObject({ layer: 'stam', layers: ['punkt', 'stam'], rows: 2 })
  await expect(trial.readHere(trial.file('types.gml', text), { layer: 'x' })).rejects.toThrow(
    'The file has: punkt, stam.',
  )
})

test('GML that does not name its CRS has to be told, and what was cut off is damaged', async () => {
  const bare = gml(member('punkt', '1', '<gml:Point><gml:pos>400000 6400000</gml:pos></gml:Point>'))
  await expect(trial.readHere(trial.file('bare.gml', bare), { geometry: 'point' })).rejects.toThrow(
    '--crs EPSG:3006',
  )
  await expect(trial.readHere(trial.file('cut.gml', bare.slice(0, -40)))).rejects.toThrow('is not sound XML')
})

test('GML whose features are no members is refused rather than taken for an empty file', async () => {
  const text = gml('<a:punkter><a:punkt><a:id>1</a:id></a:punkt></a:punkter>')
  await expect(trial.readHere(trial.file('odd.gml', text))).rejects.toThrow(
    'it has “punkter” where they should be',
  )
  const none = gml('<wfs:boundedBy/>')
  expect(await trial.readHere(trial.file('none.gml', none))).toMatchObject({ format: 'GML', rows: 0 })
})
