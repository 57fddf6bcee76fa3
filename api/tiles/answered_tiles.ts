// The tiles of a layer as somebody may have them, whether it is a register of ours, ground, or was published: what /tiles answers from.
import type { TileJson } from '../contract/catalogue/tile_json.ts'
import type { Question } from '../question.ts'
import type { TileAddress } from './tile_address.ts'
import type { Tile } from './tile_store.ts'

/** The first of its columns and rows, and how many of both. */
export type TileBlock = TileAddress & { readonly across: number }
export type BlockTile = { readonly address: TileAddress; readonly tile: Uint8Array }

export type AnsweredTiles = {
  readonly id: string
  /** Whether it was published, and its use is counted. */
  readonly is_published: boolean
  /** Whether a tile may be asked with as_of, passed_m and share_pct. */
  readonly is_dated: boolean
  /** Where asking for a tile shows more than enlarging another. */
  readonly zooms: { readonly from: number; readonly to: number }
  /** Whatever decides what is in a tile besides the state of the database, its address and the date: who sees other fields has another. */
  readonly key: string
  tile(address: TileAddress, at: Question | undefined): Promise<Tile>
  /** The same tiles, many at once, where the layer can make them so. */
  block?(block: TileBlock): Promise<BlockTile[]>
  /** `origin` is where the caller reached us. */
  json(origin: string): Promise<TileJson>
}
