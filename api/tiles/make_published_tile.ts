// A tile of published data, whether a layer shows it or a draft is looked at: with the fields that it is told, and no other.
import { z } from 'zod'
import type { Database } from '../../data/database/database.ts'
import { filledSql } from '../../data/database/filled_sql.ts'
import { quotedIdentifier, quotedLiteral } from '../../data/database/sql_file.ts'
import { publishedTable } from '../../data/published/published_table.ts'
import { publishedBlockSql, publishedTileSql } from '../../tiles/published/published_tile_sql.ts'
import type { PublishedField } from '../../tiles/published/tile_fields.ts'
import { tileBounds } from '../../tiles/tile_bounds.ts'
import type { BlockTile, TileBlock } from './answered_tiles.ts'
import type { TileAddress } from './tile_address.ts'
import type { Tile } from './tile_store.ts'

export type PublishedTileQuestion = {
  readonly data_id: string
  /** The name of the layer in the tile. */
  readonly layer_id: string
  readonly fields: readonly PublishedField[]
  readonly address: TileAddress
}

const tileRow = z.object({ tile: z.string().nullable() })
const blockRow = z.object({ x: z.int(), y: z.int(), tile: z.string() })

/** Undefined where there is nothing in the tile. The data has to be of the kind vector. */
export async function makePublishedTile(
  database: Pick<Database, 'rows'>,
  { data_id, layer_id, fields, address }: PublishedTileQuestion,
): Promise<Tile> {
  const sql = filledSql(publishedTileSql, {
    table: publishedTable(data_id),
    columns: fields.map(({ column }) => `${quotedIdentifier(column)},`).join(' '),
    fields: fields.map((field) => `${valueInTile(field)} as ${quotedIdentifier(field.name)},`).join(' '),
    layer: quotedLiteral(layer_id),
  })
  const { west, south, east, north, margin_m, units_per_m } = tileBounds(address)
  const bound = { z: address.z, west, south, east, north, margin_m, units_per_m }
  const [row] = await database.rows(sql, bound, tileRow)
  return row?.tile ? new Uint8Array(Buffer.from(row.tile, 'base64')) : undefined
}

/** Those in a square of tiles of one zoom that have something in them. */
export async function makePublishedBlock(
  database: Pick<Database, 'rows'>,
  {
    data_id,
    layer_id,
    fields,
    block,
  }: Omit<PublishedTileQuestion, 'address'> & { readonly block: TileBlock },
): Promise<BlockTile[]> {
  const sql = filledSql(publishedBlockSql, {
    table: publishedTable(data_id),
    columns: fields.map(({ column }) => `${quotedIdentifier(column)},`).join(' '),
    fields: fields.map((field) => `${quotedIdentifier(field.name)} := ${valueInTile(field)},`).join(' '),
    layer: quotedLiteral(layer_id),
  })
  const { z, x, y, across } = block
  const { west, north, margin_m, units_per_m } = tileBounds({ z, x, y })
  const { east, south } = tileBounds({ z, x: x + across - 1, y: y + across - 1 })
  const side_m = margin_m * 32
  const bound = { z, x, y, across, side_m, west, south, east, north, margin_m, units_per_m }
  const rows = await database.rows(sql, bound, blockRow)
  return rows.map((row) => ({ address: { z, x: row.x, y: row.y }, tile: Buffer.from(row.tile, 'base64') }))
}

/** Vector tiles know no dates. */
function valueInTile({ column, type, suppress_below }: PublishedField): string {
  const name = quotedIdentifier(column)
  if (suppress_below !== null) return `case when ${name} >= ${suppress_below} then ${name} end`
  if (type === 'date') return `${name}::varchar`
  return type === 'datetime' ? `replace(${name}::varchar, ' ', 'T')` : name
}
