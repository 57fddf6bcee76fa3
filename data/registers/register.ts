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
  /**
   * What real files call it, in Swedish and English, the surest first; its title counts as the last. Compared without case, accents,
   * punctuation and units (data/README.md).
   */
  readonly synonyms?: readonly string[]
  /** What real files write for each of `choices`. */
  readonly known_values?: KnownValues
  /** What its values look like, where its name tells nothing. */
  readonly recognised_by?: 'journal_number' | 'organisation_number' | 'unique_id'
  readonly classification: Classification
  /** By this name the installation's region.json opens it to the public; until then K is as classified. */
  readonly opened_by?: Opening
}

/** By code: the words that stand for it. */
export type KnownValues = Readonly<Record<string, readonly string[]>>

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
