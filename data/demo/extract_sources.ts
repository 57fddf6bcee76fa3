// Run once, by hand, when a source has a new edition: npx tsx data/demo/extract_sources.ts <kommun.parquet> <cities.json> <spatial extension>.
// The three files it writes are committed, so that no start of the product fetches anything.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { booleanClockwise } from '@turf/turf'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { z } from 'zod'
import { placeRank } from './place_rank.ts'

const folder = import.meta.dirname
const countyPrefix = '14'
/** GeoNames' code of the county. */
const countyAdmin1 = '28'
/** GeoNames gives the English name where there is one. */
const swedishNames: Readonly<Record<string, string>> = { Gothenburg: 'Göteborg' }

const arguments_ = z.tuple([z.string(), z.string(), z.string()])
const boundary = z.object({ code: z.string(), name: z.string(), geometry_json: z.string() })
const ring = z.array(z.tuple([z.number(), z.number()]))
const area = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring)) }),
])
const city = z.object({
  name: z.string(),
  lat: z.string(),
  lng: z.string(),
  country: z.string(),
  admin1: z.string(),
  admin2: z.string(),
})

await extractSources(arguments_.parse(process.argv.slice(2)))

async function extractSources([boundaries, cities, spatial]: [string, string, string]): Promise<void> {
  const municipalities = await readMunicipalities(boundaries, spatial)
  const isOurs = (feature: Feature) => String(feature.properties?.code).startsWith(countyPrefix)
  await writeFeatures('municipalities.geojson', municipalities.filter(isOurs))
  await writeFeatures(
    'surroundings.geojson',
    municipalities.filter((feature) => !isOurs(feature)),
  )
  await writeFeatures('places.geojson', await readPlaces(cities))
}

async function readMunicipalities(boundaries: string, spatial: string): Promise<Feature[]> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run(`load '${spatial.replaceAll("'", "''")}'`)
  const question = await readFile(join(folder, 'extract_municipalities.sql'), 'utf8')
  const check = await readFile(join(folder, 'check_polygon.sql'), 'utf8')
  const rows = await connection.runAndReadAll(question, { boundaries })
  const features: Feature[] = []
  for (const row of z.array(boundary).parse(rows.getRowObjectsJson())) {
    const geometry = rounded(single(area.parse(JSON.parse(row.geometry_json))))
    const answer = await connection.runAndReadAll(check, { geometry_json: JSON.stringify(geometry) })
    if (answer.getRows()[0]?.[0] !== true)
      throw new Error(`Rounding makes ${row.name} (${row.code}) invalid.`)
    features.push(feature(geometry, { code: row.code, name: row.name }))
  }
  return features
}

function feature(geometry: Polygon | MultiPolygon, properties: { code: string; name: string }): Feature {
  return { type: 'Feature', properties, geometry }
}

/** RFC 7946 wants outer rings anticlockwise and holes clockwise. */
function wound(rings: Position[][]): Position[][] {
  return rings.map((positions, index) =>
    booleanClockwise(positions) === index > 0 ? positions : positions.toReversed(),
  )
}

function single(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const [only, ...others] = geometry.type === 'MultiPolygon' ? geometry.coordinates : []
  return only && others.length === 0 ? { type: 'Polygon', coordinates: only } : geometry
}

function rounded(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const ringOf = (positions: Position[]) =>
    positions.map((position) => position.map((degrees) => Number(degrees.toFixed(5))))
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: wound(geometry.coordinates.map(ringOf)) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map((polygon) => wound(polygon.map(ringOf))) }
}

async function readPlaces(cities: string): Promise<Feature[]> {
  const rows = z.array(city).parse(JSON.parse(await readFile(cities, 'utf8')))
  return rows
    .filter((row) => row.country === 'SE' && row.admin1 === countyAdmin1)
    .map((row) => {
      const name = swedishNames[row.name] ?? row.name
      return {
        type: 'Feature' as const,
        properties: { name, municipality_code: row.admin2, rank: placeRank(name, row.admin2) },
        geometry: { type: 'Point' as const, coordinates: [Number(row.lng), Number(row.lat)] },
      }
    })
    .sort((one, other) => one.properties.name.localeCompare(other.properties.name, 'sv'))
}

/** One feature a line, so that a new edition of a source shows as a readable difference. */
async function writeFeatures(name: string, features: readonly Feature[]): Promise<void> {
  const lines = features.map((one) => JSON.stringify(one)).join(',\n')
  await writeFile(join(folder, name), `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`)
}
