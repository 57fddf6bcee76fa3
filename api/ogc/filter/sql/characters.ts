// CASEI and ACCENTI: texts without regard to capitals and accents, both sides of a comparison by the same rule.
import { refuseFilter } from '../limits.ts'
import { scalarOf } from './expression.ts'
import { demandArgs, type Operation } from './nodes.ts'
import { type Scalar, saidOf, wrapped } from './scalar.ts'
import type { Scope } from './scope.ts'

/** Capital and small as one: by way of the capital, which the two small forms of sigma share. */
const withoutCase = (sql: string) => `replace(lower(upper(${sql})), 'ß', 'ss')`
/** Letters with a stroke are no letter and accent to Unicode, as å is. */
const withoutAccents = (sql: string) => `translate(strip_accents(${sql}), 'øØłŁđĐħĦŧŦ', 'oOlLdDhHtT')`

export const casei = changed(withoutCase)
export const accenti = changed(withoutAccents)

function changed(as: (sql: string) => string) {
  return (operation: Operation, scope: Scope): Scalar => {
    demandArgs(operation, 1)
    const scalar = scalarOf(operation.args[0], scope)
    if (scalar.type !== 'text') refuseFilter(`has ${operation.op} of ${saidOf(scalar)}: it takes a text`)
    const made = wrapped(scalar, as, `${operation.op}(${scalar.said})`)
    if ('literal' in scalar) return made
    const { changed_by = [] } = scalar
    // Without case and without accents is one comparison; the same again is work without a result.
    if (changed_by.length === 0 || changed_by.includes(operation.op)) scope.countTextComparison()
    return { ...made, changed_by: [...changed_by, operation.op] }
  }
}
