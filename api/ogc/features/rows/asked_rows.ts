// What every statement about a page has in common: which rows, in which order, and the values of their keys.
import type { Parameters } from '../../../../data/database/connection.ts'
import type { ItemsQuestion } from '../asked/items_question.ts'
import type { KeyValues } from '../paging/after.ts'
import { compared, orderBy, type SortKey } from '../paging/sort_keys.ts'

export type AskedRows = {
  /** For the places of a statement. */
  readonly places: { readonly relation: string; readonly condition: string; readonly order: string }
  readonly parameters: Parameters
}

/** After the pages before. */
export function askedRows({ relation, found, rest, keys }: ItemsQuestion): AskedRows {
  return {
    places: {
      relation: relation.sql,
      condition: rest ? `(${found.sql}) and ${rest.sql}` : found.sql,
      order: orderBy(keys),
    },
    parameters: { ...relation.parameters, ...found.parameters, ...rest?.parameters },
  }
}

export function keyColumns(keys: readonly SortKey[]): string {
  return keys.map((key, index) => `${compared(key)}::varchar as value_${index}`).join(', ')
}

export function keyValues(
  keys: readonly SortKey[],
  row: Readonly<Record<string, string | null>> | undefined,
): KeyValues {
  return keys.map((_, index) => row?.[`value_${index}`] ?? null)
}
