// What a file said of a layer, put into its description: what the file leaves out stays as it was.
import type { LayerDescription } from '../../../api/contract/catalogue/layer_description.ts'
import type { PartialDescription } from '../../../api/contract/catalogue/metadata_reading.ts'
import type { DescriptionField } from '../layer/mine_and_theirs.ts'

type Filled = { readonly description: LayerDescription; readonly fields: readonly DescriptionField[] }

/** Those that another system's metadata says of a layer; classification and look are ours to decide here. */
const read = [
  'title',
  'abstract',
  'keywords',
  'contact',
  'licence',
  'attribution',
  'themes',
  'frequency',
  'temporal',
  'lineage',
  'accuracy_m',
  'inspire_theme',
  'high_value_category',
  'permission',
  'conforms_to',
  'landing_page',
  'known_elsewhere_as',
] as const satisfies readonly DescriptionField[]

export function filledIn(before: LayerDescription, said: PartialDescription): Filled {
  const words = Object.fromEntries(read.map((field) => [field, merged(before[field], said[field])]))
  const description: LayerDescription = { ...before, ...words, fields: withFieldWords(before, said) }
  const fields = [...read, 'fields' as const].filter(
    (field) => JSON.stringify(description[field]) !== JSON.stringify(before[field]),
  )
  return { description, fields }
}

/** Languages and ends of a period each by themselves. */
function merged(before: unknown, said: unknown): unknown {
  if (isEmpty(said)) return before
  if (!isParts(before) || !isParts(said)) return said
  return Object.fromEntries(Object.entries(said).map(([part, value]) => [part, merged(before[part], value)]))
}

/** Titles, explanations and units of the fields that are there; never their levels. */
function withFieldWords(before: LayerDescription, said: PartialDescription): LayerDescription['fields'] {
  return before.fields.map((field) => {
    const other = said.fields?.find(({ name }) => name === field.name)
    if (!other) return field
    return {
      ...field,
      title: { sv: other.title.sv || field.title.sv, en: other.title.en || field.title.en },
      description: {
        sv: other.description.sv || field.description.sv,
        en: other.description.en || field.description.en,
      },
      unit: other.unit || field.unit,
    }
  })
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || value === undefined || (Array.isArray(value) && value.length === 0)
}

function isParts(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
