// Queries of the form `?name=value` (OGC API Features 3, 19-079r2, Queryables as Query Parameters): the features whose fields have these values.
import type { Parameters } from '../../../data/database/connection.ts'
import { AppError } from '../../contract/problem.ts'
import { type Condition, noCondition } from './condition.ts'
import { literalOf, sqlTypes, timeWords } from './literals.ts'
import { type FilteredLayer, queryablesOf, unknownQueryable } from './queryables.ts'

/** Throws AppError('bad_input') for a name that is no field of the layer and for a value that is none of its type. */
export function propertyFilter(layer: FilteredLayer, asked: Readonly<Record<string, string>>): Condition {
  const queryables = queryablesOf(layer)
  const simple = queryables.filter(({ type }) => type !== 'geometry')
  const conditions: string[] = []
  const parameters: Record<string, Parameters[string]> = {}
  for (const [name, text] of Object.entries(asked)) {
    const found = simple.find((one) => one.name === name)
    if (!found || found.type === 'geometry')
      refuse(name, `is no parameter here: the query ${unknownQueryable(name, simple)}`)
    const value = literalOf(found.type, text)
    if (value === undefined) refuse(name, `must be ${wanted[found.type]}`)
    const parameter = `property_${conditions.length + 1}`
    conditions.push(`${found.column} = $${parameter}::${sqlTypes[found.type]}`)
    parameters[parameter] = value
  }
  return conditions.length === 0 ? noCondition : { sql: conditions.join(' and '), parameters }
}

const wanted = {
  text: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  date: 'a date such as 2015-06-30',
  datetime: timeWords,
} as const

function refuse(parameter: string, detail: string): never {
  throw new AppError('bad_input', `${parameter} ${detail}`, [{ parameter, detail }])
}
