// The SQL that makes a tile of a layer: read once, and asked for by layer, zoom and whether a date is asked for.
import { readFileSync } from 'node:fs'
import type { TileLayer } from './tile_layer.ts'

export type TileStatement = {
  readonly sql: string
  /** The parameters that the SQL names, without the $. */
  readonly parameters: readonly string[]
}

const read = new Map<string, TileStatement>()

export function tileStatement(layer: TileLayer, z: number, isDated: boolean): TileStatement {
  if (layer.below && z < layer.below.zoom) return statement(layer, layer.below.file)
  return statement(layer, isDated ? 'tile_at.sql' : 'tile.sql')
}

/** How far a layer reaches: one row with west, south, east and north in EPSG:3857, null where it is empty. */
export function extentStatement(layer: TileLayer): TileStatement {
  return statement(layer, 'extent.sql')
}

function statement({ folder }: TileLayer, file: string): TileStatement {
  const path = `./layers/${folder}/${file}`
  const known = read.get(path)
  if (known) return known
  const sql = readFileSync(new URL(path, import.meta.url), 'utf8')
  const named = [...sql.matchAll(/\$([a-z_]+)/g)].map((match) => match[1] ?? '')
  const made = { sql, parameters: [...new Set(named)] }
  read.set(path, made)
  return made
}
