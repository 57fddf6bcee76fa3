// What is typed and cannot be kept as it stands: it stays on the page with what is wrong, and what is sent leaves it out.
import type { LayerDescription } from '../../api/contract/catalogue/layer_description.ts'

export type FaultKind = 'email' | 'web_address' | 'period' | 'permission' | 'contact' | 'accuracy'
export type FieldFault = { readonly field: string; readonly kind: FaultKind }

const emailForm = /^[A-Za-z0-9_'+\-.]*[A-Za-z0-9_+-]@([A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/

export function isEmail(said: string): boolean {
  return emailForm.test(said.trim()) && !said.includes('..') && !said.startsWith('.')
}

export function isWebAddress(said: string): boolean {
  return /^https?:\/\/\S+$/.test(said.trim()) && URL.canParse(said.trim())
}

const webAddressFields = ['licence', 'landing_page', 'known_elsewhere_as'] as const

export function faultsOf(said: LayerDescription): FieldFault[] {
  const { contact, temporal, permission, accuracy_m } = said
  const faults: FieldFault[] = webAddressFields.flatMap((field) => {
    const value = said[field]
    return value !== null && !isWebAddress(value) ? [{ field, kind: 'web_address' as const }] : []
  })
  if (said.conforms_to.some((one) => one.trim() !== '' && !isWebAddress(one)))
    faults.push({ field: 'conforms_to', kind: 'web_address' })
  if (contact) {
    if (contact.email.trim() === '') faults.push({ field: 'contact.email', kind: 'contact' })
    else if (!isEmail(contact.email)) faults.push({ field: 'contact.email', kind: 'email' })
  }
  if (temporal.from !== null && temporal.to !== null && temporal.to < temporal.from)
    faults.push({ field: 'temporal', kind: 'period' })
  if (permission && (permission.date === '' || permission.number.trim() === ''))
    faults.push({ field: 'permission', kind: 'permission' })
  if (accuracy_m !== null && !(accuracy_m >= 0 && accuracy_m <= mostAccuracy_m))
    faults.push({ field: 'accuracy_m', kind: 'accuracy' })
  return faults
}

const mostAccuracy_m = 100_000

/** All that can be kept. */
export function sendable(said: LayerDescription): LayerDescription {
  const wrong = new Set(faultsOf(said).map(({ field }) => field))
  const kept = <Value>(field: string, value: Value): Value | null => (wrong.has(field) ? null : value)
  return {
    ...said,
    keywords: { sv: words(said.keywords.sv), en: words(said.keywords.en) },
    licence: kept('licence', said.licence),
    landing_page: kept('landing_page', said.landing_page),
    known_elsewhere_as: kept('known_elsewhere_as', said.known_elsewhere_as),
    conforms_to: said.conforms_to.filter(isWebAddress),
    contact: kept('contact.email', said.contact),
    permission: kept('permission', said.permission),
    accuracy_m: kept('accuracy_m', said.accuracy_m),
    temporal: wrong.has('temporal') ? { ...said.temporal, to: null } : said.temporal,
  }
}

function words(said: readonly string[]): string[] {
  return [...new Set(said.map((one) => one.trim()).filter((one) => one !== ''))]
}
