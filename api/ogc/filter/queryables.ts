// What filters may name: the fields that the caller sees, the place, and the key where it is no field.
import { quotedIdentifier } from '../../../data/database/sql_file.ts'
import type { FieldType } from '../../contract/catalogue/catalogue_codes.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'

export type Queryable = {
  readonly name: string
  readonly type: FieldType | 'geometry'
  /** What it is called in the layer's relation, quoted. */
  readonly column: string
}

/** Of a layer, what filters ask for. */
export type FilteredLayer = Pick<SeenLayer, 'fields' | 'kind' | 'from'>

export const geometryName = 'geometry'
export const keyName = 'feature_id'

export function queryablesOf({ fields, kind, from }: FilteredLayer): readonly Queryable[] {
  const own = fields.map(({ name, type, column }) => ({ name, type, column: quotedIdentifier(column) }))
  const key = { name: keyName, type: 'integer', column: keyName } as const
  const place = { name: geometryName, type: 'geometry', column: geometryName } as const
  const added = [...(from.origin === 'published' ? [key] : []), ...(kind === 'vector' ? [place] : [])]
  const names = new Set(added.map(({ name }): string => name))
  return [...added, ...own.filter(({ name }) => !names.has(name))]
}

/** Of a name that there is not, in the same words whether it never was or is not seen. */
export function unknownQueryable(name: string, queryables: readonly Queryable[]): string {
  return `names "${name}", which there is not. There are: ${queryables.map((one) => one.name).join(', ')}.`
}
