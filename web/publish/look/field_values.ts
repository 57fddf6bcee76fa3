// The values of a field in the rows that were fetched: what classes are made of.
import type { LayerRow } from '../../state/publishing/layer_rows.ts'
import type { Value } from './default_classes.ts'

export function fieldValues(rows: readonly LayerRow[], field: string): Value[] {
  return rows.map(({ properties }) => {
    const value = properties[field]
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
  })
}
