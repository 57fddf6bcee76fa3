// What a filter becomes: a boolean SQL expression over the columns of a layer's relation (feature_relation.ts), and the values that it is bound to.
import type { Parameters } from '../../../data/database/connection.ts'

export type Condition = { readonly sql: string; readonly parameters: Parameters }

/** Holds for every row. */
export const noCondition: Condition = { sql: 'true', parameters: {} }
