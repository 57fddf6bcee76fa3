// A market consultation as its answers tell it: to everybody, and to whoever holds it.

import type { KeptArea, KeptConsultation } from '../../data/cases/consultation/consultation.ts'
import { daysFrom, stateAt } from '../../data/cases/consultation/days.ts'
import type { Consultation, HandledConsultation } from '../contract/dialogue/consultation.ts'

export function shownConsultation(kept: KeptConsultation, day: string): Consultation {
  const { id, title, opens_on, closes_on, areas } = kept
  const state = stateAt(kept, day)
  const days_left = state === 'open' ? daysFrom(day, closes_on) + 1 : null
  return { id, title, opens_on, closes_on, state, days_left, areas }
}

export function handled(
  kept: KeptConsultation,
  areas: readonly KeptArea[],
  day: string,
): HandledConsultation {
  const { text, edition, created_at, published_at, closed_at, replies, log } = kept
  return {
    ...shownConsultation(kept, day),
    ...{ text, edition, created_at, published_at, closed_at, replies, log },
    areas: areas
      .filter(({ consultation_id }) => consultation_id === kept.id)
      .map(({ id, name, municipality_code, municipality_name }) => ({
        ...{ id, name, municipality_code, municipality_name },
      })),
  }
}
