// What is wrong with an organisation or association as it is filled in.
import { associationNumberForm, longestSlug, slugForm } from '../../api/contract/limits.ts'
import type { SentOne } from './kept_one.ts'

export type Fault = 'name_missing' | 'id_wrong' | 'id_taken' | 'number_wrong'

/** `taken`: the ids that are there already; sending one of them would rename what has it. */
export function faultsOf(one: SentOne, taken: readonly string[]): Fault[] {
  const { id, name, association_number } = one
  const faults: Fault[] = []
  if (name === '') faults.push('name_missing')
  if (!slugForm.test(id) || id.length > longestSlug) faults.push('id_wrong')
  else if (taken.includes(id)) faults.push('id_taken')
  if (association_number !== null && !associationNumberForm.test(association_number))
    faults.push('number_wrong')
  return faults
}
