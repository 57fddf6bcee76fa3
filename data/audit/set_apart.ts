// Takes what is personal out of an entry's values: in the entry stays the hash of salt and value, which proves the value while it is kept
// and says nothing once it is erased.
import { createHash, randomBytes } from 'node:crypto'
import type { AuditObject } from '../../api/contract/people/audit_actions.ts'
import { personalInLog } from '../personal_data/personal_in_log.ts'
import type { Values } from './entry.ts'

export type PersonalValue = { readonly field: string; readonly salt: string; readonly value: string }
export type Parted = { readonly text: string | null; readonly personal: readonly PersonalValue[] }

export function setApart(kind: AuditObject, values: Values | null | undefined): Parted {
  if (!values) return { text: null, personal: [] }
  const fields: readonly string[] = personalInLog[kind] ?? []
  const personal: PersonalValue[] = []
  const kept = Object.entries(values).map(([field, value]) => {
    if (!fields.includes(field) || value === null || value === undefined) return [field, value]
    const apart = { field, salt: randomBytes(16).toString('hex'), value: JSON.stringify(value) }
    personal.push(apart)
    return [field, { sha256: commitment(apart) }]
  })
  return { text: JSON.stringify(Object.fromEntries(kept)), personal }
}

export function commitment({ salt, value }: Pick<PersonalValue, 'salt' | 'value'>): string {
  return createHash('sha256').update(`${salt}${value}`).digest('hex')
}
