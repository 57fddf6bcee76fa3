// Writes the registers as files in the exchange format: CSV, and GeoJSON where there is a line or a polygon.
import { writeFile } from 'node:fs/promises'
import type { Line, Ring } from './ground/planar.ts'
import { degreesOf } from './ground/sweref.ts'

export type Cell = string | number | undefined

export async function writeCsv(file: string, header: readonly string[], rows: Iterable<readonly Cell[]>): Promise<void> {
  // One growing text: a list of the lines, let alone of their cells, keeps the garbage collector busy for a second.
  let text = `${header.join(',')}\n`
  for (const row of rows) {
    let separator = ''
    for (const value of row) {
      text += separator + cellText(value)
      separator = ','
    }
    text += '\n'
  }
  await writeFile(file, text)
}

function cellText(value: Cell): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value)
  return /[",]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}

export type FeatureRow = { readonly properties: Readonly<Record<string, Cell>>; readonly geometry: unknown }

export async function writeGeoJson(file: string, rows: readonly FeatureRow[]): Promise<void> {
  const features = rows.map(({ properties, geometry }) => JSON.stringify({ type: 'Feature', properties, geometry }))
  await writeFile(file, `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`)
}

export function polygonOf(ring: Ring) {
  const positions = ring.map(degreesOf)
  return { type: 'Polygon', coordinates: [[...positions, ...positions.slice(0, 1)]] }
}

export function linesOf(lines: readonly Line[]) {
  return { type: 'MultiLineString', coordinates: lines.map((line) => line.map(degreesOf)) }
}
