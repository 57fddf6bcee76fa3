import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'

let trial: Trial
beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.end())

const gpx = (inside: string) =>
  `<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">${inside}</gpx>`
const segment = (from: number) =>
  `<trkseg><trkpt lat="60" lon="${from}"><ele>5</ele><time>2015-01-01T10:00:00Z</time></trkpt><trkpt lat="60" lon="${from + 0.01}"/></trkseg>`
const all = gpx(
  `<metadata><author><name>Någon</name></author></metadata>
   <wpt lat="60" lon="15"><name>Å</name><ele>12</ele></wpt>
   <rte><name>R</name><rtept lat="60" lon="15"><name>start</name></rtept><rtept lat="60" lon="15.1"/></rte>
   <trk><name>T1</name>${segment(15)}</trk><trk><name>T2</name>${segment(15)}${segment(16)}<trkseg><trkpt lat="60" lon="15"/></trkseg></trk>`,
)

test('waypoints, routes and tracks are layers, and the kind that is wanted is taken', async () => {
  const path = trial.file('all.gpx', all)
  const request = { required: [], rename: { id: 'name' } } as const
  const points = await trial.readHere(path, { ...request, geometry: 'point' })
  expect(points).toMatchObject({
    format: 'GPX',
    layer: 'waypoints',
    layers: ['waypoints', 'routes', 'tracks'],
  })
  expect(await trial.rows(points, 'id, x')).toEqual([{ id: 'Å', x: expect.closeTo(500_000, 3) }])
  await expect(trial.readHere(path, { ...request, geometry: 'line' })).rejects.toThrow('several layers')
  const tracks = await trial.readHere(path, { ...request, geometry: 'line', layer: 'tracks' })
  // A segment of a single point is no line.
  expect(await trial.rows(tracks, 'id, st_numgeometries(st_geomfromwkb(geometry)) as parts')).toEqual([
    { id: 'T1', parts: 1 },
    { id: 'T2', parts: 2 },
  ])
})

test('a position that is no number is its row’s problem', async () => {
  const path = trial.file(
    'odd.gpx',
    gpx('<wpt lat="sex" lon="15"><name>a</name></wpt><wpt lat="60" lon="15"><name>b</name></wpt>'),
  )
  const reading = await trial.readHere(path, { geometry: 'point', rename: { id: 'name' } })
  expect(await trial.rows(reading, 'id, row_problem')).toEqual([
    { id: 'a', row_problem: 'has a latitude or longitude that is no number' },
    { id: 'b', row_problem: null },
  ])
})
