// What explains a row, as people read it: units from the end of a field's name, codes in words.
import {
  type ApplicationStatus,
  applicationStatuses,
  applicationStatusWords,
  type BackboneStatus,
  backboneStatuses,
  backboneStatusWords,
  type RegisterName,
  type Words,
} from '../../api/contract/vocabulary.ts'
import type { Wording } from '../state/words.svelte.ts'

type Value = string | number | boolean | null

export function shownDetail(
  { name, value, register }: { name: string; value: Value; register: RegisterName },
  words: Wording,
): string {
  const { format, text } = words
  if (value === null) return '–'
  if (typeof value === 'boolean') return value ? text.dataQuality.yes : text.dataQuality.no
  if (typeof value === 'string') return name.endsWith('status') ? shownCode(value, register, words) : value
  if (name.endsWith('_m2')) return format.area(value)
  if (name.endsWith('_m')) return format.distance(value)
  if (name.endsWith('_sek')) return format.money(value)
  return format.number(value)
}

/** The key of an event has its status in the middle. */
export function shownId(id: string, register: RegisterName, words: Wording): string {
  if (!register.endsWith('-events')) return id
  return id
    .split(between)
    .map((part) => shownCode(part, register, words))
    .join(between)
}

/** What an event is of; any other row is of itself. */
export function recordOf(id: string, register: RegisterName): string {
  return register.endsWith('-events') ? (id.split(between)[0] ?? id) : id
}

const between = ' · '

function shownCode(code: string, register: RegisterName, { of }: Wording): string {
  const found = register.startsWith('application') ? applicationWords(code) : backboneWords(code)
  return found ? of(found) : code
}

function applicationWords(code: string): Words | undefined {
  const status: ApplicationStatus | undefined = applicationStatuses.find((one) => one === code)
  return status && applicationStatusWords[status]
}

function backboneWords(code: string): Words | undefined {
  const status: BackboneStatus | undefined = backboneStatuses.find((one) => one === code)
  return status && backboneStatusWords[status]
}
