// What the values of a column say: whether they are what one of our columns holds, or cannot be.
import type { InspectedColumn } from '../../api/contract/deliveries/inspection.ts'
import type { Column } from '../registers/register.ts'
import { knownCode } from './known_code.ts'
import { isOrganisationNumber } from './organisation_number.ts'

// A county (01–25) and a number within it: 114 is 0114, which Excel took for a number.
const municipalityCode = /^(?:0?[13-9]|1[0-9]|2[0-5])\d{2}$/
const fourDigits = /^\d{4}$/
const year = /^(?:19[5-9]|20[0-4])\d$/
const date =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|(?:19|20)\d{6}|\d{1,2}\.? \p{L}+\.? \d{4})(?:[T ].*)?$/u
// 2016-6600, 604-1234-2016, KS 2015/123
const journalNumber =
  /^(?:\p{L}{1,6}[ :-]?)?(?:\d{3}-)?(?:(?:19|20)\d{2}[-/:]\d{1,6}|\d{1,6}[-/](?:19|20)\d{2})(?:-\d+)?$/u
const amount = /^-?[\d\s.,]+(?:kr|sek|:-)?\.?$/i
const inThousands = /\b(?:tkr|kkr|mkr|mnkr|ksek|tsek|msek|tusen\p{L}*|milj\p{L}*)\b/iu
/** Letters and digits without a space: `BO-17`, a UUID. */
const identifier = /^(?=.*\d)(?=.*\p{L})[\p{L}\d_\-./:{}]+$/u

/** The values rule this column out, whatever its name: text where a date belongs, names of municipalities where their codes do. */
export function contradicts(column: Column, { name, looks_like, ...contents }: InspectedColumn): boolean {
  const values = valuesOf(contents)
  if (values.length === 0) return false
  if (column.type === 'date') return looks_like !== 'date' && !values.some(is(date))
  if (column.type === 'municipality') return !values.some(is(municipalityCode))
  // Thousands of kronor cannot be had by renaming.
  if (column.type === 'sek') return inThousands.test(name) || !values.some(is(amount))
  if (column.type === 'code') return looks_like === 'date' || areNoCodes(column, values)
  return column.recognised_by === 'unique_id' && isOftenRepeated(contents)
}

/** The values are of a kind that only this column has. */
export function isOfItsKind(column: Column, inspected: InspectedColumn): boolean {
  const values = valuesOf(inspected)
  if (values.length === 0) return false
  if (column.type === 'code') return values.every((value) => knownCode(column, value) !== undefined)
  if (column.type === 'municipality') {
    const isCodes = values.every((value) => fourDigits.test(value) && municipalityCode.test(value))
    return isCodes && !values.every(is(year))
  }
  // Files have dates of all sorts; only where one is needed, the only one is it.
  if (column.type === 'date') return column.is_required === true && inspected.looks_like === 'date'
  if (column.recognised_by === 'journal_number')
    return values.every((value) => journalNumber.test(value) && !date.test(value))
  if (column.recognised_by === 'organisation_number') return values.every(isOrganisationNumber)
  // A moment, as a GPX has it, is letters and digits too.
  if (column.recognised_by === 'unique_id')
    return values.every((value) => identifier.test(value) && !date.test(value)) && isUnique(inspected)
  return false
}

type Contents = Pick<InspectedColumn, 'samples' | 'values' | 'filled'>

function valuesOf({ values, samples }: Pick<InspectedColumn, 'samples' | 'values'>): string[] {
  return (values?.map(({ value }) => value) ?? samples).map((value) => value.trim()).filter(Boolean)
}

function is(pattern: RegExp): (value: string) => boolean {
  return (value) => pattern.test(value)
}

/** None is known, and there are far more than the list has. */
function areNoCodes(column: Column, values: readonly string[]): boolean {
  const isMany = values.length > 3 * (column.choices?.length ?? 0)
  return isMany && !values.some((value) => knownCode(column, value))
}

/** More than one value in ten repeats another: no id, though a few repeated by mistake may be. */
function isOftenRepeated({ values, filled }: Contents): boolean {
  return values !== undefined && values.length < 0.9 * filled
}

/** With more than 200 values nobody has counted: the first few have to do. */
function isUnique({ values, filled, samples }: Contents): boolean {
  return values ? values.length === filled : new Set(samples).size === samples.length
}
