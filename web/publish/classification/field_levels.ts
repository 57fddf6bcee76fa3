// What is said of each field of the data. The data says which there are; a field that nothing is said of is not classified.
import type { FieldDescription, LayerDescription } from '../../../api/contract/catalogue/layer_description.ts'

type Column = { readonly name: string }

export function describedField(name: string, { fields }: Pick<LayerDescription, 'fields'>): FieldDescription {
  return fields.find((one) => one.name === name) ?? blankField(name)
}

export function withField(
  said: LayerDescription,
  name: string,
  change: Partial<Omit<FieldDescription, 'name'>>,
): LayerDescription {
  const changed = { ...describedField(name, said), ...change }
  const is_there = said.fields.some((one) => one.name === name)
  return {
    ...said,
    fields: is_there
      ? said.fields.map((one) => (one.name === name ? changed : one))
      : [...said.fields, changed],
  }
}

export function withLevels(
  said: LayerDescription,
  names: readonly string[],
  k: number | null,
): LayerDescription {
  return names.reduce((before, name) => withField(before, name, { k }), said)
}

export function unclassifiedFields(columns: readonly Column[], said: LayerDescription): string[] {
  return columns.map(({ name }) => name).filter((name) => describedField(name, said).k === null)
}

/** Those that everybody will see, where the layer itself leaves. */
export function openFields(columns: readonly Column[], said: LayerDescription): string[] {
  return columns.map(({ name }) => name).filter((name) => describedField(name, said).k === 0)
}

function blankField(name: string): FieldDescription {
  return {
    name,
    title: { sv: '', en: '' },
    description: { sv: '', en: '' },
    unit: '',
    k: null,
    is_count_of_people: false,
    is_confirmed_not_personal: false,
  }
}
