// Which fields of which register an actor sees. One place for answers, filters, sorts, tiles and messages.

import type { Register } from '../../data/registers/register.ts'
import { registers } from '../../data/registers/registers.ts'
import type { Opening } from '../contract/region.ts'
import type { RegisterName } from '../contract/vocabulary.ts'
import { type Actor, can } from './permissions.ts'
import type { PersonalReading } from './personal_reading.ts'

export type Sight = {
  /** Whether the field (or 'geometry') of the register may be in an answer. */
  sees(register: RegisterName, field: string): boolean
  /** A copy of the record with only the fields that may be seen; fields that are no column of the register stay. For what is in the answer. */
  visible(register: RegisterName, record: Readonly<Record<string, unknown>>): Record<string, unknown>
  /** The same copy, of which `reading` hears nothing: for choosing and ordering what will be in the answer. */
  visibleUnnoted(register: RegisterName, record: Readonly<Record<string, unknown>>): Record<string, unknown>
}

/** What `visible` shows of personal data it says to `reading`. */
export function sightOf(
  actor: Actor,
  opens: readonly Opening[],
  reading: Pick<PersonalReading, 'add'> = { add: () => undefined },
): Sight {
  const seesAll = can(actor, 'read_inner_fields')
  const seesPersonal = can(actor, 'read_personal_data')
  const sees = (register: RegisterName, field: string) =>
    seesAll || isPublicField(registers[register], field, opens)
  const visibleUnnoted: Sight['visibleUnnoted'] = (register, record) => {
    const columns = new Set([...registers[register].columns.map(({ name }) => name), 'geometry'])
    const fields = Object.entries(record).filter(([field]) => !columns.has(field) || sees(register, field))
    const shown = (field: string, value: unknown) =>
      isPersonal(register, field, value) && !seesPersonal ? null : value
    return Object.fromEntries(fields.map(([field, value]) => [field, shown(field, value)]))
  }
  return {
    sees,
    visibleUnnoted,
    visible(register, record) {
      const shown = visibleUnnoted(register, record)
      if (Object.entries(shown).some(([field, value]) => isPersonal(register, field, value)))
        reading.add('application', String(record.id ?? ''))
      return shown
    },
  }
}

function isPublicField(register: Register, field: string, opens: readonly Opening[]): boolean {
  const found = field === 'geometry' ? register.geometry : register.columns.find(({ name }) => name === field)
  if (!found) return false
  return found.classification.k === 0 || (found.opened_by !== undefined && opens.includes(found.opened_by))
}

/** Whether rows of the register can name a person outright (data/personal_data): then whoever sees whole rows reads personal data. */
export function holdsPersonalFields(register: RegisterName): boolean {
  return register === 'applications'
}

/** An organisation number whose third digit is 0 or 1 is a personal identity number: never public, opened or not. */
function isPersonal(register: RegisterName, field: string, value: unknown): boolean {
  return register === 'applications' && field === 'association_number' && isPersonalNumber(value)
}

/** Written with a century (12 digits, as in 16556677…) the third digit stands two places further in: either will do. */
export function isPersonalNumber(value: unknown): boolean {
  if (typeof value !== 'string') return false
  const digits = value.replaceAll(/\D/g, '')
  const thirds = digits.length === 12 ? [digits[2], digits[4]] : [digits[2]]
  return thirds.some((third) => third === '0' || third === '1')
}
