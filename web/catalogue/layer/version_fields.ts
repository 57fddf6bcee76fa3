// The fields of an earlier version: as they are described today where they still are there, else by their name alone.
import type { OneLayer } from '../../../api/contract/catalogue/layer.ts'
import type { LayerRow } from '../../state/catalogue/layer_rows.svelte.ts'

type Field = OneLayer['fields'][number]

export function fieldsOfRows(fields: readonly Field[], rows: readonly LayerRow[]): Field[] {
  const names = new Set(rows.flatMap(({ properties }) => Object.keys(properties)))
  return [...names].map((name) => fields.find((field) => field.name === name) ?? bare(name))
}

function bare(name: string): Field {
  const none = { sv: '', en: '' }
  return {
    name,
    title: { sv: name, en: name },
    description: none,
    unit: '',
    type: 'text',
    classification: { k: 0, r: 0, t: 0 },
    is_public: true,
    suppress_below: null,
  }
}
