// Codes of cases, each list written once, with the words people read. Without zod, which the pages do without.
import type { Words } from '../vocabulary.ts'

/** Who writes: somebody of the association, or somebody who handles the case. */
export const caseSides = ['association', 'officer'] as const
export type CaseSide = (typeof caseSides)[number]
export const caseSideWords: Readonly<Record<CaseSide, Words>> = {
  association: { sv: 'Föreningen', en: 'The association' },
  officer: { sv: 'Handläggaren', en: 'The officer' },
}

/** `open`: the association is to answer; `answered`: an officer is to look at it; the others are closed. */
export const supplementStates = ['open', 'answered', 'accepted', 'withdrawn'] as const
export type SupplementState = (typeof supplementStates)[number]
export const supplementStateWords: Readonly<Record<SupplementState, Words>> = {
  open: { sv: 'Väntar på svar', en: 'Waiting for an answer' },
  answered: { sv: 'Besvarad, ska granskas', en: 'Answered, to be looked at' },
  accepted: { sv: 'Godtagen', en: 'Accepted' },
  withdrawn: { sv: 'Behövs inte längre', en: 'No longer needed' },
}
export const supplementOutcomes = ['accepted', 'withdrawn'] as const
export type SupplementOutcome = (typeof supplementOutcomes)[number]

export const paymentKinds = ['advance', 'part', 'final'] as const
export type PaymentKind = (typeof paymentKinds)[number]
export const paymentKindWords: Readonly<Record<PaymentKind, Words>> = {
  advance: { sv: 'Förskott', en: 'Advance' },
  part: { sv: 'Delutbetalning', en: 'Part payment' },
  final: { sv: 'Slututbetalning', en: 'Final payment' },
}

/** What a list of cases can be ordered by. */
export const caseSorts = [
  'id',
  'association_name',
  'status',
  'status_since',
  'received_on',
  'days_since_received',
  'last_event_on',
  'days_since_last_event',
  'applied_sek',
  'granted_sek',
  'paid_sek',
  'handler_name',
  'open_supplements',
  'answered_supplements',
  'supplement_due_on',
  'unanswered_since',
  'ends_on',
  'days_to_end',
] as const
export type CaseSort = (typeof caseSorts)[number]

export const longestCaseText = 10_000
export const longestReason = 1000
