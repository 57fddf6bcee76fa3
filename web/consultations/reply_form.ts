// What an operator has filled in, and what is wrong with it.
import { buildYearsAtMost } from '../../api/contract/dialogue/consultation_codes.ts'
import { isOrganisationNumber } from '../../api/contract/people/organisation_number.ts'
import type { Fault } from '../api.ts'
import { isDate } from '../state/address/dates.ts'

export type Filled = {
  readonly operator_name: string
  readonly operator_number: string
  readonly contact_name: string
  readonly email: string
  readonly phone: string
  /** Of the areas that are ticked, by id: when each will be ready. */
  readonly ready: Readonly<Record<string, string>>
  readonly text: string
}
export type ReplyField = 'operator_name' | 'operator_number' | 'contact_name' | 'email' | 'text'
/** Fields, and `ready <id>` of an area. */
export type FaultyField = ReplyField | `ready ${string}`

export function faultsOf(filled: Filled, today: string): FaultyField[] {
  const faults: FaultyField[] = []
  if (filled.operator_name.trim() === '') faults.push('operator_name')
  if (!isOrganisationNumber(filled.operator_number.trim())) faults.push('operator_number')
  if (filled.contact_name.trim() === '') faults.push('contact_name')
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(filled.email.trim())) faults.push('email')
  const latest = `${Number(today.slice(0, 4)) + buildYearsAtMost}${today.slice(4)}`
  for (const [id, day] of Object.entries(filled.ready))
    if (!isDate(day) || day < today || day > latest) faults.push(`ready ${id}`)
  if (Object.keys(filled.ready).length === 0 && filled.text.trim() === '') faults.push('text')
  return faults
}

export function sentOf({ ready, phone, ...filled }: Filled) {
  return {
    ...filled,
    operator_number: filled.operator_number.trim(),
    phone: phone.trim() || null,
    builds: Object.entries(ready).map(([area_id, ready_by]) => ({ area_id, ready_by })),
  }
}

/** The fields that the API has found wrong. */
export function faultsSaid(faults: readonly Fault[], filled: Filled): FaultyField[] {
  const ids = Object.keys(filled.ready)
  return faults.flatMap(({ parameter }): FaultyField[] => {
    const place = /^builds\.(\d+)\./.exec(parameter)?.[1]
    if (place !== undefined) return [`ready ${ids[Number(place)] ?? ''}`]
    return isField(parameter) ? [parameter] : []
  })
}

const fields: readonly string[] = [
  'operator_name',
  'operator_number',
  'contact_name',
  'email',
  'text',
] satisfies ReplyField[]

function isField(name: string): name is ReplyField {
  return fields.includes(name)
}
