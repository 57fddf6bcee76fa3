// The invented layers that the demo's county administrative board publishes: made of the shortage areas' own corners, the same on every machine.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { itemAt, type Random, randomFor } from '../random.ts'
import { type FeatureRow, writeGeoJson } from '../write_rows.ts'

const position = z.tuple([z.number(), z.number()])
const areasFile = z.object({
  features: z.array(
    z.object({
      properties: z.object({ id: z.string(), name: z.string(), municipality_code: z.string() }),
      geometry: z.object({ coordinates: z.array(z.array(position)) }),
    }),
  ),
})
type Area = { readonly id: string; readonly name: string; readonly municipality_code: string } & {
  readonly corners: readonly (readonly [number, number])[]
}

export type DemoLayerFile = { readonly id: string; readonly file: string }

/** `folder` has the demo's shortage areas (make_demo.ts). */
export async function makeDemoLayers(folder: string): Promise<readonly DemoLayerFile[]> {
  const areas = await areasIn(folder)
  const random = randomFor('layers')
  const layers: Readonly<Record<string, readonly FeatureRow[]>> = {
    'planerade-fiberschakt': areas.slice(0, 60).map((area, index) => trench(area, index, random)),
    fibertraffar: areas.filter((_, index) => index % 7 === 0).map((area) => meeting(area, random)),
    'prioriterade-omraden': areas.filter((_, index) => index % 4 === 1).map(priority),
  }
  const files: DemoLayerFile[] = []
  for (const [id, rows] of Object.entries(layers)) {
    const file = join(folder, `${id}.geojson`)
    await writeGeoJson(file, rows)
    files.push({ id, file })
  }
  return files
}

async function areasIn(folder: string): Promise<Area[]> {
  const { features } = areasFile.parse(
    JSON.parse(await readFile(join(folder, 'shortage-areas.geojson'), 'utf8')),
  )
  return features.map(({ properties, geometry }) => ({
    ...properties,
    corners: geometry.coordinates[0] ?? [],
  }))
}

function trench({ name, municipality_code, corners }: Area, index: number, random: Random): FeatureRow {
  const half = Math.floor(corners.length / 2)
  const [from, to] = [itemAt(corners, 0), itemAt(corners, half)]
  const middle = [(from[0] + to[0]) / 2 + 0.004, (from[1] + to[1]) / 2]
  return {
    properties: {
      namn: `Schakt ${name}`,
      kommunkod: municipality_code,
      utforande: itemAt(['plöjning', 'grävning', 'tryckning'], index % 3),
      byggstart: `2015-0${5 + random.integer(0, 4)}-01`,
      kostnad_kr: random.integer(2, 40) * 50_000,
    },
    geometry: { type: 'LineString', coordinates: [from, middle, to] },
  }
}

function meeting({ name, municipality_code, corners }: Area, random: Random): FeatureRow {
  return {
    properties: {
      namn: `Fiberträff i ${name}`,
      kommunkod: municipality_code,
      datum: `2015-${String(random.integer(9, 12)).padStart(2, '0')}-15`,
      deltagare: random.integer(1, 60),
    },
    geometry: { type: 'Point', coordinates: itemAt(corners, 0) },
  }
}

function priority({ name, municipality_code, corners }: Area, index: number): FeatureRow {
  return {
    properties: { namn: name, kommunkod: municipality_code, prioritet: 1 + (index % 3) },
    geometry: { type: 'Polygon', coordinates: [corners] },
  }
}
