// Run once, by hand, when the source has a new edition: npx tsx data/demo/extract_neighbouring_countries.ts <countries-10m.json> <spatial extension>.
// The file is TopoJSON of the npm package world-atlas (Natural Earth, public domain); it writes neighbouring_countries.geojson.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import type { Position } from 'geojson'
import { z } from 'zod'

/** ISO 3166's numbers, as the source has them, and its letters. */
const wanted: Readonly<Record<string, string>> = { '578': 'NO', '208': 'DK', '246': 'FI', '752': 'SE' }

const position = z.tuple([z.number(), z.number()])
const arcs = z.array(z.number())
const country = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), id: z.string().optional(), arcs: z.array(arcs) }),
  z.object({ type: z.literal('MultiPolygon'), id: z.string().optional(), arcs: z.array(z.array(arcs)) }),
])
const topology = z.object({
  transform: z.object({ scale: position, translate: position }),
  arcs: z.array(z.array(position)),
  objects: z.object({ countries: z.object({ geometries: z.array(country) }) }),
})
const extracted = z.object({ code: z.string(), geometry_json: z.string() })

const [countriesFile = '', spatial = ''] = process.argv.slice(2)
const source = topology.parse(JSON.parse(await readFile(countriesFile, 'utf8')))
const lines = source.arcs.map(degrees)
const countries = source.objects.countries.geometries.flatMap((one) => {
  const code = wanted[one.id ?? '']
  if (!code) return []
  const polygons = one.type === 'Polygon' ? [one.arcs] : one.arcs
  const coordinates = polygons.map((rings) => rings.map(ringOf))
  return [{ code, geometry: JSON.stringify({ type: 'MultiPolygon', coordinates }) }]
})

const connection = await (await DuckDBInstance.create(':memory:')).connect()
await connection.run(`load '${spatial.replaceAll("'", "''")}'`)
const question = await readFile(join(import.meta.dirname, 'extract_neighbouring_countries.sql'), 'utf8')
const rows = await connection.runAndReadAll(question, { countries: JSON.stringify(countries) })
const features = z
  .array(extracted)
  .parse(rows.getRowObjectsJson())
  .map(
    ({ code, geometry_json }) =>
      `{"type":"Feature","properties":{"code":"${code}"},"geometry":${geometry_json}}`,
  )
await writeFile(
  join(import.meta.dirname, 'neighbouring_countries.geojson'),
  `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`,
)

/** An arc's points are written as steps on a grid. */
function degrees(steps: readonly (readonly [number, number])[]): Position[] {
  const { scale, translate } = source.transform
  let [column, row] = [0, 0]
  return steps.map(([right, up]) => {
    column += right
    row += up
    return [column * scale[0] + translate[0], row * scale[1] + translate[1]]
  })
}

/** A negative number is an arc's complement, walked backwards; neighbouring arcs share their end. */
function ringOf(numbers: readonly number[]): Position[] {
  return numbers.flatMap((number, place) => {
    const line = lines[number < 0 ? ~number : number] ?? []
    const walked = number < 0 ? line.toReversed() : line
    return place === 0 ? walked : walked.slice(1)
  })
}
