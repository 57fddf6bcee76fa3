// The steps whose waiting times are told, with the words people read. Without zod, which the pages do without.
import type { Words } from '../vocabulary.ts'

export const waitingSteps = [
  'received_to_decision',
  'supplement_to_next',
  'granted_to_building',
  'building_to_completed',
  'completed_to_paid',
] as const
export type WaitingStep = (typeof waitingSteps)[number]

export const waitingStepWords: Readonly<Record<WaitingStep, Words>> = {
  received_to_decision: { sv: 'Från inkommen till beslut', en: 'From received to decided' },
  supplement_to_next: {
    sv: 'Från begärd komplettering till nästa steg',
    en: 'From a supplement requested to the next step',
  },
  granted_to_building: { sv: 'Från beviljad till byggstart', en: 'From granted to building' },
  building_to_completed: { sv: 'Från byggstart till färdigbyggd', en: 'From building to completed' },
  completed_to_paid: { sv: 'Från färdigbyggd till slututbetald', en: 'From completed to finally paid' },
}
