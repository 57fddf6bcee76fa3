// Values as they are written in a filter or query, as the engine takes them.
import type { Value } from '../../../data/database/connection.ts'
import type { FieldType } from '../../contract/catalogue/catalogue_codes.ts'

/** As which a bound value is compared with a field of each type. */
export const sqlTypes: Readonly<Record<FieldType, string>> = {
  text: 'varchar',
  integer: 'hugeint',
  number: 'double',
  boolean: 'boolean',
  date: 'date',
  datetime: 'timestamp',
}

/** Undefined where the text is no value of the type. */
export function literalOf(type: FieldType, text: string): Value | undefined {
  switch (type) {
    case 'text':
      return text.normalize('NFC')
    case 'integer':
      return /^[+-]?\d{1,37}$/.test(text) ? text : undefined
    case 'number':
      return numberOf(text)
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : undefined
    case 'date':
      return isDate(text) ? text : undefined
    case 'datetime':
      return timestampOf(text)
  }
}

function numberOf(text: string): number | undefined {
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text)) return undefined
  const value = Number(text)
  return Number.isFinite(value) ? value : undefined
}

/** One that there is: RFC 3339, full-date. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text)
}

/** As messages ask for a time. */
export const timeWords = 'a time such as 2015-06-30T12:00:00Z, within the years 0001 to 9999 in UTC'

function isCounted(year: number): boolean {
  return year >= 1 && year <= 9999
}

/** RFC 3339, date-time, in UTC and without its Z as the engine's timestamps are; undefined where there is no such time. */
export function timestampOf(text: string): string | undefined {
  const parts =
    /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})?$/i.exec(text)
  const [, date, hours, minutes, seconds, fraction = '', zone = 'Z'] = parts ?? []
  if (date === undefined || !isDate(date)) return undefined
  const instant = new Date(`${date}T${hours}:${minutes}:${seconds}${zone.toUpperCase()}`)
  if (Number.isNaN(instant.valueOf()) || !isCounted(instant.getUTCFullYear())) return undefined
  return instant.toISOString().slice(0, 19).replace('T', ' ') + fraction.slice(0, 7)
}
