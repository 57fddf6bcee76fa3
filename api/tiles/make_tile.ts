// Asks the engine for a tile: the layer's own statement, with what it names bound.
import { z } from 'zod'
import type { Value } from '../../data/database/connection.ts'
import { tileBounds } from '../../tiles/tile_bounds.ts'
import type { TileLayer } from '../../tiles/tile_layer.ts'
import { type TileStatement, tileStatement } from '../../tiles/tile_statement.ts'
import type { Product } from '../product.ts'
import type { Question } from '../question.ts'
import { mapGroundReady } from './map_ground.ts'
import type { TileAddress } from './tile_address.ts'
import type { Tile } from './tile_store.ts'

export type TileQuestion = TileAddress & {
  readonly layer: TileLayer
  readonly hidden_fields: readonly string[]
  /** The date and settings that a tile with statuses is asked at. */
  readonly at?: Question
}

/** The engine's bytes arrive as base64: as JSON they would be several times as long. */
const tileRow = z.object({ tile: z.string().nullable() })

/** Undefined where there is nothing in the tile. */
export async function makeTile(product: Product, { layer, at, ...rest }: TileQuestion): Promise<Tile> {
  if (!layer.register) await mapGroundReady(product)
  const statement = tileStatement(layer, rest.z, at !== undefined)
  const [row] = await product.database.rows(
    statement.sql,
    bound(statement, { ...rest, ...tileBounds(rest), ...at }),
    tileRow,
  )
  return row?.tile ? new Uint8Array(Buffer.from(row.tile, 'base64')) : undefined
}

function bound(
  { parameters }: TileStatement,
  values: Readonly<Record<string, Value>>,
): Record<string, Value> {
  return Object.fromEntries(
    parameters.map((name) => {
      const value = values[name]
      if (value === undefined) throw new Error(`The tile's SQL asks for $${name}, which nobody gives.`)
      return [name, value]
    }),
  )
}
