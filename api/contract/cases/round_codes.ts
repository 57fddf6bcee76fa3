// What is found of an application in a round of decisions, with the words people read. Without zod, which the pages do without.
import type { Words } from '../vocabulary.ts'

export const roundFindings = ['new', 'already_there', 'unknown'] as const
export type RoundFinding = (typeof roundFindings)[number]
export const roundFindingWords: Readonly<Record<RoundFinding, Words>> = {
  new: { sv: 'Förs in', en: 'Will be entered' },
  already_there: { sv: 'Finns redan', en: 'Is there already' },
  unknown: { sv: 'Finns inte i registret', en: 'Is not in the register' },
}

/** None of them stops the round. */
export const roundWarnings = [
  'later_event_exists',
  'is_over',
  'goes_back',
  'not_granted_before',
  'no_granted_amount',
  'no_events_before',
] as const
export type RoundWarning = (typeof roundWarnings)[number]
export const roundWarningWords: Readonly<Record<RoundWarning, Words>> = {
  later_event_exists: {
    sv: 'Det finns en senare händelse, så läget ändras inte',
    en: 'There is a later event, so the status does not change',
  },
  is_over: {
    sv: 'Ärendet är redan avslutat',
    en: 'The case is already closed',
  },
  goes_back: {
    sv: 'Ansökan går tillbaka till ett tidigare läge',
    en: 'The application goes back to an earlier status',
  },
  not_granted_before: {
    sv: 'Ansökan är inte beviljad dessförinnan',
    en: 'The application was not granted before',
  },
  no_granted_amount: {
    sv: 'Registret saknar beviljat belopp',
    en: 'The register has no amount granted',
  },
  no_events_before: {
    sv: 'Ansökan har inga tidigare händelser',
    en: 'The application has no earlier events',
  },
}
