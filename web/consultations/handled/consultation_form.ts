// A market consultation as it is filled in, and what is wrong with it.
import {
  consultationDaysAtLeast,
  consultationDaysAtMost,
} from '../../../api/contract/dialogue/consultation_codes.ts'
import type { Fault } from '../../api.ts'
import { isDate } from '../../state/address/dates.ts'

export type FormField = 'title' | 'text' | 'opens_on' | 'closes_on' | 'area_ids'
type Filled = {
  readonly title: string
  readonly text: string
  readonly opens_on: string
  /** Empty: as usual. */
  readonly closes_on: string
}

const day_ms = 24 * 3600 * 1000

/** The last day where nobody says a later one; undefined while the first is none. */
export function usualClosing(opens_on: string): string | undefined {
  if (!isDate(opens_on)) return undefined
  return new Date(Date.parse(opens_on) + consultationDaysAtLeast * day_ms).toISOString().slice(0, 10)
}

export function faultsOf({ title, text, opens_on, closes_on }: Filled): FormField[] {
  const faults: FormField[] = []
  if (title.trim() === '') faults.push('title')
  if (text.trim() === '') faults.push('text')
  if (!isDate(opens_on)) faults.push('opens_on')
  else if (closes_on !== '' && !isLongEnough(opens_on, closes_on)) faults.push('closes_on')
  return faults
}

function isLongEnough(opens_on: string, closes_on: string): boolean {
  if (!isDate(closes_on)) return false
  const days = (Date.parse(closes_on) - Date.parse(opens_on)) / day_ms
  return days >= consultationDaysAtLeast && days <= consultationDaysAtMost
}

/** The fields that the API has found wrong. */
export function faultsSaid(faults: readonly Fault[]): FormField[] {
  return fields.filter((field) => faults.some(({ parameter }) => parameter === field))
}

const fields = ['title', 'text', 'opens_on', 'closes_on', 'area_ids'] as const

/** The ids that somebody has pasted: one a line, or with commas, semicolons or tabs between. */
export function pastedIds(pasted: string): string[] {
  return [...new Set(pasted.split(/[\n,;\t]+/).map((id) => id.trim()))].filter((id) => id !== '')
}
