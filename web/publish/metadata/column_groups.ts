// The columns of the table, a few at a time: what one sits down to fill in together.
import type { MetadataColumn } from '../../../api/contract/catalogue/metadata_columns.ts'

export const columnGroups = {
  words: ['title_sv', 'title_en', 'abstract_sv', 'abstract_en', 'keywords_sv', 'keywords_en'],
  terms: ['contact_name', 'contact_email', 'contact_telephone', 'licence', 'attribution', 'themes'],
  origin: ['frequency', 'temporal_from', 'temporal_to', 'lineage_sv', 'lineage_en', 'accuracy_m'],
  law: [
    'inspire_theme',
    'high_value_category',
    'permission_date',
    'permission_number',
    'conforms_to',
    'landing_page',
    'known_elsewhere_as',
  ],
  levels: ['k', 'r', 't', 'suppress_below'],
} as const satisfies Readonly<Record<string, readonly MetadataColumn[]>>
export type ColumnGroup = keyof typeof columnGroups

export const groupNames = [
  'words',
  'terms',
  'origin',
  'law',
  'levels',
] as const satisfies readonly ColumnGroup[]
