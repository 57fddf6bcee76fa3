// A layer as somebody sees it, whether it is a register of ours or was published: the one shape that list, page, tiles, downloads, catalogue records and
// the OGC API are made from. Fields that the caller may not see are not in it, so nothing that is made from it can show them.
import type { Classification } from '../../data/registers/register.ts'
import type { FieldType, PublisherType } from '../contract/catalogue/catalogue_codes.ts'
import type { LayerKind } from '../contract/catalogue/filter_codes.ts'
import type { LayerDescription } from '../contract/catalogue/layer_description.ts'
import type { VersionFacts } from '../contract/catalogue/publishing.ts'
import type { RegisterName, Words } from '../contract/vocabulary.ts'

export type SeenField = {
  readonly name: string
  readonly title: Words
  readonly description: Words
  readonly unit: string
  readonly type: FieldType
  readonly classification: Classification
  readonly is_public: boolean
  /** Values below it are not shown; null where the field counts no people. */
  readonly suppress_below: number | null
  /** What it is called in the layer's relation (feature_relation.ts). */
  readonly column: string
}

export type Publisher = {
  /** The organisation; null for the region itself. */
  readonly id: string | null
  readonly name: string
  readonly type: PublisherType | null
  readonly homepage: string | null
  readonly email: string | null
}

export type SeenVersion = VersionFacts & {
  /** Its own; undefined: those of the layer. */
  readonly terms?: Pick<LayerDescription, 'licence' | 'attribution' | 'permission'>
}

export type SeenLayer = {
  readonly id: string
  readonly kind: LayerKind
  readonly geometry_kind: 'point' | 'line' | 'polygon' | 'mixed' | null
  readonly classification: Classification
  readonly is_public: boolean
  readonly publisher: Publisher
  /** Its `fields` are those that are seen. */
  readonly description: LayerDescription
  readonly fields: readonly SeenField[]
  /** Whether no field of it is held back: a raster's file cannot be given without some of its bands. */
  readonly is_whole: boolean
  /** In which CRS a raster is kept; null for what is none, which is kept in EPSG:3006. */
  readonly raster_crs: string | null
  readonly rows: number
  /** West, south, east, north in degrees. */
  readonly bounds: readonly [number, number, number, number] | null
  readonly data_as_of: string | null
  readonly issued_at: string | null
  readonly modified_at: string | null
  /** The present one first. */
  readonly versions: readonly SeenVersion[]
  readonly from:
    | { readonly origin: 'register'; readonly register: RegisterName }
    | {
        readonly origin: 'published'
        /** The table in the schema `published`, or the raster's file. */
        readonly data_id: string
        readonly file_sha256: string
      }
}
