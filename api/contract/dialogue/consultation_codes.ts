// Where a market consultation stands, with the words people read. Without zod, for the pages.
import type { Words } from '../vocabulary.ts'

export const consultationStates = ['draft', 'announced', 'open', 'over', 'closed'] as const
export type ConsultationState = (typeof consultationStates)[number]

export const consultationStateWords: Readonly<Record<ConsultationState, Words>> = {
  draft: { sv: 'Utkast', en: 'Draft' },
  announced: { sv: 'Börjar snart', en: 'Begins soon' },
  open: { sv: 'Pågår', en: 'Open' },
  over: { sv: 'Svarstiden är slut', en: 'The time to reply is over' },
  closed: { sv: 'Avslutat', en: 'Closed' },
}

/** From the first day to the last on which a reply is taken. */
export const consultationDaysAtLeast = 30
export const consultationDaysAtMost = 365
export const consultationAreasAtMost = 1000
/** Further ahead nobody knows. */
export const buildYearsAtMost = 10

/** Words of a consultation and of a reply, in characters. */
export const consultationTextAtMost = 10_000
export const replyTextAtMost = 5000

/** By which whoever replied sends files with the reply. */
export const replyKeyHeader = 'Reply-Key'
