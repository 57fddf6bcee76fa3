// Writes the bench region in the exchange format: `npx tsx scripts/bench/make_bench_region.ts <folder>`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import proj4 from 'proj4'
import { AppError } from '../../api/contract/problem.ts'
import { addressId, benchRegion, type Shaped } from './bench_region.ts'
import type { Place } from './shapes.ts'

const sweref99 = '+proj=utm +zone=33 +ellps=GRS80 +units=m +no_defs'
const toDegrees = proj4(sweref99, 'EPSG:4326')
/** Nine decimals of a degree are a tenth of a millimetre. */
const degrees = (place: Place) => toDegrees.forward([...place]).map((degree) => Number(degree.toFixed(9)))

export function makeBenchRegion(folder: string): void {
  const region = benchRegion()
  mkdirSync(folder, { recursive: true })
  const write = (file: string, lines: readonly string[]) =>
    writeFileSync(join(folder, file), `${lines.join('\n')}\n`)
  const polygons = (rows: readonly Shaped[], properties: (id: string) => object) =>
    featureCollection(rows, properties, (places) => ({
      type: 'Polygon',
      coordinates: [closed(places.map(degrees))],
    }))

  write(
    'municipalities.geojson',
    polygons(region.municipalities, (code) => ({ code, name: `Municipality ${code}` })),
  )
  write(
    'shortage-areas.geojson',
    polygons(region.areas, (id) => ({ id, name: id, municipality_code: null, ...listing(id) })),
  )
  write(
    'applications.geojson',
    polygons(region.applications, (id) => ({ id, association_name: `Association ${id}` })),
  )
  write(
    'backbone-projects.geojson',
    featureCollection(
      region.projects,
      (id) => ({ id, name: id }),
      (places) => ({ type: 'LineString', coordinates: places.map(degrees) }),
    ),
  )
  write('backbone-events.csv', ['project_id,status,date,note', ...region.projectEvents])
  write('connection-points.csv', ['id,project_id,kind,in_service_from,easting,northing', ...region.points])
  write('application-events.csv', ['application_id,status,date,note', ...region.applicationEvents])
  write('coverage.csv', ['address_id,technology,state,operator,valid_from,valid_to', ...region.coverage])
  // The same houses twice. A comparison row by row reads one file on both sides: centimetres decide who is within 50 metres.
  const houses = region.addresses.map(([easting, northing]): Place => [cents(easting), cents(northing)])
  write('addresses.csv', [
    'id,municipality_code,kind,label,easting,northing',
    ...houses.map((place, index) => `${addressId(index)},,permanent,,${place.join(',')}`),
  ])
  write('addresses-degrees.csv', [
    'id,municipality_code,kind,label,longitude,latitude',
    ...houses.map((place, index) => `${addressId(index)},,permanent,,${degrees(place).join(',')}`),
  ])
}

/** Every seventh area joined the list later, every eleventh left it. */
function listing(id: string) {
  const number = Number(id.slice('area-'.length))
  return {
    listed_from: number % 7 === 0 ? '2014-03-01' : null,
    listed_to: number % 11 === 0 ? '2015-05-01' : null,
  }
}

function featureCollection(
  rows: readonly Shaped[],
  properties: (id: string) => object,
  geometry: (places: readonly Place[]) => object,
): string[] {
  const features = rows.map(({ id, places }) =>
    JSON.stringify({ type: 'Feature', properties: properties(id), geometry: geometry(places) }),
  )
  return ['{"type":"FeatureCollection","features":[', features.join(',\n'), ']}']
}

const cents = (metres: number) => Math.round(metres * 100) / 100
const closed = (ring: readonly number[][]) => [...ring, ...ring.slice(0, 1)]

if (process.argv[1]?.endsWith('make_bench_region.ts')) {
  const [folder] = process.argv.slice(2)
  if (!folder)
    throw new AppError(
      'bad_input',
      'Name the folder to write to: npx tsx scripts/bench/make_bench_region.ts <folder>',
    )
  makeBenchRegion(folder)
}
