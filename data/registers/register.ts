// What the product knows of a register besides its SQL: its columns in the exchange format and how each is classified.
import type { Opening } from '../../api/contract/region.ts'
import type { RegisterName, Words } from '../../api/contract/vocabulary.ts'

/** KLASSA's levels 0–4 for confidentiality (K), integrity (R) and availability (T). Only K 0 is public. */
export type Classification = {
  readonly k: 0 | 1 | 2 | 3 | 4
  readonly r: 0 | 1 | 2 | 3 | 4
  readonly t: 0 | 1 | 2 | 3 | 4
}

export type Column = {
  readonly name: string
  readonly is_required?: true
  readonly title: Words
  /** `code`: one of `choices`; `municipality`: four digits; `sek`: whole kronor. */
  readonly type: 'text' | 'date' | 'code' | 'municipality' | 'sek'
  readonly choices?: readonly string[]
  readonly classification: Classification
  /** By this name the installation's region.json opens it to the public; until then K is as classified. */
  readonly opened_by?: Opening
}

export type GeometryKind = 'point' | 'line' | 'polygon'

export type Register = {
  readonly name: RegisterName
  /** The table in the schema `registers`. */
  readonly table: string
  readonly title: Words
  readonly key: readonly string[]
  readonly columns: readonly Column[]
  readonly geometry?: {
    readonly kind: GeometryKind
    readonly classification: Classification
    readonly opened_by?: Opening
  }
  /** The column whose value must be an id of the other register when the row arrives. */
  readonly reference?: { readonly column: string; readonly register: RegisterName }
  /** Events follow their parent and are never replaced with it. */
  readonly events?: RegisterName
  /** Where the latest date not after the day of import tells how current the register is. */
  readonly as_of_column?: string
}
