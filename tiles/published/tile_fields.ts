// What a tile of published data has besides geometry: by the names under which fields are served, each with its feature's number.
import type { FieldType } from '../../api/contract/catalogue/catalogue_codes.ts'

export type PublishedField = {
  /** The name under which it is served. */
  readonly name: string
  readonly type: FieldType
  /** Its column of the table. */
  readonly column: string
  /** Values below it are left out: the field counts people. */
  readonly suppress_below: number | null
}

/** A feature's number, which is its id in the tile as well. */
export const featureNumber = 'feature_id'

/** As TileJSON names them; a tile has dates and times as text in ISO 8601. */
export function typeInTile(type: FieldType): 'String' | 'Number' | 'Boolean' {
  if (type === 'integer' || type === 'number') return 'Number'
  return type === 'boolean' ? 'Boolean' : 'String'
}
