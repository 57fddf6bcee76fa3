// Two descriptions of one layer, field by field: which differ, and taking one of them over.
import type { LayerDescription } from '../../../api/contract/catalogue/layer_description.ts'

export type DescriptionField = keyof LayerDescription

export function differingFields(mine: LayerDescription, theirs: LayerDescription): DescriptionField[] {
  return fieldsOf(mine).filter((field) => JSON.stringify(mine[field]) !== JSON.stringify(theirs[field]))
}

export function withMine(
  now: LayerDescription,
  mine: LayerDescription,
  field: DescriptionField,
): LayerDescription {
  return { ...now, [field]: mine[field] }
}

/** What somebody wrote, as text to be read: no punctuation of a machine's. */
export function saidShortly(value: unknown): string {
  if (value === null || value === undefined || value === '') return ''
  if (Array.isArray(value)) return value.map(saidShortly).filter(Boolean).join(', ')
  if (typeof value === 'object') return Object.values(value).map(saidShortly).filter(Boolean).join(' · ')
  return String(value)
}

function fieldsOf(description: LayerDescription): DescriptionField[] {
  const known: Readonly<Record<DescriptionField, true>> = {
    title: true,
    abstract: true,
    keywords: true,
    contact: true,
    licence: true,
    attribution: true,
    themes: true,
    frequency: true,
    temporal: true,
    lineage: true,
    accuracy_m: true,
    inspire_theme: true,
    high_value_category: true,
    permission: true,
    conforms_to: true,
    landing_page: true,
    known_elsewhere_as: true,
    classification: true,
    suppress_below: true,
    fields: true,
    style: true,
    raster_style: true,
  }
  const isField = (name: string): name is DescriptionField => name in known
  return Object.keys(description).filter(isField)
}
