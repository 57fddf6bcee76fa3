// What the product knows of a map layer besides its SQL and its style. Browser-safe: the page reads the same lists.
import type { RegisterName, Words } from '../api/contract/vocabulary.ts'

/** Zooms that a tile may be asked for; the map itself begins at 6. */
export const zoomAtMost = 16

export type TileField = {
  readonly name: string
  readonly type: 'String' | 'Number'
  readonly title: Words
  /** Follows from the registers for a whole area or cell (design, section 6), so public wherever the geometry is. */
  readonly is_derived?: true
  /** Only in tiles that are asked at a date. */
  readonly is_dated?: true
}

/** One layer inside the tile, as a style's `source-layer` names it. */
export type SourceLayer = {
  readonly id: string
  readonly geometry_kind: 'point' | 'line' | 'polygon'
  readonly zooms: { readonly from: number; readonly to: number }
  /** The first is the one to promote to a feature's id; none where there is nothing to name. */
  readonly fields: readonly TileField[]
}

export type Licence = { readonly name: string; readonly url: string }

export type TileLayer = {
  readonly id: string
  /** The folder in tiles/layers. */
  readonly folder: string
  readonly title: Words
  /** Whose classification decides who sees the geometry and each field. Ground has none and is public. */
  readonly register?: RegisterName
  /** Further tiles are these, enlarged by the map; asked for all the same, they are answered. */
  readonly zooms: { readonly from: number; readonly to: number }
  /** Who made it and on which terms; the installation's own where nothing is said. */
  readonly attribution?: string
  readonly licence?: Licence
  readonly source_layers: readonly SourceLayer[]
  /** Whether a tile may be asked with as_of, passed_m and share_pct. */
  readonly is_dated?: true
  /** Below this zoom a tile is made by another statement. */
  readonly below?: { readonly zoom: number; readonly file: string }
}
