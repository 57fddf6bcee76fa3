// When a market consultation can be replied to, in words.
import type { ConsultationState } from '../../api/contract/dialogue/consultation_codes.ts'
import type { ConsultationsText } from '../text/consultations.ts'

type Dates = {
  readonly state: ConsultationState
  readonly opens_on: string
  readonly closes_on: string
  readonly days_left: number | null
}

export function whenSaid({ state, opens_on, closes_on, days_left }: Dates, text: ConsultationsText): string {
  if (state === 'announced') return text.begins(opens_on)
  if (state === 'open' && days_left !== null) return text.daysLeft(days_left, closes_on)
  if (state === 'draft') return text.dates(opens_on, closes_on)
  return text.ended(closes_on)
}
