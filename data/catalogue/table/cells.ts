// A description as the cells of its row in the metadata table. A cell that is empty: nothing is said.
import { createHash } from 'node:crypto'
import type { LayerDescription } from '../../../api/contract/catalogue/layer_description.ts'
import {
  listSeparator,
  type MetadataColumn,
  metadataColumns,
} from '../../../api/contract/catalogue/metadata_columns.ts'

export type Cells = ReadonlyMap<MetadataColumn, string>

/** Where in the description each column lies. */
export const placeOf: Readonly<Record<MetadataColumn, readonly string[]>> = {
  title_sv: ['title', 'sv'],
  title_en: ['title', 'en'],
  abstract_sv: ['abstract', 'sv'],
  abstract_en: ['abstract', 'en'],
  keywords_sv: ['keywords', 'sv'],
  keywords_en: ['keywords', 'en'],
  contact_name: ['contact', 'name'],
  contact_email: ['contact', 'email'],
  contact_telephone: ['contact', 'telephone'],
  licence: ['licence'],
  attribution: ['attribution'],
  themes: ['themes'],
  frequency: ['frequency'],
  temporal_from: ['temporal', 'from'],
  temporal_to: ['temporal', 'to'],
  lineage_sv: ['lineage', 'sv'],
  lineage_en: ['lineage', 'en'],
  accuracy_m: ['accuracy_m'],
  inspire_theme: ['inspire_theme'],
  high_value_category: ['high_value_category'],
  permission_date: ['permission', 'date'],
  permission_number: ['permission', 'number'],
  conforms_to: ['conforms_to'],
  landing_page: ['landing_page'],
  known_elsewhere_as: ['known_elsewhere_as'],
  k: ['classification', 'k'],
  r: ['classification', 'r'],
  t: ['classification', 't'],
  suppress_below: ['suppress_below'],
}

export function isColumn(name: string): name is MetadataColumn {
  return Object.hasOwn(placeOf, name)
}

export function cellsOf(description: LayerDescription): Cells {
  return new Map(metadataColumns.map(({ name }) => [name, cellText(valueAt(description, placeOf[name]))]))
}

/** Of the cells alone: new data, words of fields and styles leave it as it is. */
export function fingerprintOf(cells: Cells): string {
  return createHash('sha256')
    .update(JSON.stringify([...cells]))
    .digest('hex')
    .slice(0, 16)
}

export function valueAt(given: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (isRecord(value) && Object.hasOwn(value, part) ? value[part] : undefined),
    given,
  )
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value))
    return value
      .map((one) => String(one).replaceAll(listSeparator, `\\${listSeparator}`))
      .join(` ${listSeparator} `)
  return String(value)
}
