// Writes the registers as files in the exchange format: CSV, and GeoJSON where there is a line or a polygon.
import { writeFile } from 'node:fs/promises'
import type { Line, Ring } from './ground/planar.ts'
import { degreesOf } from './ground/sweref.ts'

export type Cell = string | number | undefined

export async function writeCsv(
  file: string,
  header: readonly string[],
  rows: Iterable<readonly Cell[]>,
): Promise<void> {
  const lines = [header.join(',')]
  for (const row of rows) lines.push(row.map(cellText).join(','))
  await writeFile(file, `${lines.join('\n')}\n`)
}

function cellText(value: Cell): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value)
  return value.includes(',') || value.includes('"') ? `"${value.replaceAll('"', '""')}"` : value
}

export type FeatureRow = { readonly properties: Readonly<Record<string, Cell>>; readonly geometry: unknown }

export async function writeGeoJson(file: string, rows: readonly FeatureRow[]): Promise<void> {
  const features = rows.map(({ properties, geometry }) =>
    JSON.stringify({ type: 'Feature', properties, geometry }),
  )
  await writeFile(file, `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`)
}

export function polygonOf(ring: Ring) {
  const positions = ring.map(degreesOf)
  return { type: 'Polygon', coordinates: [[...positions, ...positions.slice(0, 1)]] }
}

export function linesOf(lines: readonly Line[]) {
  return { type: 'MultiLineString', coordinates: lines.map((line) => line.map(degreesOf)) }
}
